package org.backfile.message;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backfile.article.WritingDirection;
import org.backfile.report.Finding;
import org.backfile.report.NearestWord;

/**
 * The words of the site's frame in one language: what is shipped, under what the owner has in {@code
 * messages/<lang>.properties}. Safe for use by several threads.
 */
public final class Messages {
    /** Below the site's folder: the owner's message files. */
    public static final String FOLDER = "messages";

    private static final String ENGLISH = "en";

    private final String tag;
    private final Map<String, String> texts;
    private final Map<String, MessagePattern> patterns;
    private final List<Finding> findings;
    private final PluralRules plurals;
    private final NumberWriter numbers;
    private final DateWords dates;

    private final Writing plain = new Writing() {
        @Override
        public String literal(String text) {
            return text;
        }

        @Override
        public String argument(Object argument) {
            return argument instanceof Number number ? number(number.longValue()) : argument.toString();
        }
    };

    Messages(String tag, Map<String, String> texts, Map<String, MessagePattern> patterns, List<Finding> findings) {
        this.tag = tag;
        this.texts = Map.copyOf(texts);
        this.patterns = Map.copyOf(patterns);
        this.findings = List.copyOf(findings);
        plurals = PluralRules.of(tag);
        String[] sizes = text("groupSizes").split(";");
        int first = Integer.parseInt(sizes[0]);
        numbers = new NumberWriter(
                text("groupSeparator"),
                first,
                sizes.length > 1 ? Integer.parseInt(sizes[1]) : first,
                number("groupFrom", 1, 9));
        dates = new DateWords(this);
    }

    /**
     * The messages of a site.
     *
     * @param site its folder
     * @param lang BCP 47; where there are no messages in it they are English
     * @param isAskedFor whether a template of the owner's asks for a key that we do not know
     */
    public static Messages read(Path site, String lang, Predicate<String> isAskedFor) {
        return MessageReading.read(Optional.of(site.resolve(FOLDER)), lang, isAskedFor);
    }

    /** What is shipped for a language. */
    public static Messages shipped(String lang) {
        return MessageReading.read(Optional.empty(), lang, key -> false);
    }

    /** What is wrong with the owner's files, and which words are missing. */
    public List<Finding> findings() {
        return findings;
    }

    /** BCP 47 of the words, which is not always that of the site. */
    public String lang() {
        return tag;
    }

    /** Whether the frame runs from right to left. */
    public boolean isRightToLeft() {
        return WritingDirection.isRightToLeft(tag);
    }

    /** All messages as they stand in their files, by key. */
    public Map<String, String> texts() {
        return texts;
    }

    /** Whether there is a message. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** A message, with arguments: whole numbers and texts. */
    public String text(String key, Object... arguments) {
        return text(key, plain, arguments);
    }

    /** A message, written in some way. */
    public String text(String key, Writing writing, Object... arguments) {
        return pattern(key).text(plurals, writing, arguments);
    }

    /**
     * The plural forms of a message, for a script that knows a number later.
     *
     * @param number what stands for it in the forms: {@code #}
     * @return by form: one for each that the language has and the message tells apart
     */
    public Map<String, String> forms(String key, String number) {
        return pattern(key).forms(number);
    }

    private MessagePattern pattern(String key) {
        MessagePattern pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no message " + key
                    + NearestWord.of(key, texts.keySet())
                            .map(meant -> "; did you mean " + meant + "?")
                            .orElse(""));
        }
        return pattern;
    }

    /** A whole number with its digits in groups. */
    public String number(long number) {
        return numbers.text(number);
    }

    int number(String key, int least, int most) {
        return Optional.of(Integer.parseInt(text(key)))
                .filter(number -> number >= least && number <= most)
                .orElse(least);
    }

    /** Days in words. */
    public DateWords dates() {
        return dates;
    }

    /**
     * Things by their names, in the order of the language's alphabet.
     *
     * @param items in the order of their addresses, which English keeps
     */
    public <T> List<T> sorted(List<T> items, Function<T, String> name) {
        return tag.equals(ENGLISH) ? items : new LabelOrder(tag).sorted(items, name);
    }
}

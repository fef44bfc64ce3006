package org.backfile.bake.files;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.message.Messages;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Words of the frame in scripts, so that no page has to bring them along: an object of texts, {@code {copied: 'Copied'}},
 * between two comments that hold the word {@code say} alone. The file has words to work with; it is published with the
 * messages of these keys.
 */
final class ScriptWords {
    private static final Pattern WORDS = Pattern.compile("/\\*say\\*/\\s*\\{(.*?)}\\s*/\\*say\\*/", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("(\\w+)\\s*:\\s*'[^']*'");

    private ScriptWords() {}

    static boolean has(String script) {
        return WORDS.matcher(script).find();
    }

    /** The script in the language of the messages; the same if it has no words. An argument of a message is …. */
    static String of(String script, Messages messages) {
        return WORDS.matcher(script).replaceAll(found -> Matcher.quoteReplacement(words(found.group(1), messages)));
    }

    private static String words(String listed, Messages messages) {
        return WORD.matcher(listed)
                .results()
                .map(word -> word(word, messages))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String word(MatchResult word, Messages messages) {
        String key = word.group(1);
        return messages.has(key)
                ? key + ": \"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(messages.text(key, "…")))
                        + '"'
                : word.group();
    }
}

package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backfile.language.Folding;
import org.backfile.language.WordScanner;

/**
 * What is asked for. Words stand for articles that have all of them, in any of their forms; {@code OR} between two for those
 * that have either; a hyphen before a word for those that do not have it; words in quotes for those that have just these, one
 * after the other; an asterisk behind a word for all that begin so. A word that is several to {@link WordScanner}, as
 * {@code U.S.}, is found as if it stood in quotes. The script in {@code assets/search} reads queries in the same way.
 *
 * @param clauses all are to be true
 * @param filters all are to be true
 */
public record Query(List<Clause> clauses, Filters filters) {
    public Query {
        clauses = List.copyOf(clauses);
    }

    /** Some alternatives, of which one is to be true, or none. */
    record Clause(List<Phrase> alternatives, boolean not) {}

    /**
     * Words that stand one after the other.
     *
     * @param exact whether other forms of the words do not count
     */
    record Phrase(List<Word> words, boolean exact) {}

    /**
     * A word that is looked for.
     *
     * @param surface in small letters
     * @param key the same, folded
     * @param offset how many positions behind the phrase's first word
     * @param prefix whether it is only the beginning of a word
     */
    record Word(String surface, String key, int offset, boolean prefix) {}

    /** Reads a query. */
    public static Query of(String text, Filters filters) {
        var clauses = new ArrayList<Clause>();
        boolean or = false;
        int n = text.length();
        int i = 0;
        while (i < n) {
            int c = text.codePointAt(i);
            if (isSpace(c)) {
                i++;
                continue;
            }
            boolean not = c == '-' && i + 1 < n && !isSpace(text.charAt(i + 1));
            i += not ? 1 : 0;
            boolean quoted = i < n && isQuote(text.charAt(i));
            int from = quoted ? i + 1 : i;
            int end = from;
            while (end < n && (quoted ? !isQuote(text.charAt(end)) : !isSpace(text.charAt(end)))) {
                end++;
            }
            String part = text.substring(from, end);
            i = quoted ? Math.min(n, end + 1) : end;
            if (quoted && i < n && text.charAt(i) == '*') {
                part += '*';
                i++;
            }
            if (!quoted && !not && part.equals("OR")) {
                or = !clauses.isEmpty();
                continue;
            }
            Phrase phrase = phrase(part, quoted);
            if (!phrase.words().isEmpty()) {
                add(phrase, not, or, clauses);
                or = false;
            }
        }
        return new Query(clauses, filters);
    }

    private static void add(Phrase phrase, boolean not, boolean or, List<Clause> clauses) {
        int last = clauses.size() - 1;
        if (or && !not && !clauses.get(last).not()) {
            var alternatives = new ArrayList<>(clauses.get(last).alternatives());
            alternatives.add(phrase);
            clauses.set(last, new Clause(alternatives, false));
        } else {
            clauses.add(new Clause(List.of(phrase), not));
        }
    }

    /** What of JavaScript's white space a keyboard makes. */
    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0' || c == '\u3000';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    private static Phrase phrase(String text, boolean quoted) {
        var words = new ArrayList<Word>();
        var scan = new Scan(words);
        new WordScanner().scan(text, scan);
        boolean prefix = text.endsWith("*");
        if (prefix && !words.isEmpty()) {
            Word last = words.get(words.size() - 1);
            words.set(words.size() - 1, new Word(last.surface(), last.key(), last.offset(), true));
        }
        return new Phrase(words, quoted || words.size() > 1);
    }

    /** Gathers words; the last character of a run of pairs says nothing that the pairs before do not. */
    private static final class Scan implements WordScanner.Sink {
        private final List<Word> words;
        private int position;
        private boolean inPairs;

        Scan(List<Word> words) {
            this.words = words;
        }

        @Override
        public void word(char[] chars, int length, int hash, boolean paired) {
            String word = new String(chars, 0, length);
            boolean alone = paired && word.codePointCount(0, length) == 1;
            if (!alone || !inPairs) {
                words.add(new Word(word, Folding.fold(word), position, alone));
            }
            inPairs = paired && !alone;
            position++;
        }
    }

    /** What the words are, for messages. */
    @Override
    public String toString() {
        return clauses.toString().toLowerCase(Locale.ROOT);
    }
}

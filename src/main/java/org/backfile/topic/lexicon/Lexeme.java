package org.backfile.topic.lexicon;

import java.util.Set;
import org.backfile.language.WordNormalizer;
import org.backfile.topic.lexicon.TokenizedText.Shape;

/**
 * A word or mark as it is written, and what is known of it: the same wherever it stands.
 *
 * @param key of the very characters, see {@link LexemeLookup#key}
 * @param raw the very characters
 * @param word without an {@code 's} and with straight apostrophes
 * @param fold as it is compared
 * @param stem the singular of what is compared
 * @param owner whether an {@code 's} was left out
 */
public record Lexeme(
        long key, String raw, String word, String fold, String stem, Shape shape, boolean owner, LexicalEntry known) {
    private static final int SURE = 3;
    /** Arabic's article as names have it: al-Adly, el-Sisi, ash-Shater. */
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "as", "ash", "ar", "at", "an", "ad", "az");

    /** Reads a word or mark of which nothing is known: as much of a text as {@link Tokenizer} takes for one. */
    static Lexeme of(String raw) {
        return of(raw, LexemeLookup.key(raw));
    }

    static Lexeme of(String raw, long key) {
        int c = raw.codePointAt(0);
        if (!Character.isLetterOrDigit(c)) {
            return new Lexeme(key, raw, raw, raw, raw, Shape.MARK, false, LexicalEntry.NOTHING);
        }
        boolean dot = raw.endsWith(".");
        int to = raw.length() - (dot ? 1 : 0);
        boolean owner = to > 2 && isPossessive(raw, to);
        String word = raw.substring(0, owner ? to - 2 : to).replace('’', '\'') + (dot ? "." : "");
        Shape shape = shape(raw, to, word);
        String fold = WordNormalizer.fold(word);
        return new Lexeme(key, raw, word, fold, WordNormalizer.singular(fold), shape, owner, LexicalEntry.NOTHING);
    }

    /** A word of letters only that is part of a known form, not of a text: how it is written is not asked. */
    static Lexeme ofForm(String word) {
        String fold = WordNormalizer.fold(word);
        return new Lexeme(0, word, word, fold, WordNormalizer.singular(fold), Shape.OTHER, false, LexicalEntry.NOTHING);
    }

    Lexeme with(LexicalEntry facts) {
        return new Lexeme(key, raw, word, fold, stem, shape, owner, facts);
    }

    private static Shape shape(String raw, int to, String word) {
        boolean lower = false;
        int upper = 0;
        boolean digit = false;
        boolean other = false;
        for (int i = 0; i < to; ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isUpperCase(c) && Character.isLetter(c)) {
                upper++;
            } else if (Character.isLetter(c)) {
                lower |= Character.isLowerCase(c);
                other |= !Character.isLowerCase(c);
            } else {
                digit |= Character.isDigit(c);
            }
        }
        if (digit && upper == 0 && !lower) {
            return Shape.NUMBER;
        }
        int c = raw.codePointAt(0);
        if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
            boolean capitals = !lower && (upper > 1 || word.endsWith(".")) && word.length() > 1;
            return capitals ? Shape.UPPER : Shape.CAPITAL;
        }
        if (other) {
            return Shape.OTHER;
        }
        // anti-American; but eBay, iPhone and al-Adly are names
        int hyphen = word.indexOf('-');
        boolean compound =
                word.length() > SURE && hyphen > 0 && !ARTICLES.contains(word.substring(0, Math.min(hyphen, SURE + 1)));
        return upper > 0 && !digit && !compound ? Shape.CAPITAL : Shape.LOWER;
    }

    private static boolean isPossessive(String text, int end) {
        char quote = text.charAt(end - 2);
        char s = text.charAt(end - 1);
        return (s == 's' || s == 'S') && (quote == '\'' || quote == '’');
    }
}

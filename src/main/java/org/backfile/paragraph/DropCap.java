package org.backfile.paragraph;

import java.util.Locale;
import java.util.Set;
import org.backfile.language.FunctionWords;

/**
 * A paragraph's first letter that its page set large, and that an extractor left apart from its word: on a line of its own, or
 * before a blank.
 */
public final class DropCap {
    /** Letters that are words as well, in languages with capitals: {@code A}, {@code I}, {@code È}, {@code О}. */
    private static final String WORDS = "AEIOUYÀÁÉÈÍÓÒÖÅŐÚÝÆØXАВЗИІЙКОСУЮЯЄЎΟΗΩ";

    /** Letters that are words in Slavic languages, and some words of others, which have none such. */
    private static final String SLAVIC_WORDS = "KSVWZ";

    private static final Set<String> NOT_SLAVIC = Set.of("the", "und", "der", "de", "en", "och", "og");
    /** What follows a letter that stands for a thing: {@code T cells are}, {@code B is}. */
    private static final Set<String> AFTER_NAMES = Set.of(
            "is", "was", "has", "had", "are", "and", "or", "said", "says", "will", "can", "in", "on", "at", "to", "for",
            "of", "cells", "rays", "boats", "pop", "forces", "shirt", "shirts", "bonds");
    /** Of small words that begin with such a letter, the rest that is a word too: {@code A round of talks}. */
    private static final Set<String> RESTS =
            Set.of("round", "cross", "bout", "long", "like", "side", "part", "head", "gain");

    private static final int FEW_WORDS = 6;

    private final String[] lines;

    /** @param lines the body's, to see which words it has */
    public DropCap(String[] lines) {
        this.lines = lines;
    }

    /** A line without the blank behind its first letter, if that letter belongs to the word after it; else the line itself. */
    public String mend(String line) {
        int at = letter(line);
        if (at + 2 >= line.length() || line.charAt(at + 1) != ' ' || !Character.isLowerCase(line.charAt(at + 2))) {
            return line;
        }
        String rest = word(line, at + 2);
        int end = at + 2 + rest.length();
        boolean hyphen = end < line.length() && line.charAt(end) == '-';
        return !hyphen && isWord(line.charAt(at), rest) ? line.substring(0, at + 1) + line.substring(at + 2) : line;
    }

    private boolean isWord(char capital, String rest) {
        String whole = Character.toLowerCase(capital) + rest;
        boolean small = FunctionWords.isOne(whole);
        if (isWord(capital)) {
            boolean restIsWord = RESTS.contains(rest) || FunctionWords.isOne(rest) && rest.length() > 1;
            return (small || FunctionWords.begins(whole)) && !restIsWord && !isOneLetter(rest);
        }
        if (AFTER_NAMES.contains(rest)) {
            return false;
        }
        boolean unlike = FunctionWords.isOne(rest) || !has(rest);
        return small || FunctionWords.begins(whole) || has(whole) || unlike && rest.length() > 2;
    }

    private boolean isWord(char capital) {
        return WORDS.indexOf(capital) >= 0
                || SLAVIC_WORDS.indexOf(capital) >= 0 && NOT_SLAVIC.stream().noneMatch(this::has);
    }

    private static boolean isOneLetter(String rest) {
        return rest.length() == 1
                && WORDS.indexOf(Character.toUpperCase(rest.charAt(0))) >= 0
                && FunctionWords.isOne(rest);
    }

    /** Whether a line is one capital and nothing else, with a quote mark before it or without. */
    public static boolean isCapital(String line) {
        return line.length() <= 2 && letter(line) == line.length() - 1;
    }

    /**
     * Whether the capital of a line belongs to the word with which the next begins.
     *
     * @param line one that {@link #isCapital}
     * @param next the line after it
     */
    public boolean begins(String line, String next) {
        char capital = line.charAt(line.length() - 1);
        String rest = word(next, 0);
        if (rest.isEmpty()) {
            return false;
        }
        String whole = (capital + rest).toLowerCase(Locale.ROOT);
        boolean known = FunctionWords.isOne(whole) || FunctionWords.begins(whole);
        if (!rest.equals(rest.toLowerCase(Locale.ROOT))) {
            return known && rest.length() > 1 && rest.equals(rest.toUpperCase(Locale.ROOT)); // small capitals
        }
        if (known || has(whole)) {
            return !AFTER_NAMES.contains(rest);
        }
        if (AFTER_NAMES.contains(rest)) {
            return false;
        }
        boolean restIsSmall = FunctionWords.isOne(rest);
        return isWord(capital)
                ? !restIsSmall && !has(rest) && new LineShape(next).words > FEW_WORDS
                : restIsSmall || !has(rest);
    }

    /** Where the first letter is, if it is a capital: behind an opening quote mark at most; past the end if it is none. */
    private static int letter(String line) {
        int at = !line.isEmpty() && "\"'“‘«„¿¡".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
        return at < line.length() && Character.isUpperCase(line.charAt(at)) ? at : line.length();
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Whether the body has a word inside a line or at its end, in lower case. */
    private boolean has(String word) {
        for (String line : lines) {
            for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
                int end = at + word.length();
                boolean begins = at > 1 && !Character.isLetter(line.charAt(at - 1)) && !isBehindCapital(line, at);
                if (begins && (end == line.length() || !Character.isLetter(line.charAt(end)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word stands behind a line's first letter and a blank, and so is perhaps none. */
    private static boolean isBehindCapital(String line, int at) {
        return line.charAt(at - 1) == ' ' && at - 2 == letter(line);
    }
}

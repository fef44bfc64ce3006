package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.backfile.language.Abbreviations;
import org.backfile.language.Script;

/** Takes text apart that weights are learnt from. */
final class PlainProse {
    private PlainProse() {}

    /** The text without the marks of links and emphasis. */
    static String bare(String text) {
        return text.replace("[[", "").replace("]]", "").replace("{{", "").replace("}}", "");
    }

    static boolean isWithoutBlanks(String text) {
        return Script.of(text) == Script.IDEOGRAPHS;
    }

    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = sentenceEnd(text, i);
            if (end > 0) {
                sentences.add(text.substring(from, end).strip());
                from = end;
                i = end - 1;
            }
        }
        String rest = text.substring(from).strip();
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
        return sentences;
    }

    /** Where a sentence that ends with a character has its end, its quote marks included; 0 if none ends there. */
    private static int sentenceEnd(String text, int at) {
        char c = text.charAt(at);
        int end = at + 1;
        if ("。！？".indexOf(c) >= 0) {
            while (end < text.length() && "」』”）".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            return end;
        }
        if (".!?؟।".indexOf(c) < 0) {
            return 0;
        }
        while (end < text.length() && "\"”’»)".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean another = end + 1 < text.length()
                && text.charAt(end) == ' '
                && !Character.isLowerCase(text.charAt(end + 1))
                && !(c == '.' && Abbreviations.end(text.substring(0, at + 1)));
        return another ? end : 0;
    }

    static boolean endsSentence(String word) {
        return word.matches(".*[.!?][\"”’»)]*$");
    }

    static boolean endsPart(String word) {
        return ",.;:!?)\"”»".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    static boolean isCapital(String word) {
        return Character.isLetterOrDigit(word.charAt(0))
                && Character.isUpperCase(core(word).charAt(0));
    }

    /** A word without the signs around it. */
    static String core(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    static String capitalised(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(java.util.Locale.ROOT) + text.substring(end);
    }
}

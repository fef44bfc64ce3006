package org.backfile.raw;

import java.text.Normalizer;

/**
 * Takes out of lines what XML 1.0 and HTML forbid, counts it, and composes the rest (NFC). The controls from U+0080 are
 * read as windows-1252, which they nearly always are, and as browsers read {@code &#146;}.
 */
final class Cleaning {
    /** Of U+0080 to U+009F; a blank where windows-1252 has no letter. */
    private static final String WESTERN = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private int western;
    private int firstWestern;
    private int removed;
    private int firstLine;
    private int replacements;
    private int firstReplacement;

    /** How many characters were taken out. */
    int removed() {
        return removed;
    }

    /** The first line that lost one; 0 if none. */
    int firstLine() {
        return firstLine;
    }

    /** How many controls were read as windows-1252. */
    int western() {
        return western;
    }

    int firstWestern() {
        return firstWestern;
    }

    /** How often U+FFFD was met. It stays in the text. */
    int replacements() {
        return replacements;
    }

    int firstReplacement() {
        return firstReplacement;
    }

    String clean(String line, int number) {
        boolean forbidden = false;
        boolean composed = true;
        int length = line.length();
        for (int i = 0; i < length; i++) {
            char c = line.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (isForbidden(line, i)) {
                forbidden = true;
            } else if (c == '\uFFFD') {
                replacements++;
                firstReplacement = firstReplacement == 0 ? number : firstReplacement;
            } else if (c >= 0x300 && !isAlwaysComposed(c)) {
                composed = false;
            }
        }
        String clean = forbidden ? without(line, number) : line;
        return composed ? clean : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private String without(String line, int number) {
        var kept = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isForbidden(line, i)) {
                kept.append(c);
                continue;
            }
            if (c >= 0x80 && c < 0xA0 && WESTERN.charAt(c - 0x80) != ' ') {
                western++;
                firstWestern = firstWestern == 0 ? number : firstWestern;
                kept.append(WESTERN.charAt(c - 0x80));
                continue;
            }
            removed++;
            firstLine = firstLine == 0 ? number : firstLine;
            if (c == '\f' || c == 0x0B) {
                kept.append(' '); // these part words
            }
        }
        return kept.toString();
    }

    /** C0 and C1 controls, lone surrogates, and what Unicode says is no character. */
    private static boolean isForbidden(String line, int at) {
        char c = line.charAt(at);
        if (c < ' ') {
            return c != '\t';
        }
        if (c < 0xD800) {
            return c >= 0x7F && c < 0xA0;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == line.length()
                    || !Character.isLowSurrogate(line.charAt(at + 1))
                    || (line.codePointAt(at) & 0xFFFE) == 0xFFFE;
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0
                    || !Character.isHighSurrogate(line.charAt(at - 1))
                    || (line.codePointAt(at - 1) & 0xFFFE) == 0xFFFE;
        }
        return c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE || c == 0xFEFF;
    }

    /** Characters that need no look by the normaliser, by far the most there are. */
    private static boolean isAlwaysComposed(char c) {
        return c >= 0x400 && c <= 0x481
                || c >= 0x2010 && c <= 0x205E
                || c >= 0x3000 && c <= 0x3029
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x30A1 && c <= 0x30FA
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xFF01 && c <= 0xFF60;
    }
}

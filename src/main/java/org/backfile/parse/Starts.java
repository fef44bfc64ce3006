package org.backfile.parse;

import org.backfile.parse.Shape.Start;

/** Tells how a line begins, by its first characters. */
final class Starts {
    private Starts() {}

    static Start of(String text) {
        int c = text.codePointAt(0);
        if (Character.isLetter(c)) {
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                return Start.UPPER;
            }
            boolean lower = Character.isLowerCase(c) && !isCaselessLetter(c);
            return lower || c >= 0x590 && Particles.begin(text) ? Start.LOWER : Start.CASELESS;
        }
        if (Character.isDigit(c)) {
            return Start.DIGIT;
        }
        if (isBullet(text)) {
            return Start.BULLET;
        }
        if (",;:!?.)]}»”’％%、。，！？；：）】」』؟،।".indexOf(c) >= 0) {
            return text.startsWith("...") || text.startsWith("’") && !isGenitive(text) ? Start.OTHER : Start.CLOSING;
        }
        if ((c == '\'' || c == '’') && isGenitive(text)) {
            return Start.CLOSING;
        }
        return "\"'“‘«„‚([{‹「『（【¿¡".indexOf(c) >= 0 ? Start.OPENING : Start.OTHER;
    }

    /** ª and º count as lower-case letters, but tell nothing. */
    private static boolean isCaselessLetter(int c) {
        return c == 'ª' || c == 'º';
    }

    /** {@code 's}, and the endings that Turkish parts from names: {@code 'nin}. */
    private static boolean isGenitive(String text) {
        int end = 1;
        while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean mark = end == text.length() || " ,.;:".indexOf(text.charAt(end)) >= 0;
        boolean s = end == 2 && text.charAt(1) == 's';
        return text.length() > 1 && mark && (s || end == 1 || end <= 5 && text.indexOf(text.charAt(0), 1) < 0);
    }

    private static boolean isBullet(String text) {
        char c = text.charAt(0);
        if ("•‣▪●◦■□◆►▶✓✔➤·".indexOf(c) >= 0) {
            return true;
        }
        return "-*–—".indexOf(c) >= 0 && text.length() > 2 && text.charAt(1) == ' ';
    }
}

package org.backfile.paragraph;

import java.util.Set;
import org.backfile.paragraph.LineShape.Start;

/** Tells how a line begins, by its first characters. */
final class Starts {
    /** English words that begin with an apostrophe for what they have lost, and begin sentences: {@code ’tis}. */
    private static final Set<String> ELIDED = Set.of(
            "tis", "twas", "twere", "twill", "til", "till", "cause", "bout", "round", "neath", "nuff", "cept", "scuse");

    private Starts() {}

    static Start of(String text) {
        int c = text.codePointAt(0);
        if (Character.isLetter(c)) {
            if (isAddress(text)) {
                return Start.OTHER;
            }
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
        if (isQuoteMark(text.charAt(0)) && text.length() > 1) {
            // What opens in one language closes in another: a blank tells.
            char next = text.charAt(1);
            return next == ' ' || ",.;:!?".indexOf(next) >= 0 ? Start.CLOSING : Start.OPENING;
        }
        if (",;:!?.)]}»”’％%、。，！？；：）】」』؟،।".indexOf(c) >= 0) {
            return text.startsWith("...") || text.startsWith("’") && !isGenitive(text) ? Start.OTHER : Start.CLOSING;
        }
        if ((c == '\'' || c == '’') && isGenitive(text)) {
            return Start.CLOSING;
        }
        return "\"'“‘«„‚([{‹「『（【¿¡".indexOf(c) >= 0 ? Start.OPENING : Start.OTHER;
    }

    private static boolean isQuoteMark(char c) {
        return c == '»' || c == '“' || c == '”' || c == '"';
    }

    /** An address of the web, which no sentence begins with, and its first letter tells nothing. */
    private static boolean isAddress(String text) {
        char c = text.charAt(0);
        return c == 'h' && (text.startsWith("https://") || text.startsWith("http://"))
                || c == 'w' && text.startsWith("www.")
                || c == 'p' && text.startsWith("pic.twitter.com");
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
        if (end > 3 && ELIDED.contains(text.substring(1, end))) {
            return false;
        }
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

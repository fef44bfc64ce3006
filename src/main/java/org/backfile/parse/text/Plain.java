package org.backfile.parse.text;

import java.util.Locale;
import org.backfile.language.Script;

/** Text as comparisons see it: letters and digits in lower case, single blanks between, no marks. */
public final class Plain {
    private Plain() {}

    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        boolean gap = false;
        boolean ascii = true;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            ascii &= c < 0x80;
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '’' && c != '\u00AD') {
                gap = true;
            }
        }
        return ascii ? plain.toString() : plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a plain text holds another; the other may stop in the middle of a word, where it was cut off. */
    public static boolean contains(String plain, String part) {
        for (int at = plain.indexOf(part); at >= 0; at = plain.indexOf(part, at + 1)) {
            if (at == 0 || plain.charAt(at - 1) == ' ' || Script.isIdeograph(plain.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}

package org.backfile.parse;

import java.util.Locale;

/** Text as comparisons see it: letters and digits in lower case, single blanks between, no marks. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}

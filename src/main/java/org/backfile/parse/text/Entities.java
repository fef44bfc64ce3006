package org.backfile.parse.text;

import org.jsoup.parser.Parser;

/** Character references that a careless extractor left in the text. */
public final class Entities {
    /** The longest name there is, and room for a number. */
    private static final int LONGEST = 33;

    private Entities() {}

    /**
     * Resolves references that end with a semicolon: {@code &amp;quot;} too, which was escaped twice. What is no reference
     * stays as it is, and so does one that would give a control character.
     */
    public static String resolve(String line) {
        if (line.indexOf('&') < 0 || line.indexOf(';') < 0) {
            return line;
        }
        String once = pass(line);
        return once.equals(line) ? line : pass(once);
    }

    private static String pass(String line) {
        var out = new StringBuilder(line.length());
        int at = 0;
        while (at < line.length()) {
            int and = line.indexOf('&', at);
            if (and < 0) {
                break;
            }
            out.append(line, at, and);
            int end = end(line, and);
            String text = end > 0 ? Parser.unescapeEntities(line.substring(and, end), true) : "&";
            if (end > 0 && isText(text)) {
                out.append(text);
                at = end;
            } else {
                out.append('&');
                at = and + 1;
            }
        }
        return out.append(line, at, line.length()).toString();
    }

    /** Where the reference that starts here ends; 0 if there is none. */
    private static int end(String line, int and) {
        for (int i = and + 1; i < line.length() && i < and + LONGEST; i++) {
            char c = line.charAt(i);
            if (c == ';') {
                return i > and + 1 ? i + 1 : 0;
            }
            boolean name = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!name && !(c == '#' && i == and + 1)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isText(String text) {
        return text.codePoints()
                .allMatch(c -> c >= ' '
                        && (c < 0x7F || c >= 0xA0)
                        && c != 0xFEFF
                        && c != 0xFFFD
                        && (c & 0xFFFE) != 0xFFFE
                        && (c < 0xD800 || c > 0xDFFF)
                        && (c < 0xFDD0 || c > 0xFDEF));
    }
}

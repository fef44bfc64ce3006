package org.backfile.ingest.state;

import java.util.Optional;

/** The little JSON that ledger and reports need. */
public final class Json {
    private Json() {}

    public static StringBuilder quote(String text, StringBuilder out) {
        out.append('"');
        int done = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            out.append(text, done, i).append('\\');
            done = i + 1;
            if (c == '"' || c == '\\') {
                out.append(c);
            } else {
                String hex = Integer.toHexString(c);
                out.append('u').append("0000", 0, 4 - hex.length()).append(hex);
            }
        }
        return out.append(text, done, length).append('"');
    }

    private static boolean isPlain(char c) {
        return c < 0x7F
                ? c >= ' ' && c != '"' && c != '\\'
                : c >= 0xA0 && c != 0x2028 && c != 0x2029 && !Character.isSurrogate(c);
    }

    /** The string that {@link #quote} wrote at a place in a line; empty if it cannot have written that. */
    static Optional<String> unquote(String line, int at) {
        var text = new StringBuilder();
        for (int i = at + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                return Optional.of(text.toString());
            }
            if (c != '\\') {
                text.append(c);
            } else if (line.startsWith("u", i + 1) && i + 6 <= line.length()) {
                int code = code(line, i + 2);
                if (code < 0) {
                    return Optional.empty();
                }
                text.append((char) code);
                i += 5;
            } else if (i + 1 < line.length()) {
                text.append(line.charAt(++i));
            }
        }
        return Optional.empty();
    }

    /** The number that four hex digits are; negative if one is none. */
    static int code(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}

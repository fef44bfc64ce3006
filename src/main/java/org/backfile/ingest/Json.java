package org.backfile.ingest;

/** The little JSON that ledger and reports need. */
final class Json {
    private Json() {}

    static StringBuilder quote(String text, StringBuilder out) {
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

    /** The string that {@link #quote} wrote at a place in a line. */
    static String unquote(String line, int at) {
        var text = new StringBuilder();
        for (int i = at + 1; i < line.length() && line.charAt(i) != '"'; i++) {
            char c = line.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (line.charAt(i + 1) == 'u') {
                text.append((char) Integer.parseInt(line, i + 2, i + 6, 16));
                i += 5;
            } else {
                text.append(line.charAt(++i));
            }
        }
        return text.toString();
    }
}

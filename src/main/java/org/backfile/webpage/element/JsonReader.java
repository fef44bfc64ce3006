package org.backfile.webpage.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages hold it: line breaks in strings, commas too many and an end too early are put up with. What is
 * nested deeper than anybody writes is passed over.
 */
final class JsonReader {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** A {@code Map}, {@code List} or {@code String}, of which the first two hold the same; numbers and words are strings. */
    static Object read(String text) {
        Object value = new JsonReader(text).value(0);
        return value == null ? "" : value;
    }

    private @Nullable Object value(int depth) {
        skipBlanks();
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '{' || c == '[') {
            at++;
            if (depth >= DEEPEST) {
                at = text.length();
                return null;
            }
            return c == '{' ? object(depth) : array(depth);
        }
        return c == '"' ? string() : word();
    }

    private Map<String, Object> object(int depth) {
        var object = new HashMap<String, Object>();
        while (hasNext('}')) {
            Object key = text.charAt(at) == '"' ? string() : word();
            skipBlanks();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
            }
            Object value = value(depth + 1);
            if (value != null) {
                object.putIfAbsent(key.toString(), value);
            }
        }
        return object;
    }

    private List<Object> array(int depth) {
        var array = new ArrayList<Object>();
        while (hasNext(']')) {
            Object value = value(depth + 1);
            if (value != null) {
                array.add(value);
            }
        }
        return array;
    }

    /** Moves to the next member; false behind the last, whose end is passed as well. Ends of what is not open are skipped. */
    private boolean hasNext(char end) {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean closes = c == '}' || c == ']';
            if (c > ' ' && c != '\u00A0' && c != ',' && c != ':' && !closes) {
                return true;
            }
            at++;
            if (c == end) {
                return false;
            }
        }
        return false;
    }

    private String string() {
        var string = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                break;
            }
            if (c == '\\' && at < text.length()) {
                escape(text.charAt(at++), string);
            } else {
                string.append(c);
            }
        }
        return string.toString();
    }

    private void escape(char c, StringBuilder string) {
        switch (c) {
            case 'n' -> string.append('\n');
            case 'r' -> string.append('\r');
            case 't' -> string.append('\t');
            case 'b', 'f' -> string.append(' ');
            case 'u' -> {
                int code = 0;
                int digits = 0;
                while (digits < 4 && at < text.length() && Character.digit(text.charAt(at), 16) >= 0) {
                    code = code * 16 + Character.digit(text.charAt(at++), 16);
                    digits++;
                }
                string.append(digits == 4 ? (char) code : '\uFFFD');
            }
            default -> string.append(c);
        }
    }

    /** A number, {@code true} or what else stands without quotes; never empty, so that reading gets on. */
    private String word() {
        int from = at++;
        while (at < text.length() && ",:{}[]\"".indexOf(text.charAt(at)) < 0 && text.charAt(at) > ' ') {
            at++;
        }
        return text.substring(from, at);
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00A0')) {
            at++;
        }
    }
}

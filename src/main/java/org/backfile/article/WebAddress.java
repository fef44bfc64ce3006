package org.backfile.article;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address that is safe to link to.
 *
 * @param text without characters that would have to be escaped
 * @param host in lower case, without {@code www.} and port
 */
public record WebAddress(String text, String host) {
    private static final int LAST_PORT = 65_535;
    private static final Pattern PORT = Pattern.compile("(https?://[^/?#:]+):(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    /** Which of ASCII's characters no address may hold. */
    private static final boolean[] FORBIDDEN = forbidden();

    /** Whether the text means to be an address of some kind: {@code javascript:…} does. */
    public static boolean looksLikeOne(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon + 1 == text.length()) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (i == 0 || "+.-0123456789".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** The address in a text; empty if it is none of {@code http} or {@code https}, or names no host. */
    public static Optional<WebAddress> of(String text) {
        boolean web = text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
        if (!web) {
            return Optional.empty();
        }
        int from = text.indexOf("//") + 2;
        int to = from;
        while (to < text.length() && "/?#\\".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String authority = text.substring(from, to);
        if (authority.indexOf('@') >= 0) {
            return Optional.empty(); // a name and password, or a trick
        }
        String host = host(authority);
        if (host.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WebAddress(escape(text), host));
    }

    /** Whether the text is an address but for its port, which is none: {@code https://example.com:99999/}. */
    public static boolean hasImpossiblePort(String text) {
        Matcher port = PORT.matcher(text);
        return port.lookingAt()
                && !isPort(port.group(2))
                && of(port.replaceFirst("$1")).isPresent();
    }

    private static boolean isPort(String digits) {
        return digits.length() <= 5 && (digits.isEmpty() || Integer.parseInt(digits) <= LAST_PORT);
    }

    private static String host(String authority) {
        int port = authority.lastIndexOf(':');
        String host = (port < 0 ? authority : authority.substring(0, port)).toLowerCase(Locale.ROOT);
        for (int i = port + 1; port >= 0 && i < authority.length(); i++) {
            if (authority.charAt(i) < '0' || authority.charAt(i) > '9') {
                return "";
            }
        }
        if (port >= 0 && !isPort(authority.substring(port + 1))) {
            return "";
        }
        if (host.startsWith("www.")) {
            host = host.substring(4);
        }
        boolean named =
                !host.isEmpty() && !host.startsWith(".") && !host.endsWith(".") && !host.contains("..") && isHost(host);
        return named ? host : "";
    }

    private static boolean isHost(String host) {
        for (int i = 0; i < host.length(); ) {
            int c = host.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '.' && c != '_') {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** Letters of other scripts stay, as browsers show them; what could end an attribute or a tag does not. */
    private static String escape(String text) {
        if (!hasForbidden(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isForbidden(c)) {
                out.append(c);
            } else {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX.toHexDigits(b));
                }
            }
        }
        return out.toString();
    }

    private static boolean hasForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForbidden(char c) {
        return c < FORBIDDEN.length ? FORBIDDEN[c] : Character.isWhitespace(c);
    }

    private static boolean[] forbidden() {
        boolean[] forbidden = new boolean[0x80];
        for (char c = 0; c < forbidden.length; c++) {
            forbidden[c] = c <= ' ' || "\"'<>\\^`{|}".indexOf(c) >= 0 || Character.isWhitespace(c);
        }
        return forbidden;
    }
}

package org.backfile.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Bytes that stand in an address ({@code data:}, RFC 2397). */
public final class DataAddress {
    private static final String SCHEME = "data:";
    /**
     * What may stand as it is, beside letters and digits, by the URL Standard; ampersand and apostrophe would be longer
     * as references in HTML.
     */
    private static final String PLAIN = "!$()*+,-./:;=?@_~";

    private static final boolean[] STAYS = staying();
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private DataAddress() {}

    /** Whether an address is one. */
    public static boolean isOne(String address) {
        return address.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The bytes; empty if it is none, or damaged. */
    public static Optional<byte[]> bytes(String address) {
        int comma = address.indexOf(',');
        if (!isOne(address) || comma < 0) {
            return Optional.empty();
        }
        String data = address.substring(comma + 1);
        if (!address.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
            return Optional.of(unescaped(data));
        }
        try {
            byte[] plain = data.indexOf('%') < 0 ? data.getBytes(StandardCharsets.ISO_8859_1) : unescaped(data);
            return Optional.of(Base64.getMimeDecoder().decode(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The address that holds a text, fit for an attribute of HTML as it is.
     *
     * @param type its media type, which names UTF-8 if it has parameters
     * @param text any; half of a pair of surrogates becomes a question mark
     */
    public static String of(String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var address = new StringBuilder(type.length() + bytes.length * 2);
        address.append(SCHEME).append(type).append(',');
        for (byte octet : bytes) {
            if (octet >= 0 && STAYS[octet]) {
                address.append((char) octet);
            } else {
                address.append('%').append(HEX[octet >> 4 & 0xf]).append(HEX[octet & 0xf]);
            }
        }
        return address.toString();
    }

    private static boolean[] staying() {
        var staying = new boolean[Byte.MAX_VALUE + 1];
        for (char c = 0; c < staying.length; c++) {
            staying[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
        }
        return staying;
    }

    private static byte[] unescaped(String data) {
        var out = new ByteArrayOutputStream(data.length());
        byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            out.write(low < 0 ? bytes[i] : high << 4 | low);
            i += low < 0 ? 0 : 2;
        }
        return out.toByteArray();
    }
}

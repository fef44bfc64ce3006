package org.backfile.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Bytes that stand in an address ({@code data:}, RFC 2397). */
public final class DataAddress {
    private static final String SCHEME = "data:";

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

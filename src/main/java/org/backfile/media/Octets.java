package org.backfile.media;

/** Numbers in bytes. Beyond their end all are 0. */
final class Octets {
    private Octets() {}

    /** Whether some bytes are the characters of a text, each a byte. */
    static boolean starts(byte[] bytes, int at, String text) {
        if (at + text.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((bytes[at + i] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int octet(byte[] bytes, long at) {
        return at >= 0 && at < bytes.length ? bytes[(int) at] & 0xFF : 0;
    }

    /** The most significant byte first. */
    static long big(byte[] bytes, long at, int count) {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number = number << 8 | octet(bytes, at + i);
        }
        return number;
    }

    /** The least significant byte first. */
    static long little(byte[] bytes, long at, int count) {
        long number = 0;
        for (int i = count - 1; i >= 0; i--) {
            number = number << 8 | octet(bytes, at + i);
        }
        return number;
    }
}

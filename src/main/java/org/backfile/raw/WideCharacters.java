package org.backfile.raw;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 and UTF-32 without a byte order mark: whatever the text's script, a raw file and a web page begin with
 * ASCII, whose characters have zeros beside them.
 */
final class WideCharacters {
    /** A header line has that many bytes before its address, even where a character takes two. */
    private static final int HEAD = 48;

    private static final int SHORTEST = 8;
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private WideCharacters() {}

    /** The encoding; empty if the bytes are in none of these. */
    static Optional<Charset> of(byte[] bytes) {
        // Nearly all files are told apart here.
        if (bytes.length < SHORTEST || bytes[0] != 0 && bytes[1] != 0) {
            return Optional.empty();
        }
        int length = Math.min(bytes.length, HEAD) & ~3;
        int[] zeros = new int[4];
        for (int i = 0; i < length; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        return byZeros(zeros, length / 4).filter(charset -> isText(bytes, charset));
    }

    /**
     * @param zeros how many bytes are zero of those whose place is 0, 1, 2 and 3 from a multiple of four
     * @param most how many can be
     */
    private static Optional<Charset> byZeros(int[] zeros, int most) {
        boolean noneEven = zeros[0] == 0 && zeros[2] == 0;
        boolean noneOdd = zeros[1] == 0 && zeros[3] == 0;
        if (zeros[0] == 0 && zeros[1] + zeros[2] + zeros[3] > most * 3 * 0.9) {
            return Optional.of(UTF_32LE);
        }
        if (zeros[3] == 0 && zeros[0] + zeros[1] + zeros[2] > most * 3 * 0.9) {
            return Optional.of(UTF_32BE);
        }
        if (noneEven && zeros[1] + zeros[3] > most * 2 * 0.7) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return noneOdd && zeros[0] + zeros[2] > most * 2 * 0.7
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Whether hardly any character is a control or none at all. */
    private static boolean isText(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int wrong = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wrong += c == '\uFFFD' || c < ' ' && "\n\r\t\f".indexOf(c) < 0 ? 1 : 0;
        }
        return wrong <= 1 || wrong * 50 <= text.length();
    }
}

package org.backfile.raw;

import java.util.Optional;

/**
 * Tells encodings of one byte a letter that the detector does not know, and takes for Western or Cyrillic: by bytes which
 * are letters in them, and in the others signs that never stand inside a word.
 */
final class SingleByte {
    private static final int WORDS_PER_ARTICLE = 15;

    private final byte[] bytes;
    /** How often each byte stands between letters. */
    private final int[] inside = new int[256];
    /** How often each byte occurs. */
    private final int[] all = new int[256];

    private SingleByte(byte[] bytes, int length) {
        this.bytes = bytes;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            all[b]++;
            if (b >= 0x80 && i > 0 && i + 1 < length && isLetter(bytes[i - 1]) && isLetter(bytes[i + 1])) {
                inside[b]++;
            }
        }
    }

    /**
     * The encoding's name; empty if there is no such sign.
     *
     * @param western whether the detector found the text to be Western, or could not tell
     */
    static Optional<String> of(byte[] bytes, int length, boolean western) {
        var found = new SingleByte(bytes, length);
        if (found.isArabic(length)) {
            return Optional.of("windows-1256");
        }
        return western ? found.latin() : Optional.empty();
    }

    private Optional<String> latin() {
        if (isBaltic() || isEstonian()) {
            return Optional.of("windows-1257");
        }
        // In Latin 2 these are ą, ś, ź, ľ, ť; in windows-1250 and -1252 ±, ¶, ¼, µ, »: no letters.
        int latin2 = sum(inside, 0xB1, 0xB6, 0xBC, 0xB5, 0xBB);
        // In windows-1250 these are ą, ş, ľ, ť, ź; in windows-1252 and Latin 2 they are none, or hardly stand in a
        // word.
        int windows = sum(inside, 0xB9, 0xBA, 0xBE, 0x9D, 0x9F);
        // ł and ż in both.
        int both = sum(inside, 0xB3, 0xBF);
        if (latin2 + windows + both >= 2) {
            return Optional.of(latin2 > windows ? "ISO-8859-2" : "windows-1250");
        }
        // ř, ě and č; ø, ì and è meet in no language.
        if (all[0xF8] > 0 && all[0xEC] > 0 && all[0xE8] > 0) {
            return Optional.of("windows-1250");
        }
        // ı, ş and ğ; ý, þ and ð are Icelandic, which has á, í, ó, ú as well, and no ç.
        boolean turkish = all[0xFD] > 0 && all[0xFE] > 0 && sum(all, 0xE7, 0xFC) > 0;
        return turkish && sum(all, 0xE1, 0xED, 0xF3, 0xFA) == 0 ? Optional.of("windows-1254") : Optional.empty();
    }

    /** š, ž and ū, ē, ė, ā or ī; Icelandic, which has the first two as ð and þ, and Turkish have ý, ı, ó or ú as well. */
    private boolean isBaltic() {
        return sum(all, 0xF0, 0xFE) >= 2
                && sum(all, 0xFB, 0xE7, 0xEB, 0xE2, 0xEE) >= 2
                && sum(all, 0xFD, 0xF3, 0xFA) == 0;
    }

    /** š or ž, as rare as they are there, beside õ and ä or ü; ð and þ never stand beside these, nor any of ý, ó, ú, á, í. */
    private boolean isEstonian() {
        return sum(all, 0xF0, 0xFE, 0xD0, 0xDE) > 0
                && all[0xF5] > 0
                && sum(all, 0xE4, 0xFC) > 0
                && sum(all, 0xFD, 0xF3, 0xFA, 0xE1, 0xED) == 0;
    }

    /** Every few words of Arabic begin with its article, alif and lam. */
    private boolean isArabic(int length) {
        int articles = 0;
        int words = 0;
        for (int i = 1; i + 2 < length; i++) {
            if (bytes[i] < 0 && bytes[i - 1] >= 0) {
                words++;
                articles += (bytes[i] & 0xFF) == 0xC7 && (bytes[i + 1] & 0xFF) == 0xE1 && bytes[i + 2] < 0 ? 1 : 0;
            }
        }
        return articles >= 2 && articles * WORDS_PER_ARTICLE >= words;
    }

    private static int sum(int[] counts, int... which) {
        int sum = 0;
        for (int each : which) {
            sum += counts[each];
        }
        return sum;
    }

    private static boolean isLetter(byte b) {
        return b < 0 || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}

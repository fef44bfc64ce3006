package org.backfile.raw;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;

/**
 * Text in UTF-8 that somebody took for another encoding and encoded again, once or twice: {@code cafÃ©} for
 * {@code café}. It is decoded where all of its runs of letters beyond ASCII allow that.
 *
 * @param text as it was meant; as it is where not all runs allow it
 * @param times how often it was encoded too often
 * @param charset what it was taken for; empty if for nothing
 * @param example a run that looks so, in a text where others do not; empty if there is none
 */
record DoubleEncoding(String text, int times, String charset, String example) {
    private static final int MOST_TIMES = 3;
    /** Of letters that may stand there by chance, so many different ones are needed. */
    private static final int ENOUGH = 3;

    private static final char NO_BYTE = 0;
    private static final int FIRST_BYTE = 0x80;

    /** As browsers have it: what windows-1252 leaves free are the control characters of Latin-1. */
    private static final String WINDOWS_1252 = "windows-1252";

    private static final List<String> CHARSETS =
            List.of(WINDOWS_1252, "windows-1251", "x-MacRoman", "IBM850", "IBM437");

    /** What one decoding found: the text, how many different letters it made, whether all runs could be, and what looks so. */
    private record Attempt(String text, int letters, boolean isLikely, boolean all, String example) {
        boolean isRight() {
            return all && letters > 0 && (isLikely || letters >= ENOUGH);
        }
    }

    /** Looks at a file's text; at once done with one that has no sign of it. */
    static DoubleEncoding of(byte[] utf8, int from) {
        return isSuspicious(utf8, from)
                ? decode(new String(utf8, from, utf8.length - from, StandardCharsets.UTF_8))
                : new DoubleEncoding("", 0, "", "");
    }

    private static DoubleEncoding decode(String text) {
        String now = text;
        String charset = "";
        String example = "";
        int times = 0;
        while (times < MOST_TIMES) {
            Attempt right = new Attempt(now, 0, false, false, "");
            for (String name : CHARSETS) {
                if (Charset.isSupported(name) && !right.isRight()) {
                    right = attempt(now, name);
                    charset = right.isRight() ? name : charset;
                    example = times == 0 && name.equals(WINDOWS_1252) && !right.all() ? right.example() : example;
                }
            }
            if (!right.isRight()) {
                break;
            }
            now = right.text();
            times++;
        }
        return new DoubleEncoding(now, times, charset, times == 0 ? example : "");
    }

    private static Attempt attempt(String text, String name) {
        char[] letters = letters(name);
        var decoded = new StringBuilder(text.length());
        var different = new HashSet<Integer>();
        boolean likely = false;
        boolean all = true;
        String example = "";
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) < FIRST_BYTE) {
                decoded.append(text.charAt(at++));
                continue;
            }
            int end = at;
            while (end < text.length() && text.charAt(end) >= FIRST_BYTE) {
                end++;
            }
            String run = text.substring(at, end);
            boolean blank = text.startsWith(" ", end);
            String meant = isCapital(text, at) && run.equals("Ã") ? "" : run(run, letters, blank);
            if (meant.isEmpty() || !isWritten(meant)) {
                all = false;
                example = example.isEmpty() ? pair(text, at, end) : example;
                if (!name.equals(WINDOWS_1252)) {
                    break; // of these nobody writes, so that a text is all theirs or not at all
                }
                decoded.append(run);
            } else {
                decoded.append(meant);
                meant.codePoints().forEach(different::add);
                boolean sure = run.length() > 1
                        && ("ÂÃâ".indexOf(run.charAt(0)) >= 0 && isCommon(meant)
                                || Character.isSurrogate(meant.charAt(0)));
                likely |= sure;
                example = example.isEmpty() && sure ? run : example;
                end += meant.endsWith("à") && run.endsWith("Ã") && text.startsWith("  ", end) ? 1 : 0;
            }
            at = end;
        }
        return new Attempt(decoded.toString(), different.size(), likely, all, example);
    }

    /**
     * What a run of letters is as UTF-8; empty if it is none. A no-break space at its end may have become a blank, and the
     * byte that windows-1252 lacks of a closing quote may be gone.
     */
    private static String run(String run, char[] letters, boolean blank) {
        byte[] bytes = new byte[run.length() + 1];
        int length = 0;
        for (int i = 0; i < run.length(); i++) {
            int value = byteOf(run.charAt(i), letters);
            if (value < 0) {
                return "";
            }
            bytes[length++] = (byte) value;
        }
        if (blank && run.endsWith("Ã")) {
            bytes[length++] = (byte) 0xA0;
        } else if (run.endsWith("â€")) {
            bytes[length++] = (byte) 0x9D;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** Two or three letters of a run that look so, whatever stands beside them; empty if there are none. */
    private static String pair(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            int length = text.charAt(i) == 'â' && i + 2 < to ? 3 : 2;
            boolean lead = "ÂÃâ".indexOf(text.charAt(i)) >= 0 && (length == 3 || text.charAt(i) != 'â');
            if (lead && !isCapital(text, i)) {
                String pair = text.substring(i, i + length);
                String meant = run(pair, letters(WINDOWS_1252), false);
                if (!meant.isEmpty() && isCommon(meant)) {
                    return pair;
                }
            }
        }
        return "";
    }

    /** Whether all letters are of scripts that papers are written in. */
    private static boolean isWritten(String text) {
        return text.codePoints()
                .allMatch(c -> c <= 0x17F
                        || c >= 0x218 && c <= 0x21B
                        || c == 0x192
                        || c == 0x259
                        || c >= 0x2C6 && c <= 0x2DD
                        || c >= 0x370 && c <= 0x6FF
                        || c >= 0x900 && c <= 0x18AF
                        || c >= 0x1E00 && c <= 0xFFFC && Character.isDefined(c)
                        || c >= 0x1F000 && c <= 0x1FAFF);
    }

    /** Whether a capital stands before: then a word in capitals ends in that letter, as some do in Portuguese. */
    private static boolean isCapital(String text, int at) {
        return at > 0 && Character.isUpperCase(text.charAt(at - 1));
    }

    private static int byteOf(char c, char[] letters) {
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == c && c != NO_BYTE) {
                return i + FIRST_BYTE;
            }
        }
        boolean control = c < 0xA0 && letters[0] == '€'; // as Latin-1 has it
        return control ? c : -1;
    }

    /** The letters of an encoding's upper half. */
    private static char[] letters(String name) {
        byte[] bytes = new byte[FIRST_BYTE];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + FIRST_BYTE);
        }
        char[] letters = new String(bytes, Charset.forName(name)).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == '\uFFFD') {
                letters[i] = name.equals(WINDOWS_1252) ? (char) (i + FIRST_BYTE) : NO_BYTE;
            }
        }
        return letters;
    }

    /** Letters of Western Europe and the signs of print, which are by far the most that meet this. */
    private static boolean isCommon(String text) {
        return text.chars()
                .allMatch(c ->
                        c >= 0xA0 && c <= 0xFF || c >= 0x2010 && c <= 0x203A || c == '€' || c == '™' || c == 0xFEFF);
    }

    /** Whether a letter that may be a first byte stands before one that may be a second. */
    private static boolean isSuspicious(byte[] utf8, int from) {
        for (int i = from; i + 2 < utf8.length; i++) {
            if (utf8[i] >= 0) {
                continue;
            }
            int first = utf8[i] & 0xFF;
            int second = utf8[i + 1] & 0xFF;
            int next = utf8[i + 2] & 0xFF;
            boolean western = first == 0xC3 && (second >= 0x82 && second < 0xB5);
            boolean cyrillic = first == 0xD0 && (second == 0xA0 || second == 0xA1);
            if (western
                            && (next == 0xC2
                                    || next == 0xC5
                                    || next == 0xC6
                                    || next == 0xCB
                                    || next == 0xE2
                                    || next == ' ' && second == 0x83)
                    || cyrillic
                            && (next == 0xC2
                                    || next == 0xE2
                                    || next == 0xD1
                                    || next == 0xD0 && i + 3 < utf8.length && (utf8[i + 3] & 0xFF) < 0x90)
                    || first == 0xE2
                            && (second == 0x88 && next == 0x9A || second == 0x94 && (next == 0x9C || next == 0xAC))) {
                return true;
            }
        }
        return false;
    }
}

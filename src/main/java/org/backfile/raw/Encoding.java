package org.backfile.raw;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How a file's bytes are to be read: UTF-8 if they are, else by the byte order mark, else by a guess.
 *
 * @param charset the encoding
 * @param bytesOfMark the length of the byte order mark; 0 if there is none or the encoding's decoder eats it
 * @param evidence how we know, for a person; empty if there was no doubt
 * @param isClean true if all bytes are ASCII, and none a control character but tabs and line ends
 * @param isBinary true if it is no text at all
 */
record Encoding(Charset charset, int bytesOfMark, String evidence, boolean isClean, boolean isBinary) {
    /** Enough for the detector to be sure, and little enough for a file of megabytes. */
    private static final int SAMPLE = 1 << 16;

    /** What is really written where a narrower encoding is named, as the Encoding Standard of the web has it. */
    private static final Map<String, String> WIDER = Map.of(
            "KOI8-R", "KOI8-U",
            "EUC-KR", "x-windows-949",
            "SHIFT_JIS", "windows-31j",
            "TIS-620", "x-windows-874",
            "BIG5", "Big5-HKSCS");

    /**
     * What kinds of bytes there are, found out in one go.
     *
     * @param isAscii true if no byte is above 0x7F
     * @param isClean true if besides none is a control character but tabs and line ends
     * @param controls how many control characters there are that no text holds
     */
    private record Census(boolean isAscii, boolean isClean, int controls) {
        static Census of(byte[] bytes) {
            boolean ascii = true;
            boolean clean = true;
            int controls = 0;
            for (byte b : bytes) {
                if (b >= ' ' && b != 0x7F || b == '\n') {
                    continue;
                }
                ascii &= b >= 0;
                clean &= b == '\r' || b == '\t';
                controls += b >= 0 && b < ' ' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
            }
            return new Census(ascii, clean, controls);
        }
    }

    static Encoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF) && isUtf8(bytes)) {
            return new Encoding(StandardCharsets.UTF_8, 3, "", false, isBinary(bytes, Census.of(bytes)));
        }
        // The UTF-32LE mark starts with that of UTF-16LE.
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
            return marked("UTF-32LE", 4);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return marked("UTF-32BE", 4);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked("UTF-16LE", 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked("UTF-16BE", 2);
        }
        Optional<Charset> wide = WideCharacters.of(bytes);
        if (wide.isPresent()) {
            return new Encoding(wide.get(), 0, "by its zero bytes", false, false);
        }
        Census census = Census.of(bytes);
        if (isBinary(bytes, census)) {
            return new Encoding(StandardCharsets.UTF_8, 0, "", false, true);
        }
        if (census.isAscii()) {
            return bySequences(bytes, census);
        }
        if (isUtf8(bytes)) {
            return new Encoding(StandardCharsets.UTF_8, 0, "", false, false);
        }
        return guessed(bytes);
    }

    String name() {
        return charset.name();
    }

    boolean isWorthTelling() {
        return !charset.equals(StandardCharsets.UTF_8) || !evidence.isEmpty();
    }

    /** Whether a byte order mark says so, which leaves no doubt. */
    boolean isMarked() {
        return bytesOfMark > 0;
    }

    /** The bytes in UTF-8; a mark of another encoding is gone, one of UTF-8 is still there. */
    byte[] toUtf8(byte[] bytes) {
        if (charset.equals(StandardCharsets.UTF_8) && evidence.isEmpty()) {
            return bytes;
        }
        return new String(bytes, markToSkip(), bytes.length - markToSkip(), charset).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int bytesOfMark() {
        return charset.equals(StandardCharsets.UTF_8) ? bytesOfMark : 0;
    }

    private int markToSkip() {
        return bytesOfMark;
    }

    private static Encoding marked(String name, int bytes) {
        return new Encoding(Charset.forName(name), bytes, "by its byte order mark", false, false);
    }

    private static Encoding guessed(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean western = name == null || name.equals("WINDOWS-1252") || name.startsWith("ISO-8859-1");
        boolean single = western || name.matches("WINDOWS-125.|ISO-8859-.|IBM.*");
        if (single) {
            name = SingleByte.of(bytes, Math.min(bytes.length, SAMPLE), western).orElse(name);
        }
        // Few bytes that are wrong in UTF-8 are damage, not another encoding: the rest says so.
        if (mostlyUtf8(bytes)) {
            return new Encoding(StandardCharsets.UTF_8, 0, "with bytes that are wrong in it", false, false);
        }
        boolean usable = name != null && Charset.isSupported(name) && !name.startsWith("UTF-8");
        Charset charset = Charset.forName(usable ? WIDER.getOrDefault(name, name) : "windows-1252");
        return new Encoding(charset, 0, usable ? "guessed from its letters" : "for want of evidence", false, false);
    }

    /** Japanese in seven bits looks like ASCII, but for the escapes in it. */
    private static Encoding bySequences(byte[] bytes, Census census) {
        for (int i = 0; census.controls() > 0 && i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return new Encoding(Charset.forName("ISO-2022-JP"), 0, "by its escapes", false, false);
            }
        }
        return new Encoding(StandardCharsets.UTF_8, 0, "", census.isClean(), false);
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int lead = bytes[i] & 0xFF;
            int trail = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
            int seen = 0;
            while (seen < trail && i + seen + 1 < bytes.length && (bytes[i + seen + 1] & 0xC0) == 0x80) {
                seen++;
            }
            if (seen == trail) {
                good++;
                i += trail;
            } else {
                bad++;
            }
        }
        return good > bad; // in other encodings this order of bytes is rare
    }

    private static boolean isUtf8(byte[] bytes) {
        // The JDK's decoder is far faster than a strict one; only a replacement in its result calls for the strict one.
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** More than one in fifty bytes a control character that no text holds; in UTF-8, more than one in ten. */
    private static boolean isBinary(byte[] bytes, Census census) {
        int controls = census.controls();
        return controls > 1 && controls > bytes.length / 50 && (controls > bytes.length / 10 || !isUtf8(bytes));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

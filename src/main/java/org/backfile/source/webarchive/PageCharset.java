package org.backfile.source.webarchive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.source.record.TextCharset;

/** The characters of an answer's body: by its mark, its header, the page itself, and what its bytes can be. */
final class PageCharset {
    private static final int START = 4096;
    private static final Pattern IN_PAGE = Pattern.compile(
            "(?i)<(?:meta[^>]{0,300}?charset|\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");

    private PageCharset() {}

    /** @param header the charset that the header names; empty if none */
    static String decode(byte[] bytes, String header) {
        Charset marked = TextCharset.of(bytes);
        if (marked.name().startsWith("UTF-16")) {
            return new String(bytes, marked).replace("\uFEFF", "");
        }
        String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher named = IN_PAGE.matcher(start);
        Optional<Charset> said = charset(header).or(() -> named.find() ? charset(named.group(1)) : Optional.empty());
        boolean isUtf8 = isUtf8(bytes);
        if (isUtf8 && said.filter(charset -> !isOfLatin(charset)).isEmpty()) {
            return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
        Charset other =
                said.filter(charset -> !charset.equals(StandardCharsets.UTF_8)).orElse(Charset.forName("windows-1252"));
        return new String(bytes, isUtf8 || !other.equals(StandardCharsets.UTF_8) ? other : StandardCharsets.UTF_8);
    }

    /** Text that is UTF-8 whole is hardly ever anything else of one byte a letter. */
    private static boolean isOfLatin(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || charset.name().startsWith("windows-125")
                || charset.name().startsWith("ISO-8859")
                || charset.equals(StandardCharsets.US_ASCII);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** As browsers take names: Latin-1 is windows-1252 (WHATWG, Encoding). */
    private static Optional<Charset> charset(String name) {
        String plain = name.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(plain.equals("gb2312") ? "gbk" : plain);
            boolean isLatin1 = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(isLatin1 ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}

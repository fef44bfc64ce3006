package org.backfile.source.webarchive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.backfile.source.packed.PackedFile;
import org.brotli.dec.BrotliInputStream;

/** What an answer's body is packed in (RFC 9110, section 8.4). */
public final class ContentCoding {
    private ContentCoding() {}

    /**
     * A body unpacked. Some archives keep the name of a coding whose body they have unpacked: what is not packed so stays
     * as it is.
     *
     * @param coding of the header {@code Content-Encoding}
     * @param most as many bytes are given at most
     */
    public static byte[] decode(byte[] body, String coding, int most) {
        byte[] bytes = body;
        String[] codings = coding.toLowerCase(Locale.ROOT).split(",");
        for (int i = codings.length - 1; i >= 0; i--) {
            bytes = one(bytes, codings[i].strip(), most);
        }
        return bytes;
    }

    private static byte[] one(byte[] body, String coding, int most) {
        boolean isGzip = body.length > 2 && body[0] == 0x1F && body[1] == (byte) 0x8B;
        if (coding.isEmpty() || coding.equals("identity") || coding.contains("gzip") && !isGzip) {
            return body;
        }
        var in = new ByteArrayInputStream(body);
        try {
            if (isGzip) {
                return all(new GZIPInputStream(in), most);
            } else if (coding.equals("br")) {
                return all(new BrotliInputStream(in), most);
            } else if (coding.equals("zstd")) {
                return all(PackedFile.ofZstd(in), most);
            } else if (coding.equals("deflate")) {
                boolean isZlib =
                        body.length > 2 && (body[0] & 0x0F) == 8 && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
                return all(new InflaterInputStream(in, new Inflater(!isZlib)), most);
            }
        } catch (IOException | IllegalStateException e) {
            return body;
        }
        return body;
    }

    /** What can be read, where it breaks off. */
    private static byte[] all(InputStream in, int most) throws IOException {
        try (in) {
            var out = new java.io.ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            try {
                for (int read = in.read(buffer); read >= 0 && out.size() < most; read = in.read(buffer)) {
                    out.write(buffer, 0, read);
                }
            } catch (IOException e) {
                if (out.size() == 0) {
                    throw e;
                }
            }
            return out.toByteArray();
        }
    }
}

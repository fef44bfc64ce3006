package org.backfile.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A picture that may stand in a site.
 *
 * @param name by its content, so that one picture is one file: 20 hex digits of its SHA-256, and its kind
 * @param width in pixels, as a browser shows it; 0 if the file does not say
 * @param height the same
 * @param bytes not to be changed
 */
public record MediaFile(String name, int width, int height, byte[] bytes) {
    private static final int DIGITS = 20;

    /** What somebody's bytes are. */
    public record Verdict(Optional<MediaFile> file, boolean isPixel, String why) {
        private static Verdict refused(String why) {
            return new Verdict(Optional.empty(), false, why);
        }
    }

    /**
     * Looks at bytes, by what they are and not by a name.
     *
     * @param most longer files are refused
     * @return the file; else whether it is a single dot that counts readers, or why it is refused
     */
    public static Verdict of(byte[] bytes, long most) {
        if (bytes.length > most) {
            return Verdict.refused("it is longer than " + (most >> 20) + " MB");
        }
        MediaKind kind = MediaKind.of(bytes);
        if (kind == MediaKind.NONE) {
            return Verdict.refused(bytes.length == 0 ? "it is empty" : "it is no picture of a kind that browsers show");
        }
        if (kind == MediaKind.SVG) {
            Optional<String> complaint = SvgFile.complaint(bytes);
            if (complaint.isPresent()) {
                return Verdict.refused("it is a drawing with " + complaint.get() + " in it");
            }
        }
        PixelSize size = PixelSize.of(kind, bytes);
        if (kind != MediaKind.SVG && !size.isKnown()) {
            return Verdict.refused("it is damaged: it does not say how large it is");
        }
        if (size.width() == 1 && size.height() == 1) {
            return new Verdict(Optional.empty(), true, "");
        }
        return new Verdict(
                Optional.of(new MediaFile(hash(bytes) + "." + kind.extension(), size.width(), size.height(), bytes)),
                false,
                "");
    }

    /** Whether a file begins as a picture does. */
    public static boolean isPicture(byte[] start) {
        return MediaKind.of(start) != MediaKind.NONE;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

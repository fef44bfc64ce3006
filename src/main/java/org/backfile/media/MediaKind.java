package org.backfile.media;

/** The kinds of pictures that every browser shows, by what their files begin with and not by their names. */
enum MediaKind {
    PNG("png"),
    JPEG("jpg"),
    GIF("gif"),
    WEBP("webp"),
    AVIF("avif"),
    SVG("svg"),
    /** Something else. */
    NONE("");

    private final String extension;

    MediaKind(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    static MediaKind of(byte[] bytes) {
        if (Octets.starts(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        } else if (bytes.length > 3 && Octets.starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (Octets.starts(bytes, 0, "GIF87a") || Octets.starts(bytes, 0, "GIF89a")) {
            return GIF;
        } else if (Octets.starts(bytes, 0, "RIFF") && Octets.starts(bytes, 8, "WEBP")) {
            return WEBP;
        } else if (Octets.starts(bytes, 4, "ftyp") && isAvif(bytes)) {
            return AVIF;
        }
        return SvgFile.isOne(bytes) ? SVG : NONE;
    }

    /** Whether the brands of an ISO base media file have AVIF's. */
    private static boolean isAvif(byte[] bytes) {
        long length = Math.min(Octets.big(bytes, 0, 4), bytes.length);
        for (int at = 8; at + 4 <= length && at < 200; at += 4) {
            if (Octets.starts(bytes, at, "avif") || Octets.starts(bytes, at, "avis")) {
                return true;
            }
        }
        return false;
    }
}

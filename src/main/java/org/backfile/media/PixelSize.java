package org.backfile.media;

/**
 * How large a picture is shown, read from its file's beginning.
 *
 * @param width in pixels; 0 if the file does not say
 * @param height the same
 */
record PixelSize(int width, int height) {
    static final PixelSize UNKNOWN = new PixelSize(0, 0);
    private static final int MOST = 1 << 20;

    static PixelSize of(MediaKind kind, byte[] bytes) {
        return switch (kind) {
            case PNG -> of(Octets.big(bytes, 16, 4), Octets.big(bytes, 20, 4));
            case GIF -> of(Octets.little(bytes, 6, 2), Octets.little(bytes, 8, 2));
            case JPEG -> JpegSize.of(bytes);
            case WEBP -> webp(bytes);
            case AVIF -> AvifSize.of(bytes);
            case SVG -> SvgFile.size(bytes);
            case NONE -> UNKNOWN;
        };
    }

    static PixelSize of(long width, long height) {
        boolean isOne = width > 0 && height > 0 && width <= MOST && height <= MOST;
        return isOne ? new PixelSize((int) width, (int) height) : UNKNOWN;
    }

    /** The same lying on its side. */
    PixelSize turned() {
        return new PixelSize(/* width= */ height, /* height= */ width);
    }

    boolean isKnown() {
        return width > 0;
    }

    /** By the first of its chunks (RFC 9649): lossy, lossless, or with more than one part. */
    private static PixelSize webp(byte[] bytes) {
        if (Octets.starts(bytes, 12, "VP8X")) {
            return of(Octets.little(bytes, 24, 3) + 1, Octets.little(bytes, 27, 3) + 1);
        } else if (Octets.starts(bytes, 12, "VP8L")) {
            long bits = Octets.little(bytes, 21, 4);
            return of((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        } else if (Octets.starts(bytes, 12, "VP8 ")) {
            return of(Octets.little(bytes, 26, 2) & 0x3FFF, Octets.little(bytes, 28, 2) & 0x3FFF);
        }
        return UNKNOWN;
    }
}

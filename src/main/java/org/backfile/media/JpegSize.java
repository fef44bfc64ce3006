package org.backfile.media;

/** How large a JPEG is shown: by its frame, and turned as its Exif says, which browsers heed. */
final class JpegSize {
    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    /** From this orientation on, width and height change places. */
    private static final int ON_ITS_SIDE = 5;

    private JpegSize() {}

    static PixelSize of(byte[] bytes) {
        boolean isTurned = false;
        long at = 2;
        while (at + 4 <= bytes.length) {
            if (Octets.big(bytes, at, 1) != 0xFF) {
                return PixelSize.UNKNOWN;
            }
            int marker = (int) Octets.big(bytes, at + 1, 1);
            if (marker == 0xFF) {
                at++; // filled up
                continue;
            }
            if (marker == SCAN) {
                return PixelSize.UNKNOWN;
            }
            if (isFrame(marker)) {
                PixelSize size = PixelSize.of(Octets.big(bytes, at + 7, 2), Octets.big(bytes, at + 5, 2));
                return isTurned ? size.turned() : size;
            }
            boolean isAlone = marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
            if (marker == EXIF && Octets.starts(bytes, (int) at + 4, "Exif\0\0")) {
                isTurned = orientation(bytes, at + 10) >= ON_ITS_SIDE;
            }
            at += isAlone ? 2 : 2 + Math.max(2, Octets.big(bytes, at + 2, 2));
        }
        return PixelSize.UNKNOWN;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static long orientation(byte[] bytes, long tiff) {
        boolean isLittle = Octets.starts(bytes, (int) tiff, "II");
        long directory = tiff + number(bytes, tiff + 4, 4, isLittle);
        long count = Math.min(number(bytes, directory, 2, isLittle), 200);
        for (int i = 0; i < count; i++) {
            long entry = directory + 2 + 12L * i;
            if (number(bytes, entry, 2, isLittle) == ORIENTATION) {
                return number(bytes, entry + 8, 2, isLittle);
            }
        }
        return 1;
    }

    private static long number(byte[] bytes, long at, int count, boolean isLittle) {
        return isLittle ? Octets.little(bytes, at, count) : Octets.big(bytes, at, count);
    }
}

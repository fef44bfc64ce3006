package org.backfile.media;

/** How large an AVIF is shown: the largest of the sizes in its item properties ({@code meta/iprp/ipco/ispe}), turned by {@code irot}. */
final class AvifSize {
    private static final int MOST_BOXES = 2000;

    private final byte[] bytes;
    private PixelSize size = PixelSize.UNKNOWN;
    private boolean isTurned;
    private int boxes;

    private AvifSize(byte[] bytes) {
        this.bytes = bytes;
    }

    static PixelSize of(byte[] bytes) {
        var found = new AvifSize(bytes);
        found.look(0, bytes.length);
        return found.isTurned ? found.size.turned() : found.size;
    }

    private void look(long from, long to) {
        long at = from;
        while (at + 8 <= to && boxes++ < MOST_BOXES) {
            long length = Octets.big(bytes, at, 4);
            long end = length == 0 ? to : at + length;
            if (length != 0 && length < 8 || end > to) {
                return;
            }
            int start = (int) at + 4;
            if (Octets.starts(bytes, start, "meta")) {
                look(at + 12, end);
            } else if (Octets.starts(bytes, start, "iprp") || Octets.starts(bytes, start, "ipco")) {
                look(at + 8, end);
            } else if (Octets.starts(bytes, start, "ispe")) {
                PixelSize other = PixelSize.of(Octets.big(bytes, at + 12, 4), Octets.big(bytes, at + 16, 4));
                size = other.width() > size.width() ? other : size;
            } else if (Octets.starts(bytes, start, "irot")) {
                isTurned = Octets.big(bytes, at + 8, 1) % 2 == 1;
            }
            at = end;
        }
    }
}

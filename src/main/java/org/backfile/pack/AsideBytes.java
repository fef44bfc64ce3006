package org.backfile.pack;

import java.nio.ByteBuffer;

/**
 * Bytes that stay to the end of a run and are seldom looked at, as what is known of each of very many files: outside of the
 * heap, where they cost no object, no collector's time and none of the memory that the user gave the heap. They go with
 * the last of some thousand of their neighbours. May be read from several threads.
 */
public final class AsideBytes {
    private static final int CHUNK = 1 << 18;

    /** What the next bytes are put into; its position is where. */
    private static ByteBuffer filling = ByteBuffer.allocateDirect(0);

    private final ByteBuffer chunk;
    private final int at;
    private final int length;

    private AsideBytes(ByteBuffer chunk, int at, int length) {
        this.chunk = chunk;
        this.at = at;
        this.length = length;
    }

    /** Keeps a copy of some bytes. */
    public static synchronized AsideBytes of(byte[] bytes) {
        if (filling.remaining() < bytes.length) {
            filling = ByteBuffer.allocateDirect(Math.max(CHUNK, bytes.length));
        }
        var kept = new AsideBytes(filling, filling.position(), bytes.length);
        filling.put(bytes);
        return kept;
    }

    /** How many they are. */
    public int length() {
        return length;
    }

    public byte at(int place) {
        return chunk.get(at + place);
    }

    /** Two of them as {@code DataOutput} writes a character. */
    public char letter(int place) {
        return chunk.getChar(at + place);
    }

    /** Eight of them, as {@link Packer#whole} wrote them. */
    public long whole(int place) {
        return Long.reverseBytes(chunk.getLong(at + place));
    }

    /** Some of them. */
    public byte[] from(int from, int to) {
        byte[] some = new byte[to - from];
        chunk.get(at + from, some);
        return some;
    }

    /** All of them. */
    public byte[] all() {
        return from(0, length);
    }
}

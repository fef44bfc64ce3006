package org.backfile.copies;

import java.util.Arrays;
import java.util.HexFormat;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;

/**
 * A MinHash signature of a text's shingles by one permutation: each shingle falls into one row, of which the least stays,
 * 16 bits of it, and rows that get none borrow from another (Shrivastava, <i>Optimal Densification for Fast and Accurate
 * Minwise Hashing</i>, 2017). Two texts agree in that share of the rows which their shingles have in common.
 */
public final class MinHash {
    /** So many bands there are; texts that agree in all rows of one are worth comparing. */
    static final int BANDS = 21;

    /** Of a text too short to have one. */
    public static final MinHash NONE = new MinHash(new char[0]);

    /** So many rows, two bytes each, a band has. */
    public static final int ROWS_OF_BAND = 3;

    private static final int ROWS = BANDS * ROWS_OF_BAND;

    private final char[] rows;

    private MinHash(char[] rows) {
        this.rows = rows;
    }

    /**
     * @param shingles one at least
     */
    static MinHash of(long[] shingles) {
        int[] least = new int[ROWS];
        boolean[] filled = new boolean[ROWS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            int row = (int) ((shingle >>> 32) * ROWS >>> 32);
            least[row] = Math.min(least[row], (int) shingle);
            filled[row] = true;
        }
        char[] rows = new char[ROWS];
        for (int row = 0; row < ROWS; row++) {
            int from = row;
            for (long attempt = 1; !filled[from]; attempt++) {
                from = (int) ((TextFingerprint.mix(row + attempt * ROWS) >>> 32) * ROWS >>> 32);
            }
            rows[row] = (char) least[from];
        }
        return new MinHash(rows);
    }

    /** The rows in hex; empty if there are none. */
    public String hex() {
        var hex = new StringBuilder(rows.length * 4);
        for (char row : rows) {
            hex.append(HexFormat.of().toHexDigits(row));
        }
        return hex.toString();
    }

    /** Reads what {@link #hex} gave; none of anything else. */
    public static MinHash ofHex(String hex) {
        if (hex.length() != ROWS * 4) {
            return NONE;
        }
        char[] rows = new char[ROWS];
        for (int row = 0; row < ROWS; row++) {
            rows[row] = (char) Integer.parseInt(hex, row * 4, row * 4 + 4, 16);
        }
        return new MinHash(rows);
    }

    /** Whether texts of so many words, with these signatures, may be one story: see {@link #mayBeNear}. */
    public boolean mayBeOf(int words, MinHash other, int otherWords) {
        return !isNone() && !other.isNone() && mayBeNear(words, other, otherWords);
    }

    /** Whether two thirds of the rows agree, as hardly two texts do that have nothing to do with each other. */
    public boolean isMostlyOf(MinHash other) {
        int agreed = 0;
        for (int i = 0; i < Math.min(rows.length, other.rows.length); i++) {
            agreed += rows[i] == other.rows[i] ? 1 : 0;
        }
        return agreed * 3 >= ROWS * 2;
    }

    boolean isNone() {
        return rows.length == 0;
    }

    /** A band's rows as one number; only for a signature that is there. */
    long band(int number) {
        int at = number * ROWS_OF_BAND;
        return band(number, rows[at], rows[at + 1], rows[at + 2]);
    }

    /** The same of its rows. */
    public static long band(int number, char first, char second, char third) {
        return TextFingerprint.mix(number | (long) first << 16 | (long) second << 32 | (long) third << 48);
    }

    /**
     * Whether texts of so many words may be {@link SameStory#isOne one story}: spares reading those again that are surely
     * not. The bound is two standard deviations below what two texts that are barely near agree in.
     */
    boolean mayBeNear(int words, MinHash other, int otherWords) {
        int agreed = 0;
        for (int i = 0; i < ROWS; i++) {
            agreed += rows[i] == other.rows[i] ? 1 : 0;
        }
        double shorter = Math.min(words, otherWords);
        double longer = Math.max(words, otherWords);
        double least = Math.min(0.4, 0.6 * shorter / (longer + 0.4 * shorter));
        // Of a short text many rows are borrowed, and tell nothing of their own.
        double ownRows = 0.8 * Math.min(ROWS, shorter);
        return agreed >= ROWS * (least - 2 * Math.sqrt(least * (1 - least) / ownRows));
    }

    public void write(Packer out) {
        byte[] bytes = new byte[1 + rows.length * Character.BYTES];
        bytes[0] = (byte) rows.length;
        for (int i = 0; i < rows.length; i++) {
            bytes[1 + 2 * i] = (byte) (rows[i] >>> Byte.SIZE);
            bytes[2 + 2 * i] = (byte) rows[i];
        }
        out.bytes(bytes);
    }

    /** Reads what {@link #write} wrote. */
    public static MinHash read(Unpacker in) {
        int length = in.bytes(1)[0];
        if (length == 0) {
            return NONE;
        }
        byte[] bytes = in.bytes(length * Character.BYTES);
        char[] rows = new char[length];
        for (int i = 0; i < length; i++) {
            rows[i] = (char) (bytes[2 * i] << Byte.SIZE | bytes[2 * i + 1] & 0xFF);
        }
        return new MinHash(rows);
    }
}

package org.backfile.ingest;

import java.io.IOException;
import java.util.Arrays;

/** This run's ledger lines, from the staging folder, one batch at a time. */
final class FreshLines implements Ledger.Fresh {
    private static final byte[] NONE = {};

    private final Layout layout;
    private final Intake.Taken taken;
    private int batch = -1;
    private byte[][] rests = new byte[0][];

    FreshLines(Layout layout, Intake.Taken taken) {
        this.layout = layout;
        this.taken = taken;
    }

    @Override
    public byte[] rest(String raw) throws IOException {
        int index = Arrays.binarySearch(taken.facts(), raw, FreshLines::compare);
        if (index < 0 || !taken.isRead()[index]) {
            return NONE;
        }
        if (batch != index / Batch.SIZE) {
            batch = index / Batch.SIZE;
            rests = Batch.ledger(layout.staging(), batch);
        }
        return rests[index % Batch.SIZE];
    }

    /** For looking up the facts of a raw file in their sorted array. */
    static int compare(Object one, Object other) {
        return raw(one).compareTo(raw(other));
    }

    private static String raw(Object value) {
        return value instanceof Facts facts ? facts.raw() : (String) value;
    }
}

package org.backfile.ingest;

/** A raw file that is needed once more has changed since it was listed. */
final class ChangedRawFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String raw;

    ChangedRawFile(String raw) {
        super(raw + " changed while it was being imported");
        this.raw = raw;
    }

    String raw() {
        return raw;
    }
}

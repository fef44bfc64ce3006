package org.backfile.ingest;

/** The version of what parsing makes of a file. */
final class ParserVersion {
    /** Raise it whenever the same raw file would give another article: all are then written anew. */
    static final String NAME = "7";

    private ParserVersion() {}
}

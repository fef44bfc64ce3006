package org.backfile.ingest;

/** The version of what parsing makes of a file. */
final class ParserVersion {
    /** Raise it whenever the same raw file would give another article: all are then written anew. */
    static final String NAME = "8";

    private ParserVersion() {}

    /** What changes whenever the same raw files may give other articles. */
    static String of(NoiseFile noise, Topics topics, Ingest.Options options) {
        return NAME + " " + noise.version() + " " + topics.version() + options.version();
    }
}

package org.backfile.ingest;

/**
 * What an earlier run did with a raw file.
 *
 * @param raw the file's path below the raw folder
 * @param sha256 of its bytes at that time
 * @param path of the article it became or is a copy of; empty if it was rejected
 * @param leads true if the article shows this file's text, false if it lists it as a copy
 * @param written a hash of the content file that import wrote; empty if it does not lead
 * @param folder the raw folder that it was last seen in, as {@link Layout#nameOf} has it; empty if that is not known
 */
record Known(String raw, String sha256, String path, boolean leads, String written, String folder) {
    /** The same, seen in another folder. */
    Known in(String other) {
        return new Known(raw, sha256, path, leads, written, other);
    }
}

package org.backfile.ingest.state;

/**
 * What an earlier run did with a raw file.
 *
 * @param raw the file's path below the raw folder
 * @param sha256 of its bytes at that time; empty if that is not known
 * @param path of the article it became or is a copy of, which {@link #isSafe} allows; empty if it was rejected
 * @param leads true if the article shows this file's text, false if it lists it as a copy
 * @param written a hash of the content file that import wrote; empty if it does not lead
 * @param folder the raw folder that it was last seen in, as {@link ImportLayout#nameOf} has it; empty if that is not known
 */
public record ImportRecord(String raw, String sha256, String path, boolean leads, String written, String folder) {
    public ImportRecord {
        if (!path.isEmpty() && !isSafe(path)) {
            throw new IllegalArgumentException("no path of an article: " + path);
        }
    }

    /** The same, seen in another folder. */
    public ImportRecord in(String other) {
        return new ImportRecord(raw, sha256, path, leads, written, other);
    }

    /** The same of an article that was written otherwise. */
    public ImportRecord as(String hash) {
        return new ImportRecord(raw, sha256, path, leads, hash, folder);
    }

    /** The same of an article at another path. */
    public ImportRecord at(String other) {
        return new ImportRecord(raw, sha256, other, leads, written, folder);
    }

    /** The same of a file of another name. */
    ImportRecord named(String other) {
        return new ImportRecord(other, sha256, path, leads, written, folder);
    }

    /**
     * Whether a path names a file in the content folder and nowhere else, on any system: people, and merges, write into
     * the file that paths are read from. Hidden names are none, as there are {@code .git} and {@code .htaccess}.
     */
    public static boolean isSafe(String path) {
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            char c = i == path.length() ? '/' : path.charAt(i);
            if (c == '/') {
                if (i == start || path.charAt(start) == '.') {
                    return false;
                }
                start = i + 1;
            } else if (c < ' ' || c == 0x7F || c == '\\' || c == ':') {
                return false;
            }
        }
        return true;
    }
}

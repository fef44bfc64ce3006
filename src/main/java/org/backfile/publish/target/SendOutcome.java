package org.backfile.publish.target;

/**
 * What became of a file that was to be sent or removed.
 *
 * @param path below the target
 * @param why it failed, for people, to follow the path; empty if it did not
 */
public record SendOutcome(String path, Kind kind, String why) {
    /** The ways it can end. */
    public enum Kind {
        /** It is there now, or gone, as it was to be. */
        DONE,
        /** Something else stands there that nobody said may go: nothing was done. */
        FOREIGN,
        /** It could not be done. */
        FAILED
    }

    public static SendOutcome done(String path) {
        return new SendOutcome(path, Kind.DONE, "");
    }

    public static SendOutcome foreign(String path) {
        return new SendOutcome(path, Kind.FOREIGN, "");
    }

    public static SendOutcome failed(String path, String why) {
        return new SendOutcome(path, Kind.FAILED, why);
    }
}

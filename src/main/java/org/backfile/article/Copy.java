package org.backfile.article;

/**
 * Another text of an article, which has no page of its own.
 *
 * @param kind how it differs
 * @param source the address it was taken from
 * @param raw its raw file's path below the folder it was imported from
 */
public record Copy(Kind kind, String source, String raw) {
    /** How a copy relates to the article. */
    public enum Kind {
        /** From the same address: the same text again, or an earlier state of the story. */
        VERSION,
        /** From another address: the story as somebody else, or the same publisher elsewhere, ran it. */
        REPRINT
    }
}

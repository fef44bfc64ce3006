package org.backfile.article;

import java.util.List;

/**
 * Another text of an article, which has no page of its own.
 *
 * @param kind how it differs
 * @param source the address it was taken from
 * @param raw its raw file's path below the folder it was imported from
 * @param own what only this text says, and the article's page therefore shows: sentences, in their order
 */
public record Copy(Kind kind, String source, String raw, List<String> own) {
    public Copy {
        own = List.copyOf(own);
    }

    /** Whether it is of a licensed database of the press, of which nothing is shown. */
    public boolean isLicensed() {
        return new Provenance(raw, "").isLicensed();
    }

    /** The same without what it says itself. */
    public Copy withoutText() {
        return own.isEmpty() ? this : new Copy(kind, source, raw, List.of());
    }

    /** How a copy relates to the article. */
    public enum Kind {
        /** From the same address: the same text again, or an earlier state of the story. */
        VERSION,
        /** From another address: the story as somebody else, or the same publisher elsewhere, ran it. */
        REPRINT
    }
}

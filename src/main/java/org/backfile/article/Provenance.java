package org.backfile.article;

/**
 * Where an article's bytes came from.
 *
 * @param raw the raw file's path below the folder it was imported from, with {@code /}; empty if none
 * @param sha256 the SHA-256 of the raw file's bytes, 64 lower-case hex digits; empty if none
 * @param held whether import holds the article back, until the owner has looked at it
 */
public record Provenance(String raw, String sha256, boolean held) {
    public static final Provenance NONE = new Provenance("", "");

    /** Of an article that is not held back. */
    public Provenance(String raw, String sha256) {
        this(raw, sha256, false);
    }

    /** Whether its article is a draft as import writes it. */
    public boolean isOfDraft() {
        return held || isLicensed();
    }

    /** Whether it is a record of a licensed database of the press: its article is a draft until the owner says otherwise. */
    public boolean isLicensed() {
        int mark = raw.lastIndexOf('#');
        return mark >= 0 && (raw.startsWith("nexis-", mark + 1) || raw.startsWith("factiva-", mark + 1));
    }
}

package org.backfile.search.run;

/**
 * A word as it stands in articles of a language.
 *
 * @param key the word folded: what it is found by
 * @param surface the word in small letters
 * @param stem what its forms have in common, folded
 */
public record Term(String key, String surface, String stem) {
    /** Whether its stem is another word. */
    public boolean isForm() {
        return !stem.equals(key);
    }
}

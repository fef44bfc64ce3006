package org.backfile.authority;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the owner says of authors, in {@code authors.yaml}, which has the form of {@code topics.yaml}: spellings of one
 * name, a text for an author's page, and who is none.
 *
 * @param vocabulary the owner's word
 */
public record AuthorIndex(Vocabulary vocabulary) {
    /** Nothing said: each name is an author's. */
    public static final AuthorIndex NONE = new AuthorIndex(Vocabulary.EMPTY);

    /** The authors of an article under the names that readers see, none twice. */
    public List<String> names(List<String> written) {
        if (written.isEmpty()) {
            return written;
        }
        Set<String> names = new LinkedHashSet<>();
        for (String name : written) {
            if (!vocabulary.rejects(name)) {
                names.add(vocabulary.preferred(name));
            }
        }
        return List.copyOf(names);
    }

    /** What the owner says of an author; empty if nothing. */
    public String note(String name) {
        return vocabulary.concept(name).map(Concept::scopeNote).orElse("");
    }

    /** The same person elsewhere: addresses at Wikidata, VIAF and the like. */
    public List<String> exactMatch(String name) {
        return vocabulary.concept(name).map(Concept::exactMatch).orElse(List.of());
    }
}

package org.backfile.authority;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.article.Slug;

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

    /** The addresses that other spellings of names make, or made, by themselves, and the name that readers see now. */
    public Map<Slug, String> spellings() {
        Map<Slug, String> spellings = new TreeMap<>();
        for (Concept author : vocabulary.concepts()) {
            Stream.concat(author.altLabel().stream(), author.hiddenLabel().stream())
                    .forEach(label -> spellings.putIfAbsent(Slug.of(label), author.prefLabel()));
        }
        return spellings;
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

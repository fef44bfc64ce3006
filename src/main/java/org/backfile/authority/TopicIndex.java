package org.backfile.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.article.Slug;

/** What is known of the archive's topics besides their articles: addresses, kinds, and what the owner says of them. */
public final class TopicIndex {
    private final Registry registry;
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> narrower = new TreeMap<>();

    /**
     * @param registry which topics have a page
     * @param vocabulary the owner's word
     */
    public TopicIndex(Registry registry, Vocabulary vocabulary) {
        this.registry = registry;
        this.vocabulary = vocabulary;
        for (Registry.Entry page : registry.pages()) {
            for (String above : broader(page.label())) {
                narrower.computeIfAbsent(above, a -> new ArrayList<>()).add(page.label());
            }
        }
    }

    /** The topic's name in addresses, which stays when its label changes. */
    public Slug slug(String label) {
        return registry.page(label).map(Registry.Entry::slug).orElseGet(() -> Slug.of(label));
    }

    /** The label of the topic that a tag belongs to; empty if it has no page. */
    public Optional<String> topic(String tag) {
        return vocabulary.rejects(tag)
                ? Optional.empty()
                : registry.page(vocabulary.preferred(tag)).map(Registry.Entry::label);
    }

    /** What a topic is. */
    public Kind kind(String label) {
        return registry.page(label).map(Registry.Entry::kind).orElse(Kind.NAME);
    }

    /** What a topic covers, in the owner's words; empty if nothing is said. */
    public String note(String label) {
        return vocabulary.concept(label).map(Concept::scopeNote).orElse("");
    }

    /** The topics it is part of: of each the nearest that has a page, by label. */
    public List<String> broader(String label) {
        var pages = new TreeSet<String>();
        var seen = new HashSet<String>();
        Deque<String> next = new ArrayDeque<>(above(label));
        while (!next.isEmpty()) {
            String above = next.pop();
            if (seen.add(above)) { // concepts may meet again further up
                topic(above).ifPresentOrElse(pages::add, () -> next.addAll(above(above)));
            }
        }
        return List.copyOf(pages);
    }

    private List<String> above(String label) {
        return vocabulary.concept(label).map(Concept::broader).orElse(List.of());
    }

    /** All topics with a page that it is part of, whose pages list its articles too. */
    public List<String> wider(String label) {
        return withPages(vocabulary.broader(label));
    }

    /** The topics that are part of it, by slug. */
    public List<String> narrower(String label) {
        return List.copyOf(narrower.getOrDefault(label, List.of()));
    }

    /** The topics that a reader of it may look for too. */
    public List<String> related(String label) {
        return withPages(vocabulary.concept(label).map(Concept::related).orElse(List.of()));
    }

    /** The same thing elsewhere: addresses at Wikidata, VIAF and the like. */
    public List<String> exactMatch(String label) {
        return vocabulary.concept(label).map(Concept::exactMatch).orElse(List.of());
    }

    /** Where addresses of the past lead: a topic, or nothing any more. */
    public Map<Slug, Optional<Slug>> redirects() {
        return registry.redirects();
    }

    private List<String> withPages(Collection<String> labels) {
        var pages = new TreeSet<String>();
        labels.forEach(label -> topic(label).ifPresent(pages::add));
        return List.copyOf(pages);
    }
}

package org.backfile.bake.jbake.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/** The documents of a store, sorted once: what JBake asks its database for again for each page. */
public final class Catalogue {
    private static final Comparator<DocumentModel> LATEST_FIRST =
            Comparator.<DocumentModel>comparingLong(Catalogue::time).reversed();

    private final Map<String, List<DocumentModel>> all = new HashMap<>();
    private final Map<String, List<DocumentModel>> published = new HashMap<>();
    /** By type, then by tag. */
    private final Map<String, Map<String, List<DocumentModel>>> tagged = new HashMap<>();

    private final Map<List<DocumentModel>, Documents> shared = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Set<String> tags = new HashSet<>();
    private final Set<String> postTags = new HashSet<>();

    /** @param documents in order of the crawl; it decides the order of tags whose hashes meet, as in stock JBake */
    Catalogue(Collection<DocumentModel> documents) {
        for (DocumentModel document : sorted(documents)) {
            String type = document.getType();
            add(all, type, document);
            if (HeapStore.isPublished(document)) {
                add(published, type, document);
                Map<String, List<DocumentModel>> ofType = tagged.computeIfAbsent(type, t -> new HashMap<>());
                for (String tag : new HashSet<>(List.of(document.getTags()))) {
                    add(ofType, tag, document);
                }
            }
        }
        collectTags(documents);
    }

    /**
     * By date, latest first, and those of one date from the last to the first: stock JBake's order where it has one core,
     * while on more it depends on their number.
     *
     * @param documents in order of the crawl
     */
    static List<DocumentModel> sorted(Collection<DocumentModel> documents) {
        var sorted = new ArrayList<>(documents);
        Collections.reverse(sorted);
        sorted.sort(LATEST_FIRST);
        return sorted;
    }

    private void collectTags(Collection<DocumentModel> documents) {
        Map<String, List<DocumentModel>> byType = new HashMap<>();
        for (DocumentModel document : documents) {
            if (HeapStore.isPublished(document) && document.getTags().length > 0) {
                add(byType, document.getType(), document);
            }
        }
        for (String type : DocumentTypes.getDocumentTypes()) {
            for (DocumentModel document : byType.getOrDefault(type, List.of())) {
                Collections.addAll(tags, document.getTags());
                if (type.equals("post")) {
                    Collections.addAll(postTags, document.getTags());
                }
            }
        }
    }

    public List<DocumentModel> all(String type) {
        return all.getOrDefault(type, List.of());
    }

    public List<DocumentModel> published(String type) {
        return published.getOrDefault(type, List.of());
    }

    public List<DocumentModel> tagged(String type, @Nullable String tag) {
        return tag == null ? List.of() : tagged.getOrDefault(type, Map.of()).getOrDefault(tag, List.of());
    }

    /**
     * A list of this catalogue's as JBake's type, made once.
     *
     * @param list one of {@link #all}, {@link #published} or {@link #tagged(String, String)}
     */
    Documents shared(List<DocumentModel> list) {
        return list.isEmpty() ? new Documents(list) : shared.computeIfAbsent(list, Documents::new);
    }

    /** Of every type, one type after the other in JBake's order of types. */
    public List<DocumentModel> tagged(@Nullable String tag) {
        var documents = new ArrayList<DocumentModel>();
        for (String type : DocumentTypes.getDocumentTypes()) {
            documents.addAll(tagged(type, tag));
        }
        return documents;
    }

    /** Tags of published documents of all types, in a HashSet's order: it is that of stock JBake's pages. */
    public Set<String> tags() {
        return Collections.unmodifiableSet(tags);
    }

    /** Tags of published posts. */
    Set<String> postTags() {
        return Collections.unmodifiableSet(postTags);
    }

    private static void add(Map<String, List<DocumentModel>> lists, String key, DocumentModel document) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
    }

    /** Data files have no date, and a YAML file may hold any other value for one: these come last. */
    private static long time(DocumentModel document) {
        return document.get(ModelAttributes.DATE) instanceof Date date ? date.getTime() : Long.MIN_VALUE;
    }
}

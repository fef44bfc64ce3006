package org.backfile.bake.jbake.store;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/**
 * The published document before and after each among those of its type, found in one pass. Next is the later one: lists
 * go from the latest to the first.
 */
public final class Neighbours {
    private final Map<DocumentModel, DocumentModel> next = new IdentityHashMap<>();
    private final Map<DocumentModel, DocumentModel> previous = new IdentityHashMap<>();
    private final Map<DocumentModel, DocumentModel> links = new IdentityHashMap<>();

    public Neighbours(Catalogue catalogue, List<DocumentModel> documents) {
        var types = new HashSet<String>();
        documents.forEach(document -> types.add(document.getType()));
        for (String type : types) {
            List<DocumentModel> all = catalogue.all(type);
            fill(all, 0, all.size(), 1, next);
            fill(all, all.size() - 1, -1, -1, previous);
        }
    }

    /** Null if there is none. */
    @Nullable
    public DocumentModel next(DocumentModel document) {
        return next.get(document);
    }

    /** Null if there is none. */
    @Nullable
    public DocumentModel previous(DocumentModel document) {
        return previous.get(document);
    }

    private void fill(List<DocumentModel> all, int from, int to, int step, Map<DocumentModel, DocumentModel> found) {
        DocumentModel last = null;
        for (int i = from; i != to; i += step) {
            DocumentModel document = all.get(i);
            if (last != null) {
                found.put(document, last);
            }
            if (HeapStore.isPublished(document)) {
                last = links.computeIfAbsent(document, Neighbours::link);
            }
        }
    }

    /** What a page needs to link to another. */
    private static DocumentModel link(DocumentModel document) {
        var link = new DocumentModel();
        link.setNoExtensionUri(document.getNoExtensionUri());
        link.setUri(document.getUri());
        link.setTitle(document.getTitle());
        return link;
    }
}

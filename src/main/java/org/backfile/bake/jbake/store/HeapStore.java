package org.backfile.bake.jbake.store;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;

/**
 * JBake's content store without a database: documents stay where they are, indexed by type, status, tag and source.
 * Lists are ordered by date, latest first, and those of one date from the last added to the first. Adding is for one thread, then many may ask; lists and documents that are handed out are shared and not to be changed. Paging is each
 * thread's own.
 */
public final class HeapStore extends ContentStore {
    private static final long[] NO_PAGING = {-1, -1};

    private final Map<String, DocumentModel> bySource = new LinkedHashMap<>();
    private final ThreadLocal<long[]> paging = ThreadLocal.withInitial(NO_PAGING::clone);
    private volatile @Nullable Catalogue catalogue;

    public HeapStore() {
        super("memory", "heap");
    }

    /** The documents as they are now, in order. */
    public Catalogue catalogue() {
        Catalogue known = catalogue;
        if (known == null) {
            synchronized (this) {
                known = catalogue;
                if (known == null) {
                    known = new Catalogue(bySource.values());
                    catalogue = known;
                }
            }
        }
        return known;
    }

    /** The document of a source, if there is one. */
    @Nullable
    public DocumentModel bySource(String uri) {
        return bySource.get(uri);
    }

    /** The page of a list that this thread has asked for; all of it if it has not. */
    public List<DocumentModel> page(List<DocumentModel> all) {
        long start = getStart();
        long limit = getLimit();
        if (start < 0 || limit < 0) {
            return all;
        }
        int from = (int) Math.min(start, all.size());
        return all.subList(from, (int) Math.min(all.size(), from + limit));
    }

    @Override
    public void addDocument(DocumentModel document) {
        bySource.remove(document.getSourceuri());
        bySource.put(document.getSourceuri(), document);
        catalogue = null;
    }

    @Override
    public void deleteContent(String uri) {
        if (bySource.remove(uri) != null) {
            catalogue = null;
        }
    }

    @Override
    public void deleteAllByDocType(String docType) {
        bySource.values().removeIf(document -> document.getType().equals(docType));
        catalogue = null;
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        DocumentModel stored = bySource.get(document.getSourceuri());
        if (stored != null) {
            stored.setRendered(true);
        }
    }

    @Override
    public long getDocumentCount(String docType) {
        return catalogue().all(docType).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return catalogue().published(docType).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        DocumentModel document = bySource.get(uri);
        return new Documents(document == null ? List.of() : List.of(document));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        var statuses = new DocumentList<DocumentModel>();
        DocumentModel document = bySource.get(uri);
        if (document != null) {
            var status = new DocumentModel();
            status.setSha1(document.getSha1());
            status.setRendered(document.getRendered());
            statuses.add(status);
        }
        return statuses;
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        List<DocumentModel> posts = catalogue().published("post");
        return applyPaging && getStart() >= 0
                ? new Documents(page(posts))
                : catalogue().shared(posts);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(@Nullable String tag) {
        return catalogue().shared(catalogue().tagged("post", tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(@Nullable String tag) {
        return new Documents(catalogue().tagged(tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return catalogue().shared(catalogue().published(docType));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return catalogue().shared(catalogue().all(docType));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        List<DocumentModel> all = catalogue().all(docType);
        return applyPaging && getStart() >= 0
                ? new Documents(page(all))
                : catalogue().shared(all);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        var unrendered = new ArrayList<DocumentModel>();
        for (DocumentModel document : bySource.values()) {
            if (!document.getRendered()) {
                unrendered.add(document);
            }
        }
        return new Documents(Catalogue.sorted(unrendered));
    }

    @Override
    public Set<String> getTags() {
        return catalogue().postTags();
    }

    @Override
    public Set<String> getAllTags() {
        return catalogue().tags();
    }

    @Override
    public long getStart() {
        return paging.get()[0];
    }

    @Override
    public void setStart(int start) {
        paging.get()[0] = start;
    }

    @Override
    public long getLimit() {
        return paging.get()[1];
    }

    @Override
    public void setLimit(int limit) {
        paging.get()[1] = limit;
    }

    @Override
    public void resetPagination() {
        paging.remove();
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // there is no cache: every bake begins with an empty store
    }

    @Override
    public void startup() {
        // nothing to start
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public void shutdown() {
        // nothing runs
    }

    @Override
    public void drop() {
        bySource.clear();
        catalogue = null;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    static boolean isPublished(DocumentModel document) {
        return ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
    }
}

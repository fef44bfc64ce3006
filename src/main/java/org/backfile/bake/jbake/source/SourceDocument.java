package org.backfile.bake.jbake.source;

import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** A document that may hold a {@link Later}: who asks gets what comes of it. Copies of it are to be of this type. */
public final class SourceDocument extends DocumentModel {
    private static final long serialVersionUID = 1L;

    /** As {@link DocumentModel#createDefaultDocumentModel} has it. */
    static SourceDocument byDefault() {
        var document = new SourceDocument();
        document.setCached(true);
        document.setRendered(false);
        return document;
    }

    @Override
    public @Nullable Object get(Object key) {
        Object value = super.get(key);
        return value instanceof Later later ? later.value() : value;
    }
}

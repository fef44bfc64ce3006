package org.backfile.bake.jbake.store;

import java.util.LinkedList;
import java.util.List;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** A list as JBake's store hands it out, and the same for templates. Shared, and not to be changed. */
public final class Documents extends DocumentList<DocumentModel> {
    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable LinkedList<DocumentModel> plain;

    Documents(List<DocumentModel> documents) {
        addAll(documents);
    }

    /**
     * The same as JDK's type. FreeMarker looks through all methods of an object's class, and JBake's has one which
     * names a class of OrientDB's: without the database it cannot be looked through.
     */
    public LinkedList<DocumentModel> plain() {
        LinkedList<DocumentModel> known = plain;
        if (known == null) {
            known = new LinkedList<>(this);
            plain = known;
        }
        return known;
    }
}

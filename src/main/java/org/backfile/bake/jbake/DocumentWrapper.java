package org.backfile.bake.jbake;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** FreeMarker's wrapper as of 2.3.0, which is JBake's, with documents that are not copied. */
final class DocumentWrapper extends DefaultObjectWrapper {
    DocumentWrapper() {
        super(Configuration.VERSION_2_3_0);
        writeProtect();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object instanceof DocumentModel document) {
            return new MapHash(document, this);
        }
        return super.wrap(object instanceof Later later ? later.value().get() : object);
    }
}

package org.backfile.bake.jbake.template;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.backfile.bake.jbake.source.Later;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** FreeMarker's wrapper as of 2.3.0, which is JBake's, with documents that are not copied. */
public final class DocumentWrapper extends DefaultObjectWrapper {
    public DocumentWrapper() {
        super(Configuration.VERSION_2_3_0);
        writeProtect();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        Object value = object instanceof Later later ? later.value() : object;
        return value instanceof DocumentModel document ? new MapHash(document, this) : super.wrap(value);
    }
}

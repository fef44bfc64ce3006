package org.backfile.bake.jbake.template;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.backfile.bake.jbake.source.Later;
import org.backfile.bake.jbake.store.Documents;
import org.jspecify.annotations.Nullable;

/** FreeMarker's wrapper for beans as of 2.3.0, with which JBake shows its store and data files to templates. */
final class StoreWrapper extends BeansWrapper {
    StoreWrapper() {
        super(Configuration.VERSION_2_3_0);
        writeProtect();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        Object value = object instanceof Later later ? later.value() : object;
        return super.wrap(value instanceof Documents documents ? documents.plain() : value);
    }
}

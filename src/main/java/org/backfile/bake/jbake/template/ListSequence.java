package org.backfile.bake.jbake.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it: like FreeMarker's SimpleSequence, which copies the list, but shared. */
final class ListSequence implements TemplateSequenceModel {
    private final List<?> list;
    private final ObjectWrapper wrapper;

    ListSequence(List<?> list, ObjectWrapper wrapper) {
        this.list = list;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index));
    }

    @Override
    public int size() {
        return list.size();
    }
}

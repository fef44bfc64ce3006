package org.backfile.bake.jbake.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map as templates see it: like FreeMarker's SimpleHash, which copies the map at every access, but without the copy.
 * Shared between threads, so it remembers nothing.
 */
final class MapHash implements TemplateHashModelEx2 {
    private final Map<String, ?> map;
    private final ObjectWrapper wrapper;

    MapHash(Map<String, ?> map, ObjectWrapper wrapper) {
        this.map = map;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Object value = map.get(key);
        return value == null ? null : wrapper.wrap(value);
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return copy().keys();
    }

    @Override
    public TemplateCollectionModel values() {
        return copy().values();
    }

    @Override
    public KeyValuePairIterator keyValuePairIterator() {
        return copy().keyValuePairIterator();
    }

    /** The order of a listing is that of SimpleHash's copy. */
    private SimpleHash copy() {
        return new SimpleHash(map, wrapper);
    }
}

package org.backfile.bake.model;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A hash that can tell its keys: a theme's author, and our tests, can look at all of it. */
public interface HashValue extends Value, TemplateHashModelEx {
    /** The keys that it may have; one that has no value here is missing for a template. */
    List<String> names();

    @Override
    default int size() throws TemplateModelException {
        return present().size();
    }

    @Override
    default boolean isEmpty() {
        return false;
    }

    @Override
    default TemplateCollectionModel keys() throws TemplateModelException {
        return collection(present().stream().map(Values::text).toList());
    }

    @Override
    default TemplateCollectionModel values() throws TemplateModelException {
        var values = new ArrayList<TemplateModel>();
        for (String name : present()) {
            values.add(get(name));
        }
        return collection(values);
    }

    private static TemplateCollectionModel collection(List<? extends TemplateModel> items) {
        return () -> {
            Iterator<? extends TemplateModel> next = items.iterator();
            return new TemplateModelIterator() {
                @Override
                public TemplateModel next() {
                    return next.next();
                }

                @Override
                public boolean hasNext() {
                    return next.hasNext();
                }
            };
        };
    }

    private List<String> present() throws TemplateModelException {
        var present = new ArrayList<String>();
        for (String name : names()) {
            if (get(name) != null) {
                present.add(name);
            }
        }
        return present;
    }
}

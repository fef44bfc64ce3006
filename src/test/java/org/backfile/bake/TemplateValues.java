package org.backfile.bake;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.Map;

/** Walks through what a template sees. */
final class TemplateValues {
    private TemplateValues() {}

    /** All that a template can reach, to the depth at which articles lead to one another. */
    static void walk(String path, TemplateModel value, Map<String, String> values) throws TemplateModelException {
        if (value instanceof TemplateSequenceModel list) {
            values.put(path + "?size", Integer.toString(list.size()));
            for (int i = 0; i < list.size(); i++) {
                walk(path + "[" + i + "]", list.get(i), values);
            }
        } else if (value instanceof TemplateHashModelEx hash) {
            for (var keys = hash.keys().iterator(); keys.hasNext(); ) {
                String key = ((TemplateScalarModel) keys.next()).getAsString();
                walk(path + "." + key, hash.get(key), values);
            }
        } else if (value instanceof TemplateScalarModel text) {
            values.put(path, text.getAsString());
        } else if (value instanceof TemplateNumberModel number) {
            values.put(path, number.getAsNumber().toString());
        } else if (value instanceof TemplateBooleanModel flag) {
            values.put(path, Boolean.toString(flag.getAsBoolean()));
        } else {
            throw new AssertionError(path + " is a " + value.getClass());
        }
    }
}

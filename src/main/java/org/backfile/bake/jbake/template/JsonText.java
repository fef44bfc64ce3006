package org.backfile.bake.jbake.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * {@code json(text)}: a text as a string of JSON (RFC 8259) with its quotation marks, for templates whose output format is
 * JSON. No {@code <} is left in it, so that it can end no script element.
 */
final class JsonText implements TemplateMethodModelEx {
    /** The name in templates. */
    static final String NAME = "json";

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text) {
            String escaped = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text.getAsString()));
            return '"' + escaped.replace("<", "\\u003C") + '"';
        }
        throw new TemplateModelException("json(…) wants one text");
    }
}

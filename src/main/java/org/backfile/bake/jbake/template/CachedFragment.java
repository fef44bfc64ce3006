package org.backfile.bake.jbake.template;

import freemarker.core.CallPlaceCustomDataInitializationException;
import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@cached by=[root, page.kind]>…</@cached>}: what stands between is rendered once in a bake for each different
 * list of texts and booleans in {@code by}, and copied where a later page comes with the same. It is to depend on nothing
 * else that differs from page to page, and to assign nothing that is asked for outside. Safe for use by many threads.
 */
final class CachedFragment implements TemplateDirectiveModel {
    /** The name in templates. */
    static final String NAME = "cached";

    /** A fragment with more forms than this varies with the page: the rest are rendered, and not kept. */
    private static final int FORMS = 512;

    private static final char SEPARATOR = '\0';

    @Override
    public void execute(
            Environment env,
            @SuppressWarnings("rawtypes") Map params,
            TemplateModel[] loopVars,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body == null) {
            return;
        }
        Map<String, String> forms = forms(env);
        String key = key(params);
        String form = forms.get(key);
        if (form == null) {
            var text = new StringWriter();
            body.render(text);
            form = text.toString();
            if (forms.size() < FORMS) {
                forms.put(key, form);
            }
        }
        env.getOut().write(form);
    }

    /** The forms of the fragment at this place in its template. They live as long as this directive: for a bake. */
    @SuppressWarnings("unchecked") // nobody else keeps data there for us
    private Map<String, String> forms(Environment env) throws TemplateModelException {
        try {
            return (Map<String, String>)
                    env.getCurrentDirectiveCallPlace().getOrCreateCustomData(this, ConcurrentHashMap::new);
        } catch (CallPlaceCustomDataInitializationException e) {
            throw new TemplateModelException(e);
        }
    }

    private static String key(Map<?, ?> params) throws TemplateModelException {
        if (params.size() != 1 || !(params.get("by") instanceof TemplateSequenceModel by)) {
            throw new TemplateModelException("<@cached> has one parameter: by=[…], all that its content depends on");
        }
        var key = new StringBuilder();
        for (int i = 0; i < by.size(); i++) {
            TemplateModel part = by.get(i);
            if (part instanceof TemplateScalarModel text) {
                key.append(text.getAsString());
            } else if (part instanceof TemplateBooleanModel flag) {
                key.append(flag.getAsBoolean());
            } else {
                throw new TemplateModelException("In by=[…] of <@cached> only texts and booleans may stand");
            }
            key.append(SEPARATOR);
        }
        return key.toString();
    }
}

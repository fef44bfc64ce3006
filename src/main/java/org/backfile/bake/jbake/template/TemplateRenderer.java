package org.backfile.bake.jbake.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.jbake.app.ContentStore;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** What templates reach as {@code renderer}: JBake's type in front of our engine. */
final class TemplateRenderer extends DelegatingTemplateEngine {
    private final Templates templates;

    TemplateRenderer(ContentStore store, JBakeSettings settings, Templates templates) {
        super(store, settings);
        this.templates = templates;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            templates.process(templateName, model, writer);
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }
}

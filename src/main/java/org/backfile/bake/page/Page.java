package org.backfile.bake.page;

import freemarker.template.TemplateModel;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A page to be rendered.
 *
 * @param kind the page kind, which names the template: {@code template.<kind>.file}
 * @param path where it stands in the output
 * @param source what it is made from, for a person: a content file, {@code topic Moon}
 * @param model what the template sees, made when it is rendered
 */
public record Page(String kind, String path, String source, Supplier<Map<String, TemplateModel>> model) {}

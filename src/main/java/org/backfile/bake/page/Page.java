package org.backfile.bake.page;

import java.util.function.Supplier;
import org.backfile.bake.model.PageModel;

/**
 * A page to be rendered.
 *
 * @param kind the page kind, which names the template: {@code template.<kind>.file}
 * @param path where it stands in the output
 * @param source what it is made from, for a person: a content file, {@code topic Moon}
 * @param model what the template sees, asked for when the page's turn has come, on whichever core that is
 */
public record Page(String kind, String path, String source, Supplier<PageModel> model) {}

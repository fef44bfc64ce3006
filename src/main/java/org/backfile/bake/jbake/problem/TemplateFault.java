package org.backfile.bake.jbake.problem;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a template failed, and how; the same for all pages on which it fails the same way.
 *
 * @param template the file's name below the template folder
 * @param line 0 if there is none
 */
public record TemplateFault(String template, int line, String what) {
    private static final String EXPRESSION = "==> ";

    /**
     * What FreeMarker threw.
     *
     * @param template the page's template, for failures that name none
     */
    public static TemplateFault of(Throwable thrown, String template) {
        // Of a file that does not parse FreeMarker says where on the first page only, but it keeps the cause.
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SecurityException) {
                // A link in the template folder: FreeMarker's loader looks where its files really are.
                return at(null, template, 0, "a template that it includes is not in the template folder");
            }
            if (cause instanceof ParseException e) {
                return at(e.getTemplateName(), template, e.getLineNumber(), summary(e.getEditorMessage()));
            }
        }
        if (thrown instanceof TemplateException e) {
            return at(e.getTemplateSourceName(), template, e.getLineNumber(), summary(e.getMessageWithoutStackTop()));
        }
        if (thrown instanceof TemplateNotFoundException e) {
            return at(e.getTemplateName(), template, 0, "there is no such template");
        }
        if (thrown instanceof StackOverflowError) {
            return at(null, template, 0, "it calls itself without end");
        }
        return at(null, template, 0, String.valueOf(thrown));
    }

    private static TemplateFault at(@Nullable String known, String template, @Nullable Integer line, String what) {
        return new TemplateFault(known == null ? template : known, line == null ? 0 : line, what);
    }

    /** FreeMarker's messages are a page long: the sentence, and the expression it is about. */
    private static String summary(@Nullable String message) {
        if (message == null) {
            return "it failed";
        }
        List<String> lines = message.lines().limit(2).toList();
        String second = lines.size() > 1 && lines.get(1).startsWith(EXPRESSION)
                ? " " + lines.get(1).substring(EXPRESSION.length()).replaceFirst(" {2}\\[in .*", "")
                : "";
        return lines.get(0).replaceFirst("(\\. Help \\(latest version\\): .*|\\.)$", "") + second;
    }
}

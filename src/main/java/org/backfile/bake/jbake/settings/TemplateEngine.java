package org.backfile.bake.jbake.settings;

import java.util.Map;
import java.util.Optional;
import org.jbake.app.FileUtil;

/** Which engine a template is for: JBake tells it by the end of its name. Of those that JBake has, this program has one. */
public final class TemplateEngine {
    public static final String HINT = "write it for FreeMarker, as *.ftl, or bake this site with JBake itself";

    private static final String OURS = "ftl";
    private static final Map<String, String> OTHERS = Map.of(
            "gsp", "Groovy",
            "groovy", "Groovy",
            "gxml", "Groovy",
            "tpl", "Groovy",
            "thyme", "Thymeleaf",
            "html", "Thymeleaf",
            "jade", "Jade",
            "pug", "Pug",
            "peb", "Pebble",
            "pebble", "Pebble");

    private TemplateEngine() {}

    /** Why a template cannot be used; empty if it can. */
    public static Optional<String> complaint(String template) {
        String extension = FileUtil.fileExt(template);
        if (extension.equals(OURS)) {
            return Optional.empty();
        }
        String engine = OTHERS.get(extension);
        return Optional.of(
                engine == null
                        ? "it is no template of FreeMarker's"
                        : "it is a template of " + engine + "'s, which is not supported");
    }
}

package org.backfile.bake.jbake.settings;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;
import org.backfile.report.UserError;

/** Reads {@code jbake.properties} and refuses what would only fail, or silently do something else, while baking. */
public final class SettingsFile {
    private static final String FILE = "jbake.properties";

    private SettingsFile() {}

    /**
     * @param site the folder of {@code jbake.properties}; without that file JBake's defaults hold
     * @param output where pages go
     * @throws UserError if the folder is none, or a setting cannot be used
     */
    public static JBakeSettings read(Path site, Path output) {
        if (!Files.isDirectory(site)) {
            throw new UserError("there is no folder " + site, "name the site's folder by --site");
        }
        File folder = new File(site.toString()); // JBake knows the system's own file system only
        JBakeSettings settings;
        try {
            settings = new JBakeSettings(folder, SettingsLayers.read(folder), new File(output.toString())).settle();
        } catch (IOException | ConfigurationException | ConfigurationRuntimeException e) {
            throw new UserError(site.resolve(FILE) + " cannot be read", String.valueOf(e.getMessage()), e);
        } catch (IllegalStateException e) { // references that the library finds no end of
            throw new UserError(site.resolve(FILE) + " cannot be read", String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new UserError(site.resolve(FILE) + ": jvm.locale", String.valueOf(e.getMessage()), e);
        }
        check(settings);
        return settings;
    }

    private static void check(JBakeSettings settings) {
        folder("template.folder", settings.getTemplateFolder(), settings.getSourceFolder());
        folder("content.folder", settings.getContentFolder(), settings.getSourceFolder());
        charset("render.encoding", settings.getRenderEncoding());
        String zone = String.valueOf(settings.get("freemarker.timezone"));
        if (settings.getFreemarkerTimeZone() != null
                && !zone.startsWith("GMT")
                && !Set.of(TimeZone.getAvailableIDs()).contains(zone)) {
            throw wrong("freemarker.timezone", zone, "write one like Europe/Paris");
        }
        dateFormat(settings.getDateFormat(), settings.dateLocale());
        readable(settings::getRenderIndex);
        readable(settings::getRenderArchive);
        readable(settings::getRenderFeed);
        readable(settings::getRenderSiteMap);
        readable(settings::getRenderTags);
        readable(settings::getRenderTagsIndex);
        readable(settings::getRenderError404);
        readable(settings::getUriWithoutExtension);
        readable(settings::getSanitizeTag);
        readable(settings::getImgPathUpdate);
        readable(settings::getImgPathPrependHost);
        readable(settings::getAssetIgnoreHidden);
        if (readable(settings::getPaginateIndex) && readable(settings::getPostsPerPage) < 1) {
            throw wrong("index.posts_per_page", String.valueOf(settings.getPostsPerPage()), "write 1 or more");
        }
    }

    /** Checks that the template of every page kind that is switched on is there, and FreeMarker's. */
    public static void checkTemplates(JBakeSettings settings) {
        var kinds = new ArrayList<String>(List.of("post", "page"));
        add(kinds, settings.getRenderIndex(), "masterindex");
        add(kinds, settings.getRenderArchive(), "archive");
        add(kinds, settings.getRenderFeed(), "feed");
        add(kinds, settings.getRenderSiteMap(), "sitemap");
        add(kinds, settings.getRenderTags(), "tag");
        add(kinds, settings.getRenderTags() && settings.getRenderTagsIndex(), "tagsindex");
        add(kinds, settings.getRenderError404(), "error404");
        for (String kind : kinds) {
            String name = settings.getTemplateByDocType(kind);
            String key = "template." + kind + ".file";
            if (name == null) {
                throw new UserError("jbake.properties has no " + key, "name its template");
            }
            TemplateEngine.complaint(name).ifPresent(complaint -> {
                throw wrong(key, name, complaint + "; " + TemplateEngine.HINT);
            });
        }
        kinds.subList(0, 2).clear(); // posts and pages need theirs only if there are any
        for (String kind : kinds) {
            File template = settings.getTemplateFileByDocType(kind);
            if (!template.isFile()) {
                throw new UserError(
                        "the template " + template + " is missing",
                        "write it, or switch its pages off: render.…=false");
            }
        }
    }

    private static void add(List<String> kinds, boolean on, String kind) {
        if (on) {
            kinds.add(kind);
        }
    }

    private static void folder(String key, File folder, File site) {
        if (!folder.isDirectory()) {
            throw new UserError(
                    "there is no folder " + folder,
                    new File(site, FILE).isFile()
                            ? "make it, or name another by " + key
                            : "name the site's folder with --site, or make one with 'backfile init DIR'");
        }
    }

    private static void charset(String key, String name) {
        try {
            if (Charset.isSupported(name)) {
                return;
            }
        } catch (IllegalCharsetNameException e) {
            // told below
        }
        throw wrong(key, name, "write UTF-8");
    }

    /** One of days and times only is right; to try another the JDK looks for its calendar, which takes 20 ms. */
    private static void dateFormat(String format, Locale locale) {
        if (format.chars().allMatch(c -> !Character.isLetter(c) && c != '\'' || "yMdHms".indexOf(c) >= 0)) {
            return;
        }
        try {
            new SimpleDateFormat(format, locale);
        } catch (IllegalArgumentException e) {
            throw wrong("date.format", format, String.valueOf(e.getMessage()));
        }
    }

    private static <T> T readable(Supplier<T> setting) {
        try {
            return setting.get();
        } catch (ConfigurationRuntimeException e) {
            throw new UserError(FILE + " has a value that cannot be used", String.valueOf(e.getMessage()), e);
        }
    }

    private static UserError wrong(String key, String value, String hint) {
        return new UserError(FILE + ": " + key + "=" + value + " cannot be used", hint);
    }
}

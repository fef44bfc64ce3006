package org.backfile.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.bake.page.Pages;
import org.backfile.report.Finding;
import org.backfile.report.NearestWord;
import org.backfile.site.Links;
import org.jbake.app.configuration.ConfigUtil;

/**
 * What is to be said of a site's settings that a bake can go on with: a key that nobody reads, and an address that nobody
 * else can reach.
 */
public final class SettingsAdvice {
    /** The rule of the finding that nobody else can reach the site's address. */
    public static final String HOST_LOCAL = "site-host-local";

    private static final String UNKNOWN = "setting-unknown";

    private static final String FILE = "jbake.properties";

    /** Ours, and those of JBake's that our own settings have. */
    private static final List<String> KEYS = List.of(
            "site.host",
            "site.naan",
            "lockss.enabled",
            "versions.keep",
            "site.title",
            "site.tagline",
            "site.description",
            "site.lang",
            "archive.page.size",
            "archive.feed.size",
            "archive.indexed",
            "archive.pictures",
            "archive.topic.neighbours",
            "citation.style",
            "layout",
            "assets.hashed",
            "hosting",
            "hosting.policy",
            "bag.organization",
            "bag.address",
            "bag.contact",
            "bag.email",
            "bag.description",
            "bag.identifier",
            "bag.group",
            "bag.license",
            "bag.profile",
            "bag.access",
            "bag.storage",
            "data.enabled",
            "data.markdown",
            "media.enabled",
            "media.largest",
            "media.most",
            "output.packs",
            "fixity.enabled",
            "permanence",
            "search.enabled",
            "search.positions",
            "search.max.files",
            "render.index",
            "render.archive",
            "render.tags",
            "render.tagsindex",
            "render.feed",
            "render.sitemap",
            "render.error404",
            "date.format",
            "render.encoding",
            "template.encoding",
            "freemarker.outputencoding",
            "markdown.extensions",
            "header.separator");

    private SettingsAdvice() {}

    /**
     * Reads the settings of a site.
     *
     * @param site the folder of {@code jbake.properties}; without that file there is nothing to say
     * @return warnings with their lines, in the order of the file
     */
    public static List<Finding> of(Path site) {
        var findings = new ArrayList<Finding>();
        Map<String, Line> lines = lines(site.resolve(FILE));
        Line templates = lines.get("template.folder");
        var own = new KeysInTemplates(site.resolve(templates == null ? "templates" : templates.value()));
        Set<String> known = new LinkedHashSet<>(KEYS);
        Pages.KINDS.forEach(kind -> known.add("template." + kind + ".file"));
        boolean all = false;
        for (Map.Entry<String, Line> line : lines.entrySet()) {
            String key = line.getKey();
            if (!known.contains(key) && !all) {
                known.addAll(ofJBake());
                all = true;
            }
            if (!known.contains(key) && !own.has(key)) {
                findings.add(unknown(key, line.getValue().number(), nearest(key, known)));
            }
        }
        Line host = lines.get("site.host");
        boolean isArchive = lines.containsKey("template.period.file");
        if (isArchive && host != null && Links.isLocal(host.value())) {
            findings.add(
                    Finding.warning(
                            HOST_LOCAL,
                            FILE,
                            host.number(),
                            "The site's address is " + host.value() + ", which only this machine can reach",
                            "before you publish write its own into site.host: feeds, sitemaps and canonical links are made of it"));
        }
        return findings;
    }

    /** What looks like a slip is a warning; what may be a plan of the owner's, a note. */
    private static Finding unknown(String key, int line, Optional<String> meant) {
        String what = "Nothing reads the setting " + key;
        return meant.isPresent()
                ? Finding.warning(UNKNOWN, FILE, line, what, "did you mean " + meant.get() + "?")
                : Finding.note(UNKNOWN, FILE, line, what, "neither this program nor a template of yours does");
    }

    /** @param number counted from 1 */
    private record Line(int number, String value) {}

    /** The settings with their lines; of a key that stands twice the last. */
    private static Map<String, Line> lines(Path file) {
        var lines = new LinkedHashMap<String, Line>();
        if (!Files.isRegularFile(file)) {
            return lines;
        }
        try {
            boolean goesOn = false;
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                String text = line.strip();
                if (!goesOn && !text.isEmpty() && text.charAt(0) != '#' && text.charAt(0) != '!') {
                    var one = new Properties();
                    one.load(new StringReader(text.endsWith("\\") ? text.substring(0, text.length() - 1) : text));
                    for (String key : one.stringPropertyNames()) {
                        lines.put(key, new Line(number, one.getProperty(key, "").strip()));
                    }
                }
                goesOn = text.endsWith("\\");
            }
        } catch (IOException | IllegalArgumentException e) {
            return Map.of(); // that it cannot be read is told by who needs it
        }
        return lines;
    }

    private static Set<String> ofJBake() {
        var defaults = new Properties();
        try (InputStream in = ConfigUtil.class.getClassLoader().getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE)) {
            if (in != null) {
                defaults.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(defaults.stringPropertyNames());
    }

    /** A key that differs in one of its words, or in its dots only. */
    private static Optional<String> nearest(String key, Set<String> known) {
        String[] words = key.split("\\.");
        for (int i = 0; i < words.length; i++) {
            var candidates = new LinkedHashMap<String, String>();
            for (String other : known) {
                String[] others = other.split("\\.");
                if (others.length == words.length && isEqualBut(i, words, others)) {
                    candidates.put(others[i], other);
                }
            }
            Optional<String> word = NearestWord.of(words[i], candidates.keySet());
            if (word.isPresent()) {
                return word.map(candidates::get);
            }
        }
        String bare = bare(key);
        return known.stream().filter(other -> bare(other).equals(bare)).findFirst();
    }

    private static String bare(String key) {
        return key.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isEqualBut(int place, String[] one, String[] other) {
        for (int i = 0; i < one.length; i++) {
            if (i != place && !one[i].equals(other[i])) {
                return false;
            }
        }
        return true;
    }
}

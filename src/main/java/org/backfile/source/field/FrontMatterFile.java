package org.backfile.source.field;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.source.record.Fields;
import org.backfile.source.record.FoundRecord;
import org.backfile.source.record.RecordReader;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * An article in markdown with YAML before it, between lines {@code ---}, as Hugo and Jekyll have it, or TOML between lines
 * {@code +++}, or with lines
 * {@code Title: …} before a blank one, as Pelican has it. Its day is that of the front matter, else of the file's name.
 */
public final class FrontMatterFile implements RecordReader {
    /** What the one record of a file is called. */
    private static final String ID = "article";

    private static final Set<String> ALIASES = Set.of("aliases", "alias", "redirect_from");

    private static final int LONGEST = 16 << 20;
    private static final Pattern FENCE = Pattern.compile("^---[ \\t]*\\R", Pattern.MULTILINE);
    private static final Pattern TOML_FENCE = Pattern.compile("^\\+\\+\\+[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern TOML_KEY = Pattern.compile("[ \\t]*\"?(?:title|date)\"?[ \\t]*=");
    private static final Pattern PELICAN = Pattern.compile("^([A-Za-z_-]{2,30}): *(.*)$");
    private static final Pattern TITLE_IN_NAME =
            Pattern.compile("(?:^|/)\\d{4}(-?)\\d{2}\\1\\d{2}[-_ .]+([^/]+?)\\.[^./]+$");
    private static final Pattern HEADING = Pattern.compile(
            "\\s*(?:#[ \\t]+([^\\n]+?)[ \\t#]*(?:\\R|\\z)|([^\\s#>*-][^\\n]*?)[ \\t]*\\R[=-]{3,}[ \\t]*(?:\\R|\\z))");
    private static final Pattern DAY_IN_NAME = Pattern.compile("(?:^|/)(\\d{4})(-?)(\\d{2})\\2(\\d{2})(?!\\d)[^/]*$");

    private final FieldMapping mapping;
    private final Charset charset;
    private final String path;

    /** @param path of the file */
    public FrontMatterFile(FieldMapping mapping, Charset charset, String path) {
        this.mapping = mapping;
        this.charset = charset;
        this.path = path;
    }

    /** Whether a file begins with front matter that names a title or a day. */
    public static boolean isOne(String start) {
        Optional<String> toml = between(TOML_FENCE, start);
        if (toml.isPresent()) {
            return toml.get().lines().anyMatch(line -> TOML_KEY.matcher(line).lookingAt());
        }
        Optional<String> yaml = yaml(start);
        if (yaml.isPresent()) {
            return yaml.get().lines().anyMatch(line -> line.startsWith("title:") || line.startsWith("date:"));
        }
        String first = start.lines().findFirst().orElse("");
        String head = "\n" + start.split("\\R\\R", 2)[0];
        return PELICAN.matcher(first).matches() && head.contains("\nTitle:") && head.contains("\nDate:");
    }

    private static Optional<String> yaml(String text) {
        return between(FENCE, text);
    }

    /** What stands between a fence at the very beginning and the next. */
    private static Optional<String> between(Pattern form, String text) {
        Matcher fence = form.matcher(text);
        if (!fence.lookingAt()) {
            return Optional.empty();
        }
        int from = fence.end();
        return fence.find(from) ? Optional.of(text.substring(from, fence.start())) : Optional.empty();
    }

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            sink.leaveOut("too-long", 0, "Longer than " + (LONGEST >> 20) + " MB, which no article is", "shorten it");
            return;
        }
        String text = new String(bytes, charset).replaceFirst("^\uFEFF", "");
        var fields = new Fields();
        Optional<String> yaml = yaml(text);
        String body;
        Optional<String> toml = between(TOML_FENCE, text);
        try {
            if (toml.isPresent()) {
                Optional<String> wrong =
                        TomlHeader.read(toml.get(), (key, value) -> add(key.toLowerCase(Locale.ROOT), value, fields));
                if (wrong.isPresent()) {
                    sink.leaveOut("front-matter-broken", 1, "The front matter is no TOML: " + wrong.get(), "mend it");
                    return;
                }
            }
            body = toml.isPresent()
                    ? behind(TOML_FENCE, text)
                    : yaml.isPresent() ? ofYaml(text, yaml.get(), fields) : ofLines(text, fields);
        } catch (YAMLException e) {
            sink.leaveOut("front-matter-broken", 1, "The front matter is no YAML: " + firstLine(e), "mend it");
            return;
        }
        if (isDraft(fields)) {
            sink.passOver("post of the status draft", 1);
            return;
        }
        Matcher day = DAY_IN_NAME.matcher(path);
        if (!fields.has("date") && day.find()) {
            fields.add("date", day.group(1) + "-" + day.group(3) + "-" + day.group(4));
        }
        if (!fields.has("title") && fields.names().stream().allMatch("date"::equals)) {
            body = withoutTitle(body, fields);
        }
        titleInName(fields, sink);
        fields.add(
                "content_html",
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(body)));
        if (fields.has("title")) {
            FoundRecord found = mapping.record(fields, 1);
            sink.accept(new FoundRecord(ID, 1, found.record(), found.unread()));
        } else {
            sink.leaveOut(
                    "title-missing", 1, "No front matter names a title, and no heading begins it", "add a line title:");
        }
    }

    /** As Jekyll does it: what follows the day in the name. */
    private void titleInName(Fields fields, Sink sink) {
        Matcher name = TITLE_IN_NAME.matcher(path);
        if (!fields.has("title") && name.find()) {
            String words = name.group(2).replaceAll("[-_\\s]+", " ").strip();
            if (!words.isEmpty()) {
                fields.add("title", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
                sink.note("title-of-name", "Says no title, and has that of its file's name", "give it one");
            }
        }
    }

    /** Takes the heading that a text without front matter begins with. */
    private static String withoutTitle(String body, Fields fields) {
        Matcher heading = HEADING.matcher(body);
        if (!heading.lookingAt()) {
            return body;
        }
        fields.add("title", heading.group(1) == null ? heading.group(2) : heading.group(1));
        return body.substring(heading.end());
    }

    /**
     * Whether a file is markdown that may be an article though it says nothing above its text.
     *
     * @param hasOwnersDay whether the owner says the day of such; else the file's name must
     */
    public static boolean isPlain(String path, boolean hasOwnersDay) {
        String lower = path.toLowerCase(Locale.ROOT);
        return (lower.endsWith(".md") || lower.endsWith(".markdown"))
                && (hasOwnersDay || DAY_IN_NAME.matcher(path).find());
    }

    private static String firstLine(YAMLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean isDraft(Fields fields) {
        return fields.first("draft").equalsIgnoreCase("true")
                || fields.first("published").equalsIgnoreCase("false")
                || fields.first("status").equalsIgnoreCase("draft");
    }

    /** Reads the front matter; gives what stands behind it. */
    private String ofYaml(String text, String yaml, Fields fields) {
        Object read = parser().load(yaml);
        if (read instanceof Map<?, ?> map) {
            map.forEach((key, value) -> add(String.valueOf(key).toLowerCase(Locale.ROOT), value, fields));
        }
        return behind(FENCE, text);
    }

    private static String behind(Pattern form, String text) {
        Matcher fence = form.matcher(text);
        return fence.find() && fence.find(fence.end()) ? text.substring(fence.end()) : "";
    }

    private void add(String key, Object value, Fields fields) {
        if (value instanceof Collection<?> list) {
            list.forEach(each -> add(key, each, fields));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> add(key + "." + name, each, fields));
        } else if (value != null) {
            addPlain(key, String.valueOf(value), fields);
        }
    }

    /** An old address without a slash at its start is relative to the page's folder on the site, as Hugo has it. */
    private String alias(String value) {
        if (value.isBlank() || value.startsWith("/") || value.indexOf(':') >= 0) {
            return value;
        }
        int content = path.lastIndexOf("content/");
        String below = content < 0 ? path : path.substring(content + "content/".length());
        int slash = below.lastIndexOf('/');
        if (slash > 0 && below.substring(slash + 1).matches("_?index\\.[^/]+")) {
            slash = below.lastIndexOf('/', slash - 1); // the folder is the page
        }
        String folder = "/" + below.substring(0, slash + 1);
        return URI.create("http://-" + folder.replace(" ", "%20"))
                .resolve(value.strip().replace(" ", "%20"))
                .getRawPath()
                .replaceFirst("^(?:/\\.\\.)+(?=/)", "");
    }

    private void addPlain(String key, String value, Fields fields) {
        if (ALIASES.contains(key)) {
            try {
                fields.add(key, alias(value));
            } catch (IllegalArgumentException e) {
                fields.add(key, value); // which is told of where it is none
            }
            return;
        }
        // Addresses of one's own site, from its root on, are none of the web's.
        boolean isOfSite =
                (key.equals("url") || key.equals("link") || key.equals("permalink")) && !value.startsWith("http");
        boolean isFlag = key.equals("published") && (value.equals("true") || value.equals("false"));
        if (isOfSite && value.startsWith("/") && value.indexOf(':') < 0) {
            fields.add("aliases", value);
        } else if (!isOfSite) {
            fields.add(isFlag ? "status-published" : key, isFlag && value.equals("false") ? "no" : value);
        }
        if (isFlag && value.equals("false")) {
            fields.add("draft", "true");
        }
    }

    /** All that is read is text: a day is not to be taken to another zone. */
    private static Yaml parser() {
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(20);
        limits.setNestingDepthLimit(20);
        var output = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(output), output, limits, new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        });
    }

    private String ofLines(String text, Fields fields) {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            Matcher line = PELICAN.matcher(text.substring(at, end).stripTrailing());
            if (!line.matches()) {
                break;
            }
            add(line.group(1).toLowerCase(Locale.ROOT), line.group(2), fields);
            at = Math.min(text.length(), end + 1);
        }
        return text.substring(at);
    }
}

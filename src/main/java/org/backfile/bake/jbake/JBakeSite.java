package org.backfile.bake.jbake;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.bake.jbake.settings.SettingsFile;
import org.backfile.bake.jbake.settings.SiteLayout;
import org.backfile.bake.jbake.source.MarkdownRenderer;
import org.backfile.bake.jbake.source.Sources;
import org.backfile.bake.jbake.store.HeapStore;
import org.backfile.bake.jbake.template.Templates;
import org.backfile.files.NamedFile;
import org.backfile.output.Output;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.RenderTime;
import org.backfile.report.UserError;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;
import org.jspecify.annotations.Nullable;

/**
 * A JBake site: its settings, content, templates and pages, baked to the bytes stock JBake makes. Problems in content
 * and templates are {@link #findings()}, and the rest of the site still bakes.
 *
 * <p>One at a time in a JVM, since JBake keeps document types and model extractors in statics: opening a second one
 * takes them from the first.
 */
public final class JBakeSite {
    static {
        // To where all others log: to set up the JDK's own logging takes 10 ms.
        System.setProperty("org.freemarker.loggerLibrary", "SLF4J");
        // There is one: to look for others through the class path takes 5 ms. It is not to say that it was told.
        System.setProperty("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    private final JBakeSettings settings;
    private final Problems problems;
    private final HeapStore store = new HeapStore();
    private final Crawl crawl;
    private final Templates templates;
    private @Nullable ContentFolder content;

    private JBakeSite(JBakeSettings settings, Instant now) {
        this.settings = settings;
        problems = new Problems(settings.getTemplateFolderName());
        var markdown = new MarkdownRenderer(settings.getMarkdownExtensions());
        crawl = new Crawl(settings, new Sources(settings, markdown, problems), problems, now);
        templates = new Templates(settings, store, problems, now);
    }

    /** Begins to load what every bake needs, on another core, and returns at once. Need not be called. */
    public static void prepare() {
        BakeWarmup.begin();
    }

    /**
     * Reads the site's settings and makes ready to bake; reads no content yet.
     *
     * @param site the folder of {@code jbake.properties}; without that file JBake's defaults hold
     * @param output where pages go; {@code destination.folder} is not asked
     * @param now the time of the bake: {@code published_date}, and what {@code status=published-date} is compared with
     * @throws UserError if a folder is missing or a setting cannot be used
     */
    public static JBakeSite open(Path site, Path output, Instant now) {
        JBakeSettings settings = SettingsFile.read(site, output);
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        var types = new ArrayList<>(settings.getDocumentTypes());
        types.add(settings.getDataFileDocType());
        for (String type : types) {
            DocumentTypes.addDocumentType(type);
            // JBake's listener does this; it can be added, but never taken away.
            ModelExtractors.getInstance().registerExtractorsForCustomTypes(type);
        }
        return new JBakeSite(settings, now);
    }

    /** The folder of {@code jbake.properties}. */
    public Path folder() {
        return settings.getSourceFolder().toPath();
    }

    /** Where its files are. */
    public SiteLayout layout() {
        return SiteLayout.of(settings);
    }

    /** The folder of {@code content.folder}; it is there. */
    public Path contentFolder() {
        return settings.getContentFolder().toPath();
    }

    /** Whether it names a template of periods: then it is an archive, and its theme may only show what it is given. */
    public boolean isArchive() {
        return settings.isArchive();
    }

    /** A setting as one string, lists joined by commas; empty if it is not set, by JBake's defaults neither. */
    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.getCompositeConfiguration().getStringArray(key))
                .filter(values -> values.length > 0)
                .map(values -> String.join(",", values));
    }

    /** A setting as one string. */
    public String setting(String key, String ifMissing) {
        return setting(key).orElse(ifMissing);
    }

    /**
     * A setting that is a sentence: as it stands in the file, commas and all, which JBake takes for a list.
     *
     * @return empty if it is not set
     */
    public String text(String key) {
        String written = written().getProperty(key, "");
        return written.contains("${") ? setting(key, "") : written.strip();
    }

    private Properties written() {
        var properties = new Properties();
        Path file = folder().resolve("jbake.properties");
        String text = NamedFile.text(file, "put the settings there, as text").orElse("");
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError(file + " cannot be read", String.valueOf(e.getMessage()), e);
        }
        return properties;
    }

    /**
     * A setting as a whole number.
     *
     * @throws UserError if it is none
     */
    public int number(String key, int ifMissing) {
        String value = setting(key, "");
        try {
            return value.isEmpty() ? ifMissing : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new UserError("jbake.properties: " + key + "=" + value + " cannot be used", "write a number", e);
        }
    }

    /**
     * A setting as yes or no.
     *
     * @throws UserError if it is neither true nor false
     */
    public boolean flag(String key, boolean ifMissing) {
        String value = setting(key, String.valueOf(ifMissing));
        if (!value.equals("true") && !value.equals("false")) {
            throw new UserError("jbake.properties: " + key + "=" + value + " cannot be used", "write true or false");
        }
        return Boolean.parseBoolean(value);
    }

    /** The template of a page kind, {@code template.<type>.file}; empty if none is named. */
    public Optional<String> template(String type) {
        return setting("template." + type + ".file");
    }

    /**
     * Parses one content file to the document JBake has of it: header, body in HTML, {@code uri}, {@code rootpath} and
     * so on. It is not added to the site. Safe for use by many threads.
     *
     * @param file below the content folder
     * @return empty if it is no document; then there is a finding
     */
    public Optional<DocumentModel> parse(Path file) {
        return crawl.document(file.toFile());
    }

    /**
     * The text of a file below the content folder whose header is known to be right. Safe for use by many threads.
     *
     * @return empty if it cannot be read; then there is a finding
     */
    public Optional<PageText> text(Path file) {
        return crawl.text(file.toFile());
    }

    /**
     * Renders a page by one of the site's templates. Besides the page's own model the template sees all that JBake
     * gives: {@code config}, {@code version}, {@code db}, {@code published_posts}… The page's own comes first. Safe for
     * use by many threads.
     *
     * @param template the file's name below the template folder
     * @param page its name in findings: an output path or a source file
     * @param model values as FreeMarker's wrapper of 2.3.0 takes them, or template models
     * @return its bytes; empty if the template failed, and then there is a finding
     */
    public Optional<byte[]> render(String template, String page, Map<String, ?> model) {
        return templates.render(template, page, model);
    }

    /**
     * Renders a page and writes it; if the template fails, what the bake before wrote stays.
     *
     * @param path below the output folder
     * @param source what the page is made of, for findings
     * @return whether it was written
     */
    public boolean render(Output output, String path, String source, String template, Map<String, ?> model) {
        Optional<byte[]> bytes = templates.render(template, path, model);
        if (bytes.isPresent()) {
            return output.write(path, source, bytes.get());
        }
        output.keep(path, source);
        return false;
    }

    /**
     * Reads content and data into the site. A bad file is a finding.
     *
     * @param whole which content files the site is to parse and hold, by their paths
     * @return the other content files, in order of their paths: they are the caller's
     */
    public List<Path> crawl(Predicate<Path> whole, Progress progress) {
        List<Path> left = crawl.content(content(), store, whole, progress);
        crawl.data(store);
        return left;
    }

    /**
     * Bakes all of an ordinary JBake site: assets, a page for each document, and the lists that are switched on.
     *
     * @throws UserError if the template of a page kind that is switched on is missing
     */
    public void bake(Output output, Progress progress) {
        SettingsFile.checkTemplates(settings);
        BakeWarmup.dates();
        crawl(path -> true, progress);
        var pages = new DocumentPlan(settings, store, templates, problems);
        new OrdinarySite(store, pages, output, progress)
                .bake(new Assets(settings, problems).copies(content()), problems);
    }

    /** Copies an archive's assets to paths that are wanted, and other files of the content folder that are not hidden. */
    public void copyAssets(Output output, Predicate<String> isWanted, Set<String> hidden, Progress progress) {
        new Assets(settings, problems).copy(content(), isWanted, hidden, output, progress);
    }

    /** The content files there is an engine for, in order of their paths; they are looked for once. */
    public List<ContentFile> documents() {
        return content().documents();
    }

    /** The files in the content folder that are copied as they are. */
    public List<ContentFile> others() {
        return content().others();
    }

    /** Reads the data files into the site, and no content. */
    public void crawlData() {
        crawl.data(store);
    }

    /** Takes the content folder as somebody has just looked through it, by the same {@linkplain #layout layout}. */
    public void take(ContentFolder seen) {
        content = seen;
        String folder = settings.name(settings.getContentFolder()) + "/";
        seen.findings().forEach(finding -> problems.add(finding.below(folder)));
    }

    /** Looked through when first asked for; what comes into it later is of the next bake. */
    private ContentFolder content() {
        ContentFolder known = content;
        if (known == null) {
            known = ContentFolder.of(layout());
            take(known);
        }
        return known;
    }

    /** How long each template took until now, the slowest first. */
    public List<RenderTime> times() {
        return templates.times();
    }

    /** All that was wrong in content and templates until now, in order of the report. */
    public List<Finding> findings() {
        return problems.sorted();
    }
}

package org.backfile.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.files.ArticleSources;
import org.backfile.bake.jbake.ContentFile;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.page.OwnPage;
import org.backfile.bake.view.MenuEntry;
import org.backfile.content.HeaderForm;
import org.backfile.output.OutputPath;
import org.backfile.report.Finding;
import org.backfile.report.NearestWord;
import org.backfile.report.Progress;
import org.backfile.rights.HiddenFiles;
import org.backfile.rights.Rights;
import org.jbake.model.DocumentModel;

/**
 * What the content folder holds.
 *
 * @param entries the published articles, in no order; their texts stay on the disk
 * @param documents all other documents: pages of the owner's own
 * @param terms the owner's texts on topics and sources
 * @param findings what is wrong with headers
 * @param settled false if a document waits for its day to be published
 */
record Content(
        List<ArticleSummary> entries,
        List<OwnPage> documents,
        TermTexts terms,
        List<Finding> findings,
        boolean settled) {
    /** What an article's file ends in. */
    static final String EXTENSION = ".md";

    private static final List<String> STATUSES = List.of("published", "draft", "published-date");

    Content {
        entries = List.copyOf(entries);
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** @param began when the bake did, in nanoseconds since 1970 */
    static Content read(JBakeSite jbake, HeaderCache cache, long began, Progress progress) {
        jbake.crawlData();
        List<ContentFile> files = jbake.documents();
        progress.stage("reading content", files.size());
        var keys = new KeysInTemplates(jbake.layout().templates());
        var reading = new HeaderReading(jbake.contentFolder(), cache, form(jbake), keys, began);
        reading.all(files, progress);
        List<OwnPage> documents = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(reading.findings());
        for (Path file : reading.others()) {
            Optional<DocumentModel> document = jbake.parse(file);
            if (document.filter(each -> each.getType().equals("post")).isPresent()) {
                findings.add(noArticle(jbake.contentFolder().relativize(file)));
            } else {
                document.flatMap(page -> status(jbake.contentFolder().relativize(file), page))
                        .ifPresent(findings::add);
                document.map(each -> OwnPage.of(each, jbake.contentFolder()))
                        .filter(page -> isWritable(page, jbake.contentFolder(), findings))
                        .ifPresent(documents::add);
            }
        }
        List<OwnPage> published = documents.stream()
                .filter(page -> page.document().getStatus().equals("published"))
                .toList();
        Map<String, DocumentModel> terms = new HashMap<>();
        published.forEach(page -> terms.put(path(page, jbake.contentFolder()), page.document()));
        terms.keySet().removeIf(path -> !TermTexts.isOne(path));
        return new Content(
                reading.entries(),
                published.stream()
                        .filter(page -> !terms.containsKey(path(page, jbake.contentFolder())))
                        .toList(),
                new TermTexts(terms),
                findings,
                documents.stream().noneMatch(page -> page.document().getStatus().equals("published-date")));
    }

    /** The path of a page's file below the content folder. */
    private static String path(OwnPage page, Path content) {
        return content.relativize(Path.of(page.document().getFile())).toString().replace('\\', '/');
    }

    private static boolean isWritable(OwnPage page, Path content, List<Finding> findings) {
        Optional<Finding> refused = refused(path(page, content), page.path());
        refused.ifPresent(findings::add);
        return refused.isEmpty();
    }

    /** What is wrong with the path that a file's page would have; such a page is left out, and nothing links to it. */
    static Optional<Finding> refused(String file, String path) {
        return OutputPath.complaint(path)
                .map(complaint -> Finding.error(
                        "output-path",
                        file,
                        0,
                        "It is left out: the path of its page, '" + path + "', " + complaint,
                        "rename it"));
    }

    private static HeaderForm form(JBakeSite jbake) {
        return HeaderForm.of(
                jbake.setting("date.format", ""),
                Locale.forLanguageTag(jbake.setting("jvm.locale", "en").replace('_', '-')),
                jbake.setting("default.type", ""),
                jbake.setting("default.status", ""));
    }

    /** The settings that decide how headers are read. */
    static String formSettings(JBakeSite jbake) {
        return Stream.of("date.format", "jvm.locale", "default.type", "default.status")
                .map(key -> jbake.setting(key, ""))
                .collect(Collectors.joining("|"));
    }

    private static Optional<Finding> status(Path file, DocumentModel page) {
        String status = page.getStatus();
        return STATUSES.contains(status)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "status-unknown",
                        file.toString().replace('\\', '/'),
                        0,
                        "It is left out: \"" + status + "\" is no status",
                        NearestWord.of(status, STATUSES)
                                .map(meant -> "did you mean " + meant + "?")
                                .orElse("write published or draft")));
    }

    private static Finding noArticle(Path file) {
        return Finding.error(
                "not-an-article",
                file.toString().replace('\\', '/'),
                0,
                "It is left out: an archive's articles are " + EXTENSION + " files",
                "write it as markdown, or give it type=page");
    }

    /**
     * The files among it that belong to articles which may not be shown whole.
     *
     * @param shown the articles that may be shown, whole or not
     */
    Set<String> hiddenFiles(JBakeSite jbake, Rights rights, List<ArticleSummary> shown) {
        if (rights.isEmpty()) {
            return Set.of();
        }
        Path folder = jbake.contentFolder();
        return HiddenFiles.of(
                entries,
                shown.stream()
                        .filter(entry -> rights.of(entry).isFull())
                        .map(ArticleSummary::path)
                        .collect(Collectors.toSet()),
                Stream.concat(documents.stream().map(page -> path(page, folder)), terms.documents().keySet().stream())
                        .toList(),
                jbake.others().stream().map(ContentFile::path).toList(),
                path -> ArticleSources.text(folder.resolve(path)));
    }

    /** The pages that the menu names: those of the type {@code page}. */
    List<MenuEntry> menu() {
        return documents.stream()
                .filter(page -> page.document().getType().equals("page"))
                .map(page -> new MenuEntry(
                        page.document().getTitle(),
                        page.path(),
                        page.document().getOrDefault("lang", "").toString()))
                .toList();
    }
}

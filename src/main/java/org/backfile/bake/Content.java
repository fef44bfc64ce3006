package org.backfile.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Entry;
import org.backfile.bake.jbake.ContentFile;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.view.Views.Menu;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.jbake.model.DocumentModel;

/**
 * What the content folder holds.
 *
 * @param entries the published articles, in no order; their texts stay on the disk
 * @param documents all other documents: pages of the owner's own
 * @param findings what is wrong with headers
 * @param settled false if a document waits for its day to be published
 */
record Content(List<Entry> entries, List<DocumentModel> documents, List<Finding> findings, boolean settled) {
    /** What an article's file ends in. */
    static final String EXTENSION = ".md";

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
        var reading = new HeaderReading(jbake.contentFolder(), cache, began);
        reading.all(files, progress);
        List<DocumentModel> documents = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(reading.findings());
        for (Path file : reading.others()) {
            Optional<DocumentModel> document = jbake.parse(file);
            if (document.filter(each -> each.getType().equals("post")).isPresent()) {
                findings.add(noArticle(jbake.contentFolder().relativize(file)));
            } else {
                document.ifPresent(documents::add);
            }
        }
        return new Content(
                reading.entries(),
                documents.stream()
                        .filter(document -> document.getStatus().equals("published"))
                        .toList(),
                findings,
                documents.stream().noneMatch(document -> document.getStatus().equals("published-date")));
    }

    private static Finding noArticle(Path file) {
        return Finding.error(
                "not-an-article",
                file.toString().replace('\\', '/'),
                0,
                "It is left out: an archive's articles are " + EXTENSION + " files",
                "write it as markdown, or give it type=page");
    }

    /** The pages that the menu names: those of the type {@code page}. */
    List<Menu> menu() {
        return documents.stream()
                .filter(document -> document.getType().equals("page"))
                .map(page -> new Menu(page.getTitle(), page.getUri()))
                .toList();
    }
}

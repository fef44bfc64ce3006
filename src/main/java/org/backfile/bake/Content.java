package org.backfile.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.backfile.article.Entry;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.view.Views.Menu;
import org.backfile.content.HeaderReader;
import org.backfile.content.HeaderReader.Front;
import org.backfile.output.Fingerprint;
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
    static Content read(JBakeSite jbake, long began, Progress progress) {
        Path folder = jbake.contentFolder();
        List<Path> files = jbake.crawl(path -> false, Progress.NONE);
        progress.stage("reading content", files.size());
        var entries = new ConcurrentLinkedQueue<Entry>();
        var findings = new ConcurrentLinkedQueue<Finding>();
        var others = new ConcurrentLinkedQueue<Path>();
        Workers.each(files.iterator(), file -> {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (!path.endsWith(EXTENSION)) {
                others.add(file);
            } else {
                // Before the header: what is written after that has another stamp.
                long stamp = stamp(file, path, began);
                Front front = HeaderReader.read(folder, path);
                if (!front.type().equals("post")) {
                    others.add(file);
                } else {
                    findings.addAll(front.findings());
                    if (front.status().equals("published")) {
                        front.entry().map(entry -> entry.stamped(stamp)).ifPresent(entries::add);
                    }
                }
            }
            progress.step(1);
        });
        List<DocumentModel> documents = others.stream()
                .sorted()
                .flatMap(file -> jbake.parse(file).stream())
                .toList();
        return new Content(
                List.copyOf(entries),
                documents.stream()
                        .filter(document -> document.getStatus().equals("published"))
                        .toList(),
                List.copyOf(findings),
                documents.stream().noneMatch(document -> document.getStatus().equals("published-date")));
    }

    /**
     * Changes with the file's size and age, and its path. A file no older than this bake may be written again in the
     * same tick of the clock: its stamp holds for this bake only.
     */
    private static long stamp(Path file, String path, long began) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            var stamp = new Fingerprint().add(path).add(attributes.size()).add(modified);
            return (modified < began ? stamp : stamp.add(began)).value();
        } catch (IOException e) {
            return 0; // as good as gone: reading it makes the finding
        }
    }

    /** The pages that the menu names: those of the type {@code page}. */
    List<Menu> menu() {
        return documents.stream()
                .filter(document -> document.getType().equals("page"))
                .map(page -> new Menu(page.getTitle(), page.getUri()))
                .toList();
    }
}

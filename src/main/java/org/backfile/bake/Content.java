package org.backfile.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 */
record Content(List<Entry> entries, List<DocumentModel> documents, List<Finding> findings) {
    /** What an article's file ends in. */
    static final String EXTENSION = ".md";

    Content {
        entries = List.copyOf(entries);
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    static Content read(JBakeSite jbake, Progress progress) {
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
                Front front = HeaderReader.read(folder, path);
                if (!front.type().equals("post")) {
                    others.add(file);
                } else {
                    findings.addAll(front.findings());
                    if (front.status().equals("published")) {
                        front.entry()
                                .map(entry -> entry.stamped(stamp(file, entry)))
                                .ifPresent(entries::add);
                    }
                }
            }
            progress.step(1);
        });
        List<DocumentModel> documents = others.stream()
                .sorted()
                .flatMap(file -> jbake.parse(file).stream())
                .filter(document -> document.getStatus().equals("published"))
                .toList();
        return new Content(List.copyOf(entries), documents, List.copyOf(findings));
    }

    /** Changes with the file's size and age, and its path. */
    private static long stamp(Path file, Entry entry) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Fingerprint()
                    .add(entry.path())
                    .add(attributes.size())
                    .add(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

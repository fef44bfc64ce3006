package org.backfile.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.backfile.bake.render.LinkedTexts;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.site.SitePicture;
import org.backfile.work.Cores;

/** Publishes the pictures that published texts show, and no others: what nothing shows may be a hidden article's. */
final class ArticlePictures {
    private ArticlePictures() {}

    /**
     * Copies them.
     *
     * @param articles texts whose pages have been made
     * @param content the owner's pages among it
     * @param assets the site's folder of assets
     * @return what is wrong
     */
    static List<Finding> write(Optional<LinkedTexts> articles, Content content, Path assets, Output output) {
        Set<String> shown = new TreeSet<>(articles.map(LinkedTexts::pictures).orElse(Set.of()));
        content.documents()
                .forEach(page -> shown.addAll(SitePicture.paths(
                        page.document().getOrDefault("body", "").toString())));
        content.terms().byPage().values().forEach(text -> shown.addAll(SitePicture.paths(text)));
        var findings = new ArrayList<Finding>();
        List<String> sorted = List.copyOf(shown);
        Cores.each(sorted.size(), Progress.NONE, number -> {
            String path = sorted.get(number);
            Path file = assets.resolve(path);
            String source = assets.getFileName() + "/" + path;
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                long inputs = new Fingerprint()
                        .add(attributes.size())
                        .add(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                        .value();
                if (!output.isCurrent(path, source, inputs)) {
                    output.write(path, source, Files.readAllBytes(file), inputs);
                }
            } catch (IOException e) {
                synchronized (findings) {
                    findings.add(Finding.warning(
                            "picture-lost",
                            source,
                            0,
                            "An article shows this picture, and it cannot be read",
                            "put it back, or import the article's source again"));
                }
            }
        });
        return findings;
    }
}

package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped templates cache depends on what they say it depends on: without the cache every page is the same. */
class CachedFragmentsIT {
    private static final Pattern DIRECTIVE = Pattern.compile("<@cached[^>]*>\\R?|</@cached>\\R?");

    @TempDir
    private Path folder;

    @Test
    void pagesAreTheSameWithoutTheCache() throws IOException {
        TestSite site = TestSite.in(folder);
        for (int i = 0; i < 12; i++) {
            String tags = i % 3 == 0 ? "Venus" : i % 3 == 1 ? "Mars, Venus" : "Saturn";
            site.article("%d/05/%02d/probe-%d".formatted(2001 + i / 4, 1 + i % 3, i), "Probe " + i, tags, "Text " + i);
        }
        site.article("1969/07/20/landing", "Eagle Lands", "", "Text");
        TestSite.write(
                folder.resolve("content/1969/07/21/arabic.md"),
                "title=هبوط\ndate=1969-07-21\ntype=post\nstatus=published\nlang=ar\nauthors=A. Writer\n~~~~~~\n\nنص\n");
        TestSite.write(
                folder.resolve("content/contact.md"), "title=Contact\ntype=page\nstatus=published\n~~~~~~\n\nWrite.\n");
        site.with("archive.page.size", "3")
                .with("feed.formats", "rss,atom,json")
                .bake();
        List<String> cached = outputs();
        int stripped = 0;
        for (Path template : files(folder.resolve("templates"))) {
            String text = Files.readString(template);
            String plain = DIRECTIVE.matcher(text).replaceAll("");
            stripped += plain.equals(text) ? 0 : 1;
            Files.writeString(template, plain);
        }
        assertThat(stripped).isPositive();
        site.bake();
        assertThat(outputs()).isEqualTo(cached);
    }

    private List<String> outputs() throws IOException {
        Path output = folder.resolve("output");
        var outputs = new ArrayList<String>();
        for (Path file : files(output)) {
            outputs.add(output.relativize(file) + "\n" + Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return outputs;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

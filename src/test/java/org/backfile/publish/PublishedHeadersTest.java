package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.hosting.Host;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.testing.MemoryFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host is told of files, and what it takes. */
class PublishedHeadersTest {
    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private final StoreInMemory store = new StoreInMemory();

    @Test
    void tellsHostsWhatEachFileIsAndHowLongItMayBeKept() {
        BakedFolder site = new BakedFolder(folder)
                .with("index.html", "home")
                .with("css/site.1f0c3a9b.css", "p{}")
                .with("search/45ba67f23c6c9ce8/c0.js", "words");
        site.with("moon/index.html", "moved").with("data/a.txt", "a");
        site.with(
                "s3-redirects.jsonl",
                "{\"Key\": \"moon/index.html\", \"WebsiteRedirectLocation\": \"/topics/moon/\"}\n");
        site.bake().publish(store);
        assertThat(store.types)
                .containsEntry("index.html", "text/html; charset=utf-8 | public, max-age=300 | ")
                .containsEntry("data/a.txt", "text/plain; charset=utf-8 | public, max-age=300 | ")
                .containsEntry("moon/index.html", "text/html; charset=utf-8 | public, max-age=300 | /topics/moon/")
                .containsEntry(
                        "css/site.1f0c3a9b.css", "text/css; charset=utf-8 | public, max-age=31536000, immutable | ")
                .containsEntry(
                        "search/45ba67f23c6c9ce8/c0.js",
                        "text/javascript; charset=utf-8 | public, max-age=31536000, immutable | ")
                .doesNotContainKey("s3-redirects.jsonl");
        site.with("s3-redirects.jsonl", "").bake();
        store.calls.clear();
        site.publish(store);
        assertThat(store.changes()).containsExactly("+ moon/index.html");
    }

    @Test
    void saysWhichLimitOfTheHostIsBroken() {
        BakedFolder site = new BakedFolder(folder).with("index.html", "home").bake();
        var told = new ArrayList<Finding>();
        var options = new PublishRun.Options(
                site.output, site.state, Optional.of(Host.CLOUDFLARE), false, true, site.said::add);
        assertThat(PublishRun.run(options, store, Progress.NONE).findings()).isEmpty();
        for (int i = 0; i < 20_001; i++) {
            site.with("many/" + i + ".txt", "");
        }
        site.bake();
        var progress = new Progress() {
            @Override
            public void stage(String name, long total) {}

            @Override
            public void step(long count) {}

            @Override
            public void tell(Finding finding) {
                assertThat(store.changes()).isEmpty();
                told.add(finding);
            }
        };
        assertThat(PublishRun.run(options, store, progress).findings())
                .extracting(Finding::rule)
                .containsExactly("hosting-files");
        assertThat(told).hasSize(1);
    }

    @Test
    void ranksWhatStandsBesideAPageAsThePage() {
        assertThat(PublishOrder.rank("a/b.html.gz")).isEqualTo(PublishOrder.rank("a/b.html"));
        assertThat(List.of("a/feed.xml", "robots.txt", "data/datapackage.json", "_redirects"))
                .allMatch(path -> PublishOrder.rank(path) > PublishOrder.rank("index.html"));
        assertThat(List.of("css/a.css", "data/articles.jsonl.gz", "1969/a.md"))
                .allMatch(path -> PublishOrder.rank(path) < PublishOrder.rank("a/b/c/d/e/f.html"));
    }
}

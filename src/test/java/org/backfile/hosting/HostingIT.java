package org.backfile.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.backfile.bake.Bake;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site baked for a host. */
class HostingIT {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void aSite() throws IOException {
        site = TestSite.in(folder).with("site.host", "https://wire.example/archive");
        site.article("1969/07/16/launch", "Launch", "", "It flies.");
        site.article("1969/07/20/landing", "Landing", "", "They are there.");
        Path landing = folder.resolve("content/1969/07/20/landing.md");
        TestSite.write(landing, TestSite.read(landing).replace("lang=en", "lang=en\naliases=/moon/ /old/landing.html"));
    }

    @Test
    void makesAndRemovesWhatTheHostReadsAndLeavesAllElseAlone() {
        site.bake();
        Map<String, String> plain = site.files();
        site.with("hosting", "netlify");
        Bake.Result result = site.bake();
        assertThat(result.outcome().written()).isEqualTo(2);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("hosting-path");
        assertThat(site.files())
                .containsAllEntriesOf(plain)
                .hasSize(plain.size() + 2)
                .containsEntry("_redirects", """
                        /archive/moon/ /archive/1969/07/20/landing.html 301!
                        /archive/old/landing.html /archive/1969/07/20/landing.html 301!
                        """);
        assertThat(site.bake().outcome().written()).isZero();
        site.with("hosting", "gitlab-pages").bake();
        assertThat(site.files())
                .containsKeys("_redirects", "index.html.gz")
                .doesNotContainKeys("_headers", "moon/index.html", "old/landing.html");
        site.without("hosting").bake();
        assertThat(site.files()).isEqualTo(plain);
    }

    @Test
    void anOptionCountsBeforeTheSetting() {
        site.with("hosting", "s3");
        bake(Optional.of(Host.GITHUB_PAGES));
        assertThat(site.files()).containsKey(".nojekyll").doesNotContainKey("s3-website.json");
        assertThat(bake(Optional.of(Host.GITHUB_PAGES)).outcome().written()).isZero();
        site.bake();
        assertThat(site.files()).containsKey("s3-website.json").doesNotContainKey(".nojekyll");
    }

    @Test
    void compressesWhatChangedAndNothingElse() throws IOException {
        site.with("hosting", "nginx").bake();
        Map<String, String> before = site.files();
        for (String path : before.keySet()) {
            if (path.endsWith(".html.gz")) {
                assertThat(unzipped(path)).isEqualTo(before.get(path.substring(0, path.length() - 3)));
            }
        }
        assertThat(before).containsKeys("1969/07/20/landing.html.gz", "css/site.css.gz");

        site.article("1969/07/16/launch", "Launch", "", "It flies well.");
        Bake.Result result = site.bake();
        var changed = new ArrayList<String>();
        site.files().forEach((path, bytes) -> {
            if (!bytes.equals(before.get(path))) {
                changed.add(path);
            }
        });
        assertThat(changed).contains("1969/07/16/launch.html", "1969/07/16/launch.html.gz");
        assertThat(result.outcome().written()).isEqualTo(changed.size());
        assertThat(unzipped("1969/07/16/launch.html.gz")).contains("It flies well.");

        site.delete("content/1969/07/16/launch.md").bake();
        assertThat(site.files()).doesNotContainKeys("1969/07/16/launch.html", "1969/07/16/launch.html.gz");
        Map<String, String> incremental = site.files();
        site.delete("output/index.html.gz").bake();
        assertThat(site.files()).isEqualTo(incremental);
    }

    @Test
    void saysBeforeThePagesWhatTheHostWillRefuse() {
        site.with("hosting", "cloudflare");
        var told = new ArrayList<String>();
        Bake.run(folder, site.output(), Instant.EPOCH, new Progress() {
            @Override
            public void stage(String name, long total) {
                told.add(name);
            }

            @Override
            public void step(long count) {}

            @Override
            public void tell(Finding finding) {
                told.add(finding.rule());
            }
        });
        assertThat(told).containsSubsequence("reading content", "hosting-path", "baking pages");
    }

    @Test
    void stylesHaveANameForEachContent() {
        site.with("hosting", "netlify").bake();
        String first = style();
        assertThat(first).matches("css/site\\.[0-9a-f]{8}\\.css");
        assertThat(site.page("1969/07/20/landing.html")
                        .select("link[rel=stylesheet]")
                        .attr("href"))
                .isEqualTo("../../../" + first);
        assertThat(site.files()).containsKeys(first, "css/site.css");
        assertThat(site.files().get("_headers"))
                .contains("/archive/" + first + "\n  Cache-Control: public, max-age=31536000");

        Path style = folder.resolve("assets/css/site.css");
        TestSite.write(style, TestSite.read(style) + "\nbody { color: red; }\n");
        site.bake();
        assertThat(style()).isNotEqualTo(first);
        assertThat(site.files()).containsKey(style()).doesNotContainKey(first);
        assertThat(site.with("assets.hashed", "false").bake().findings())
                .extracting(Finding::rule)
                .doesNotContain("setting-unknown");
        assertThat(style()).isEqualTo("css/site.css");
    }

    /** What the front page asks for. */
    private String style() {
        return site.page("index.html").select("link[rel=stylesheet]").attr("href");
    }

    @Test
    void tellsHowMuchThereIs() {
        var size = site.bake().size();
        assertThat(size.files()).isEqualTo(site.files().size());
        assertThat(size.bytes())
                .isEqualTo(
                        site.files().values().stream().mapToLong(String::length).sum());
        assertThat(site.bake().size()).isEqualTo(size);
    }

    private Bake.Result bake(Optional<Host> host) {
        return Bake.run(folder, site.output(), host, Instant.EPOCH, Progress.NONE);
    }

    private String unzipped(String path) throws IOException {
        byte[] bytes = Files.readAllBytes(site.output().resolve(path));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}

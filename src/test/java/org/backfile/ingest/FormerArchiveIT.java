package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.report.Finding;
import org.backfile.report.Severity;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that earlier versions made are read and moved forward; those of later ones are refused with a word. */
class FormerArchiveIT {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;

    @BeforeEach
    void anArchive() {
        site = TestSite.in(Path.of(temp.toString(), "site"));
        for (int i = 1; i < 4; i++) {
            TestSite.write(
                    site.folder().resolve("raw/" + i + ".txt"),
                    " date 1969-07-2" + i + " https://gazette.example/" + i + "\nReport " + i + "\n1969-07-2" + i
                            + "\nFrom our desk.\nThe report " + i + " was read aloud in town " + i * 31 + ".\n");
        }
        build();
    }

    /** Of each there are four raw files, of which {@code ferry.txt} was taken down in the last. */
    @ParameterizedTest
    @ValueSource(strings = {"articles-1", "articles-2", "takedowns-1"})
    void movesWhatFormerVersionsMadeForward(String name) throws IOException {
        site = TestSite.former(name, Path.of(temp.toString(), name));
        Path articles = site.folder().resolve(".backfile/articles.tsv");
        List<String> paths = TestSite.read(articles)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[2])
                .filter(path -> !path.startsWith("="))
                .toList();
        assertThat(paths).hasSizeBetween(3, 4);
        TestSite.write(
                site.folder().resolve("raw/mill.txt"),
                " date 1962-03-01 https://harbour-post.example/mill\nMill at Oddlow Burns Down\n1962-03-01\n"
                        + "Nobody was in it.\nThe mill at Oddlow burned for two nights, and could be seen from the sea.\n");
        Ingest.Result result = build();
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.conflicts()).isZero();
        assertThat(result.findings()).extracting(Finding::rule).doesNotContain("raw-broken-now", "raw-gone");
        boolean isFormer = name.startsWith("articles");
        assertThat(result.findings().stream().anyMatch(each -> each.rule().equals("former-form")))
                .isEqualTo(isFormer);
        assertThat(articles).content().startsWith("# backfile articles 3\t");
        for (String path : paths) {
            assertThat(site.output().resolve(path + ".html")).exists();
            assertThat(site.folder().resolve("published.lock")).content().contains(path + ".html\n");
        }
        assertThat(site.output().resolve("1962/03/01/mill-at-oddlow-burns-down.html"))
                .exists();
        site.linksAlive();
        if (name.equals("takedowns-1")) {
            assertThat(site.page("1962/02/11/ferry-mowe-makes-its-last-crossing.html")
                            .text())
                    .contains("At the master's request.")
                    .doesNotContain("Jonas");
        }
        Ingest.Result again = build();
        assertThat(again.written()).isZero();
        assertThat(again.findings()).extracting(Finding::rule).doesNotContain("former-form");
        List<Finding> baked = site.bake().findings();
        assertThat(baked).extracting(Finding::rule).doesNotContain("address-lost");
        assertThat(baked).filteredOn(each -> each.severity() == Severity.ERROR).isEmpty();
    }

    @Test
    void refusesWhatALaterVersionWrote() {
        Path articles = site.folder().resolve(".backfile/articles.tsv");
        TestSite.write(articles, TestSite.read(articles).replace("articles 3\t", "articles 4\t"));
        assertThatThrownBy(this::build).hasMessageContaining("later version");
        TestSite.write(articles, TestSite.read(articles).replace("articles 4\t", "articles 3\t"));
        TestSite.write(site.folder().resolve("takedowns.tsv"), "# backfile takedowns 3\tx\n");
        assertThatThrownBy(this::build).hasMessageContaining("later version");
    }

    /** What is remembered by bakes of another build is as good as none. */
    @Test
    void bakesAnewWhatItCannotRead() throws IOException {
        var before = site.files();
        for (String name : new String[] {"related", "baked", "links"}) {
            Path file = site.folder().resolve(".backfile").resolve(name);
            if (Files.exists(file)) {
                TestSite.write(file, "backfile " + name + " 0");
            }
        }
        assertThat(site.bake().findings()).extracting(Finding::rule).doesNotContain("address-lost");
        assertThat(site.files()).isEqualTo(before);
    }

    private Ingest.Result build() {
        return site.build();
    }
}

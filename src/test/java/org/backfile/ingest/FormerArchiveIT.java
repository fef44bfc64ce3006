package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.report.Finding;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    /** As 0.1.0 left it: four fields for a raw file, takedowns in their first form, no settings for what came later. */
    @Test
    void movesTheFirstFormsForward() throws IOException {
        Path state = site.folder().resolve(".backfile");
        String articles = TestSite.read(state.resolve("articles.tsv"));
        String first = articles.lines()
                .map(line -> line.startsWith("#")
                        ? "# backfile articles 2\traw sha256 article written"
                        : line.substring(0, line.lastIndexOf('\t')))
                .reduce("", (all, line) -> all + line + "\n");
        TestSite.write(state.resolve("articles.tsv"), first);
        TestSite.write(
                site.folder().resolve("takedowns.tsv"),
                "# backfile takedowns 1\tarticle day reason policy title guid also keys; keep in version control\n"
                        + "1969/07/29/gone\t2026-03-01\tAsked for.\t\t\turn:gone\t\t0123456789abcdef\n");
        for (String later : new String[] {"version", "timemap", "linkset", "lockss"}) {
            site.without("template." + later + ".file");
        }
        Files.delete(state.resolve("sums"));
        Files.delete(state.resolve("cache.bin"));
        TestSite.write(
                site.folder().resolve("raw/4.txt"),
                TestSite.read(site.folder().resolve("raw/3.txt"))
                        .replace("Report 3", "Report 4")
                        .replace("example/3", "example/4")
                        .replace("93", "124")
                        .replace("07-23", "07-24"));
        Ingest.Result result = build();
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.conflicts()).isZero();
        assertThat(TestSite.read(state.resolve("articles.tsv"))).startsWith("# backfile articles 3\t");
        assertThat(site.output().resolve("1969/07/24/report-4.html")).exists();
        assertThat(site.page("1969/07/29/gone.html").text()).contains("Asked for.");
        assertThat(site.files().keySet()).noneMatch(path -> path.endsWith("linkset.json"));
        site.linksAlive();
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

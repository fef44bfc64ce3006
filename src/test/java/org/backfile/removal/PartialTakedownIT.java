package org.backfile.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.report.Finding;
import org.backfile.takedown.Pseudonym;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages and names go from articles that stay, and what tells the same as what went does not come in unseen. */
class PartialTakedownIT {
    private static final Removal.Grounds GROUNDS =
            new Removal.Grounds(LocalDate.of(2026, 3, 1), "It was not true.", "https://site.example/policy", false);
    private static final String CLAIM = "The mayor's cousin, a certain Quillfeather, kept nine stolen bicycles in the"
            + " belfry and sold them at night to sailors.";
    private static final String REST = "The council met in the old hall on Tuesday and spoke for three hours about the"
            + " ferry Merganser, the harbour wall of Port Anselm and what Captain Drumlin had asked of the Coal Board,"
            + " whose price had gone up twice since the spring of that year.";

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;
    private Removal removal;

    @BeforeEach
    void anArchive() {
        site = TestSite.in(Path.of(temp.toString(), "site")).with("template.atom.file", "atom.ftl");
        removal = new Removal(site.folder(), ImportLayout.of(site.folder()));
        raw("council", "1969-07-20", "Council Hears of Bicycles", CLAIM + "\n" + REST);
        raw(
                "ferry",
                "1969-07-21",
                "Ferry Late",
                REST.replace("old hall", "new hall") + "\nNobody was hurt.\nIt was foggy.");
        raw(
                "trial",
                "1969-07-22",
                "Barnabas Quillfeather Freed",
                "Barnabas Quillfeather left the court on Friday."
                        + "\nHis sister met Quillfeather's lawyer.\nA crowd had come to the square, and went home again.");
        build();
    }

    @Test
    void takesAPassageDownAndBringsItBack() throws IOException {
        Map<String, String> before = content();
        String path = "1969/07/20/council-hears-of-bicycles";
        String anchor =
                site.page(path + ".html").select("p[id]:contains(belfry)").attr("id");
        List<Finding> left = removal.takePassages(path, List.of("#" + anchor), GROUNDS);
        assertThat(left).extracting(Finding::file).contains("raw/council.txt", "");
        assertThat(left.get(left.size() - 1).what()).startsWith("Bags that were sent, the history of version control");
        site.bake();
        assertThat(holding("belfry", "stolen bicycles")).isEmpty();
        assertThat(site.page(path + ".html").select(".text .note").text())
                .isEqualTo("A passage of this article was taken down on 1 March 2026. It was not true."
                        + " https://site.example/policy");
        build();
        assertThat(holding("belfry")).isEmpty();
        assertThat(Files.readString(site.folder().resolve("takedowns.tsv"))).doesNotContain("belfry");
        raw("reprint", "1969-07-23", "Another Day", CLAIM + "\nThe sun shone on the harbour all day long.");
        build();
        assertThat(holding("belfry")).isEmpty();
        Files.delete(site.folder().resolve("raw/reprint.txt"));

        assertThat(removal.restore(path)).isEmpty();
        build();
        assertThat(content()).containsAllEntriesOf(before);
        assertThatThrownBy(() -> removal.takePassages(path, List.of("the"), GROUNDS))
                .hasMessageContaining("2 paragraphs");
        assertThatThrownBy(() -> removal.takePassages(path, List.of("no such thing"), GROUNDS))
                .hasMessageContaining("no paragraph");
    }

    @Test
    void takesAPassageOutOfAFileThatAPersonHasEdited() throws IOException {
        Path file = site.folder().resolve("content/1969/07/21/ferry-late.md");
        String edited =
                TestSite.read(file).replace("title=Ferry Late", "title=Ferry *Late*\nmine=yes") + "\n> By hand.\n";
        TestSite.write(file, edited);
        removal.takePassages("1969/07/21/ferry-late", List.of("Nobody was hurt"), GROUNDS);
        assertThat(TestSite.read(file))
                .contains("mine=yes", "> By hand.", "foggy")
                .doesNotContain("Nobody was hurt");
        TestSite.write(file, TestSite.read(file) + "\nMore.\n");
        assertThat(removal.restore("1969/07/21/ferry-late"))
                .extracting(Finding::rule)
                .containsExactly("restore-missing");
        assertThat(TestSite.read(file)).contains("More.");
    }

    /** A reprint has joined the paragraph to the next, and the article itself said it in other words before. */
    @Test
    void takesAPassageFromTextsThatHaveItNearlyTheSame() throws IOException {
        String path = "1969/07/20/council-hears-of-bicycles";
        String now = CLAIM.replace("nine", "ten");
        raw("council", "1969-07-20", "Council Hears of Bicycles", now + "\n" + REST + "\nIt rained.");
        raw("reprint", "1969-07-20", "Council Hears of Bicycles", now + " " + REST + "\nIt rained.");
        build();
        assertThat(site.folder().resolve("versions/" + path)).isNotEmptyDirectory();
        assertThat(content().get(path + ".md")).contains("reprint.txt");
        assertThat(holding("nine stolen bicycles", "ten stolen bicycles")).isNotEmpty();
        Map<String, String> before = content();

        removal.takePassages(path, List.of("kept ten stolen bicycles"), GROUNDS);
        site.bake();
        assertThat(holding("stolen bicycles", "sold them at night", "mayor's cousin"))
                .isEmpty();
        build();
        assertThat(holding("stolen bicycles", "sold them at night", "mayor's cousin"))
                .isEmpty();
        assertThat(content().get(path + ".md")).contains("The council met in the old hall");
        assertThat(removal.restore(path)).isEmpty();
        build();
        assertThat(content()).isEqualTo(before);
        assertThat(holding("nine stolen bicycles")).isNotEmpty();
    }

    /** What is left of two copies is unlike: one is no article of its own for that, nor after it is brought back. */
    @Test
    void leavesACopyWhatItIs() throws IOException {
        String wreck = "A boat with forty crates of oranges struck the reef beyond the lighthouse before dawn and went"
                + " down within an hour, said the pilot Osgood Tarn, who had warned its owner of the fog, of the ebb and of"
                + " an old chart on which the reef lies half a mile too far to the east. Eleven men and a dog named"
                + " Biscuit climbed into the only dinghy, rowed for two hours by a pocket compass, and were taken on board"
                + " by the mail steamer Halcyon off Cape Verity, where the cook gave them soup. The harbour master, Miss"
                + " Odette Lamm, has asked for a bell buoy nine times since the war, and was told each time that the money"
                + " had been spent on paint. Divers will look for the ship's bell when the wind turns.";
        raw("sunk", "1969-07-24", "Boat Sinks", wreck + "\nIt rained.");
        raw("sunk-again", "1969-07-24", "Boat Sinks", wreck + "\nThe crew was saved by a fisherman.");
        build();
        Map<String, String> before = content();
        String path = "1969/07/24/boat-sinks";
        assertThat(before.get(path + ".md")).contains("sunk.txt", "sunk-again.txt");

        removal.takePassages(path, List.of("crates of oranges"), GROUNDS);
        build();
        assertThat(content().keySet()).isEqualTo(before.keySet());
        assertThat(content().get(path + ".md")).contains("sunk.txt", "sunk-again.txt");
        assertThat(content().get(path + ".md")).doesNotContain("oranges", "Osgood");
        assertThat(removal.restore(path)).isEmpty();
        build();
        assertThat(content()).isEqualTo(before);
    }

    /** What import keeps of an export's records is all of each. */
    @Test
    void keepsNoRecordOfAnExportThatWasTakenDown() throws IOException {
        TestSite.write(
                site.folder().resolve("raw/export.jsonl"),
                "{\"title\":\"Tides Are High\",\"date\":\"1969-08-01\",\"url\":\"https://wire.example/1\",\"text\":\"The"
                        + " quay was under water for an hour, and a dog swam home.\"}\n"
                        + "{\"title\":\"Tides Are Low\",\"date\":\"1969-08-02\",\"url\":\"https://wire.example/2\",\"text\":\"One"
                        + " could walk to the island in the morning.\"}\n");
        build();
        Path records = site.folder().resolve(".backfile/records");
        assertThat(records).isNotEmptyDirectory();
        removal.take(List.of("1969/08/01/tides-are-high"), GROUNDS);
        Ingest.Result result = build();
        assertThat(result.hasErrors()).isFalse();
        assertThat(records).isEmptyDirectory();
        build();
        assertThat(content())
                .containsKey("1969/08/02/tides-are-low.md")
                .doesNotContainKey("1969/08/01/tides-are-high.md");
        removal.restore("1969/08/01/tides-are-high");
        build();
        build();
        assertThat(records).isNotEmptyDirectory();
        assertThat(content()).containsKey("1969/08/01/tides-are-high.md");
    }

    @Test
    void putsAnotherNameInANamesPlaceEverywhere() throws IOException {
        Map<String, String> before = content();
        List<Finding> left = removal.takeName(new Pseudonym("Barnabas Quillfeather", "B. Q."), GROUNDS);
        assertThat(left).extracting(Finding::rule).contains("takedown-moved", "takedown-left");
        site.bake();
        assertThat(holding("Barnabas", "barnabas-q")).isEmpty();
        assertThat(site.page("1969/07/22/b-q-freed.html").text())
                .contains("B. Q. Freed", "B. Q. left the court", "B. Q.'s lawyer")
                .doesNotContain("Quillfeather");
        assertThat(TestSite.read(site.folder().resolve("takedowns.tsv"))).doesNotContainIgnoringCase("quill");
        build();
        assertThat(holding("Barnabas", "barnabas-q")).isEmpty();
        assertThat(content()).containsKey("1969/07/22/b-q-freed.md").hasSameSizeAs(before);
        site.linksAlive();

        Path names = site.folder().resolve("taken-down/names.tsv");
        String all = TestSite.read(names);
        Files.delete(names);
        assertThatThrownBy(this::build).hasMessageContaining("names.tsv");
        TestSite.write(names, all);
        assertThat(removal.restoreName("Barnabas Quillfeather")).isEmpty();
        build();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void holdsBackWhatTellsTheSameFromAnotherAddress() throws IOException {
        removal.take(List.of("1969/07/20/council-hears-of-bicycles"), GROUNDS);
        raw("again", "1969-07-25", "Bicycles in the Belfry", CLAIM + "\n" + REST.replace("three hours", "two hours"));
        Ingest.Result result = build();
        assertThat(result.findings()).extracting(Finding::rule).contains("taken-down-reprint");
        assertThat(content().get("1969/07/25/bicycles-in-the-belfry.md")).contains("status=draft");
        assertThat(site.output().resolve("1969/07/25/bicycles-in-the-belfry.html"))
                .doesNotExist();
        assertThat(content().get("1969/07/21/ferry-late.md")).contains("status=published");
        // Without the article itself its numbers tell.
        Files.delete(site.folder().resolve("taken-down/1969/07/20/council-hears-of-bicycles.md"));
        raw("third", "1969-07-26", "A Third Time", CLAIM + "\n" + REST);
        assertThat(build().findings())
                .filteredOn(finding -> finding.rule().equals("taken-down-reprint"))
                .extracting(Finding::file)
                .contains("third.txt");
    }

    @Test
    void tellsReadersAndHostsThatItIsGone() {
        site.with("hosting", "nginx");
        removal.take(List.of("1969/07/20/council-hears-of-bicycles"), GROUNDS);
        site.bake();
        for (String feed : List.of("feed.atom", "1969/07/feed.atom")) {
            assertThat(TestSite.read(site.output().resolve(feed)))
                    .contains("xmlns:at=\"http://purl.org/atompub/tombstones/1.0\"")
                    .containsPattern("<at:deleted-entry ref=\"[^\"]+\" when=\"2026-03-01T12:00:00Z\">"
                            + "<at:comment>It was not true.</at:comment></at:deleted-entry>");
        }
        assertThat(TestSite.read(site.output().resolve("nginx.conf")))
                .contains(
                        "location = \"/1969/07/20/council-hears-of-bicycles.html\" { return 410; }", "error_page 410");
        site.with("hosting", "netlify").bake();
        assertThat(TestSite.read(site.output().resolve("_redirects"))).contains(" 410!\n");
    }

    /** Which files of the output or of what is remembered hold a text, packed files included. */
    private Map<String, String> holding(String... texts) throws IOException {
        Map<String, String> holding = new TreeMap<>();
        for (Path folder : List.of(site.output(), site.folder().resolve(".backfile"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (file.toString().endsWith(".gz")) {
                        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                            bytes = in.readAllBytes();
                        }
                    }
                    String all =
                            (file + "\n" + new String(bytes, StandardCharsets.ISO_8859_1)).toLowerCase(Locale.ROOT);
                    for (String text : texts) {
                        if (all.contains(text.toLowerCase(Locale.ROOT))) {
                            holding.put(site.folder().relativize(file).toString(), text);
                        }
                    }
                }
            }
        }
        return holding;
    }

    private Map<String, String> content() throws IOException {
        Path content = site.folder().resolve("content");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(content)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(content.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private void raw(String name, String day, String title, String text) {
        TestSite.write(
                site.folder().resolve("raw/" + name + ".txt"),
                " date " + day + " https://gazette.example/" + name + "\n" + title + "\n" + day
                        + "\nA report by our own desk.\n" + text + "\n");
    }

    private Ingest.Result build() {
        return site.build();
    }
}

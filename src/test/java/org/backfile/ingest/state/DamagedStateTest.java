package org.backfile.ingest.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.testing.FaultyFileSystem;
import org.backfile.testing.NthCall;
import org.junit.jupiter.api.Test;

/** Whatever becomes of the files that import remembers things in, it costs time only; of a person's, the line is named. */
class DamagedStateTest extends ImportFolders {
    private static final String ARTICLES = ".backfile/articles.tsv";

    /** An archive with a copy, a rule on noise that drops something in a page only, and one that drops nothing. */
    private void importOnce() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("noise.txt"), "Follow us\nNobody says this\n");
        for (int i = 0; i < 21; i++) {
            String text = "Report " + i + " tells of the harbour.\nIts ships number " + i + i + ".\nRead more here.";
            raw("r" + i + ".txt", "https://example.com/" + i, "Report " + i, text + (i == 3 ? "\nFollow us" : ""));
        }
        String lead = "The probe Selma landed on the moon Orra on Monday, the agency in Bern said in a statement.\n";
        String story = lead + lead
                + "It sent its first pictures home within the hour, and they were sharp enough to tell one stone from"
                + " another.\nThe flight director thanked all who had built the probe, and said that the next one would"
                + " start in spring.";
        raw("s.txt", "https://example.com/s", "Probe Lands", story);
        String other = story.replace(", and said that the next one would start in spring.", ". Nobody was hurt.");
        raw("t.txt", "https://example.org/t", "Probe Lands", other);
        run();
    }

    @Test
    void costsTimeOnly() throws IOException {
        importOnce();
        raw(
                "r5.txt",
                "https://example.com/5",
                "Report 5",
                "Report 5 tells of the bridge.\nIt is closed.\nRead more here.");
        Map<String, byte[]> before = bytes();
        run();
        Map<String, String> whole = withoutReport();
        assertThat(whole.get(".backfile/ledger.jsonl").contains("\"own\":[{")).isTrue();
        int damages = 0;
        for (String file : List.of("cache.bin", "ledger.jsonl", "noise-candidates.txt", "report.jsonl", ".gitignore")) {
            String name = ".backfile/" + file;
            for (byte[] damaged : damages(before.get(name))) {
                restore(before);
                Files.write(site.resolve(name), damaged);
                Ingest.Result result = run();
                assertThat(result.findings())
                        .as(name)
                        .extracting(Finding::rule)
                        .isSubsetOf("copy-differs", "noise-unused", "noise-proposed");
                assertThat(result.findings())
                        .as(name)
                        .anyMatch(finding -> finding.rule().equals("noise-unused") && finding.line() == 2);
                Map<String, String> after = withoutReport();
                after.put(".backfile/.gitignore", whole.get(".backfile/.gitignore"));
                assertThat(after).as(name).isEqualTo(whole);
                damages++;
            }
            restore(before);
            Files.delete(site.resolve(name));
            run();
            assertThat(withoutReport()).as(name + " removed").isEqualTo(whole);
        }
        assertThat(damages).isGreaterThan(50);
    }

    @Test
    void doesNotTakeADamagedJournalOrPlanForWhatWasRead() throws IOException {
        importOnce();
        raw(
                "r5.txt",
                "https://example.com/5",
                "Report 5",
                "Report 5 tells of the bridge.\nIt is closed.\nRead more here.");
        raw("u.txt", "https://example.com/u", "New", "A text that is new.\nA library opened its doors.");
        Map<String, byte[]> start = bytes();
        run();
        Map<String, String> whole = withoutReport();
        restore(start);
        Files.writeString(site.resolve("content/1969/07/20/probe-lands.md"), "x", StandardOpenOption.APPEND);
        int call = 1;
        while (!Files.exists(site.resolve(".backfile/articles.tsv.plan"))) {
            restore(start);
            kill(call++);
        }
        for (int more = 0; more < 12; more += 3) {
            restore(start);
            kill(call + more);
            Map<String, byte[]> killed = bytes();
            for (String name : killed.keySet()) {
                if (name.startsWith(".backfile/journal/") || name.endsWith(".plan")) {
                    for (byte[] damaged : damages(killed.get(name))) {
                        restore(killed);
                        Files.write(site.resolve(name), damaged);
                        run();
                        assertThat(withoutReport()).as(name).isEqualTo(whole);
                    }
                }
            }
        }
    }

    private void kill(int call) {
        NthCall fault = NthCall.kill(call);
        NthCall.survive(() -> {
            var system = new FaultyFileSystem(fault);
            var options =
                    Ingest.Options.of(system.of(raw), system.of(site), TODAY).withThreads(1);
            return new Ingest(options, Topics.NONE, Progress.NONE).run();
        });
    }

    @Test
    void namesALineOfTheArticlesFileThatCannotBeAndFindsItsArticleAgain() throws IOException {
        importOnce();
        String[] lines = Files.readString(site.resolve(ARTICLES)).split("\n");
        Map<String, String> before = content();
        Map<String, byte[]> whole = bytes();
        String line = lines[4];
        String[] fields = line.split("\t", -1);
        List<String> broken = List.of(
                "<<<<<<< HEAD",
                line.replace("\t", " "),
                line + "\tmore",
                "\\uZZZZ" + line,
                "\\u12" + "\t" + line.substring(line.indexOf('\t') + 1),
                line.replace(fields[1], "no hash"),
                line.replace("\t" + fields[3] + "\t", "\tff\t"),
                line.replace(fields[2], "../../evil"),
                line.replace(fields[2], "/evil"),
                line.replace(fields[2], "1969/../evil"),
                line.replace(fields[2], ".git/hooks/evil"),
                line.replace(fields[2], "1969//evil"),
                line.replace(fields[2], "C:evil"),
                line.replace(fields[2], "..\\evil"),
                line.replace(fields[2], ""),
                "\t" + line);
        for (String wrong : broken) {
            restore(whole);
            lines[4] = wrong;
            Files.writeString(site.resolve(ARTICLES), String.join("\n", lines) + "\n");
            Ingest.Result result = run();
            assertThat(result.findings())
                    .as(wrong)
                    .anyMatch(finding -> finding.rule().equals("state-line")
                            && finding.file().equals(ARTICLES)
                            && finding.line() == 5);
            assertThat(content()).as(wrong).isEqualTo(before);
            assertThat(Files.readString(site.resolve(ARTICLES))).as(wrong).contains(line);
            assertThat(Files.readString(site.resolve(ARTICLES + ".broken"))).contains(wrong);
            try (var all = Files.walk(folder)) {
                assertThat(all.filter(file -> file.toString().contains("evil"))).isEmpty();
            }
            assertThat(run().findings()).extracting(Finding::rule).doesNotContain("state-line");
        }
    }

    @Test
    void readsTheArticlesFileWhateverWroteItsLineEnds() throws IOException {
        importOnce();
        Map<String, String> before = content();
        String text = Files.readString(site.resolve(ARTICLES));
        Files.writeString(site.resolve(ARTICLES), "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(run().findings()).extracting(Finding::rule).doesNotContain("state-line");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.indexOf("r17.txt")] = (byte) 0xFF;
        Files.write(site.resolve(ARTICLES), bytes);
        assertThat(run().findings()).extracting(Finding::rule).contains("state-line");
        assertThat(content()).isEqualTo(before);
        Files.writeString(site.resolve(ARTICLES), "# backfile articles 12\tof a time to come\n");
        assertThatThrownBy(this::run).hasMessageContaining("later version");
    }

    @Test
    void readsRulesOnNoiseInAnyEncoding() throws IOException {
        Files.createDirectories(site);
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.\nSuivez-nous là-bas");
        Files.write(site.resolve("noise.txt"), "Suivez-nous là-bas\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run().findings()).extracting(Finding::rule).containsExactly("encoding-guessed");
        assertThat(content().get("1969/07/20/one.md")).doesNotContain("Suivez");
    }

    /** Long values must not be too long for what remembers them. */
    @Test
    void remembersFindingsOfAnyLength() throws IOException {
        Path file = raw.resolve("a.txt");
        var out = new ArrayList<String>();
        Finding finding = Finding.warning("long", "a.txt", 1, "x".repeat(70_000), "");
        for (int i = 0; i < 70_000; i++) {
            out.add("y");
        }
        var findings = new ArrayList<Finding>();
        findings.add(finding);
        out.forEach(each -> findings.add(Finding.note("many", "a.txt", 1, each, "")));
        SourceRecord facts = SourceRecord.rejected("a.txt", 1, 2, "", List.of(7), findings);
        Path cache = folder.resolve("cache.bin");
        Cache.save(cache, "v", 3, new SourceRecord[] {facts, facts.touched(4, 5)})
                .move();
        assertThat(Cache.load(cache, "v", 3)).containsExactly(Map.entry("a.txt", facts.touched(4, 5)));
        assertThat(Cache.load(cache, "v", 4)).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void followsNoLinkThatSomebodyPutAmongWhatItRemembers() throws IOException {
        importOnce();
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(mine.resolve("letter.txt"), "dear");
        for (String name : List.of("journal", "journal.old", "arriving")) {
            Files.createSymbolicLink(site.resolve(".backfile").resolve(name), mine);
        }
        for (String name : List.of("ledger.jsonl.new", "report.jsonl.new", "articles.tsv.plan.new", "cache.bin.new")) {
            Files.createSymbolicLink(site.resolve(".backfile").resolve(name), mine.resolve("letter.txt"));
        }
        raw("u.txt", "https://example.com/u", "New", "A text that is new.\nA library opened its doors.");
        run();
        assertThat(files(mine)).containsExactly(Map.entry("letter.txt", "dear"));
        assertThat(content()).containsKey("1969/07/20/new.md");
    }

    /** Bits that flipped, ends that are missing, others' bytes. */
    private static List<byte[]> damages(byte[] file) {
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            byte[] flipped = file.clone();
            flipped[(int) ((long) file.length * i / 12)] ^= (byte) (1 << i % 8);
            all.add(flipped);
        }
        byte[] last = file.clone();
        last[last.length - 1] ^= 1;
        all.add(last);
        all.add(Arrays.copyOf(file, file.length / 2));
        all.add(Arrays.copyOf(file, file.length - 1));
        all.add(new byte[0]);
        all.add(new byte[file.length]);
        byte[] wrong = file.clone();
        wrong[file.length / 3] = (byte) 0xFF;
        all.add(wrong);
        return all;
    }

    private Map<String, String> withoutReport() throws IOException {
        Map<String, String> files = new TreeMap<>(everything());
        files.remove(".backfile/report.jsonl");
        files.remove(".backfile/cache.bin");
        files.remove(".backfile/sums"); // holds times
        return files;
    }

    private Map<String, byte[]> bytes() throws IOException {
        return bytes(site);
    }

    private void restore(Map<String, byte[]> files) throws IOException {
        restore(site, files);
    }
}

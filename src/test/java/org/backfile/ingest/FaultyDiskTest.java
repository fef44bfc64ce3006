package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.testing.CallSample;
import org.backfile.testing.FaultyFileSystem;
import org.backfile.testing.NthCall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Kills an import at its calls to the file system, fills the disk there, or breaks it: whatever a person wrote and
 * whatever a raw file says is there in the end, as if nothing had happened.
 */
class FaultyDiskTest extends ImportFolders {
    private static final int FIRST = 40;
    private static final int SOME = 16;
    private static final String EDITED = "content/1969/07/20/edited.md";

    private Map<String, byte[]> before;

    /** An archive that has been imported, of which a person has edited an article, and whose raw files then change. */
    @BeforeEach
    void importOnce() throws IOException {
        raw("plain.txt", "https://example.com/1", "Plain", "A text that changes.\nIt is about the sun and the sea.");
        raw("edited.txt", "https://example.com/2", "Edited", "A text that is edited.\nIt tells of a mountain in snow.");
        raw(
                "kept.txt",
                "https://example.com/3",
                "Kept",
                "A text that nobody touches.\nIts bridge stands where it stood.");
        raw("old.txt", "https://example.com/4", "Renamed", "A text whose file gets a name.\nA harbour, ships and fog.");
        raw("gone.txt", "https://example.com/5", "Gone", "A text whose file goes away.\nThe forest was felled in May.");
        String story = "The probe landed on the far moon on Monday, the agency said in a statement to the press.\n"
                + "It sent its first pictures home within the hour, and they were sharp enough to tell stones apart.";
        raw("lead.txt", "https://example.com/6", "Probe Lands", story);
        raw("copy.txt", "https://example.org/6", "Probe Lands", story);
        assertThat(run().written()).isEqualTo(6);
        edit("edited", "mountain", "hill");
        raw(
                "plain.txt",
                "https://example.com/1",
                "Plain",
                "A text that has changed.\nIt is about the moon and the sea.");
        raw("edited.txt", "https://example.com/2", "Edited", "A text that is edited.\nIt tells of a volcano in ash.");
        Files.move(raw.resolve("old.txt"), raw.resolve("new.txt"));
        Files.move(raw.resolve("copy.txt"), raw.resolve("second.txt"));
        Files.delete(raw.resolve("gone.txt"));
        raw("added.txt", "https://example.com/7", "Added", "A text that is new.\nA library opened its doors.");
        before = bytes(folder);
    }

    @Test
    void losesNothingWhereverItIsKilled() throws IOException {
        run();
        Map<String, String> whole = outcome();
        List<String> calls = calls(NthCall.kill(Integer.MAX_VALUE));
        assertThat(calls).hasSizeGreaterThan(50);
        for (int call : CallSample.of(calls, FIRST, 10)) {
            restore();
            Optional<String> met = kill(call);
            assertThat(met.isPresent()).isEqualTo(call <= calls.size());
            Ingest.Result result = run();
            assertSame(whole, "killed at call " + call + ", " + met);
            assertThat(result.findings()).extracting(Finding::rule).contains("edited-and-changed");
        }
    }

    @Test
    void losesNothingWhenFilesChangeBetweenTwoKills() throws IOException {
        change();
        run();
        Map<String, String> whole = outcome();
        List<String> calls = calls(NthCall.kill(Integer.MAX_VALUE));
        List<Integer> second = new ArrayList<>(CallSample.of(calls, 0, SOME));
        Collections.shuffle(second, new Random(5));
        int next = 0;
        for (int first : CallSample.of(calls, 0, SOME)) {
            restore();
            kill(first);
            change();
            int then = second.get(next++ % second.size());
            kill(then);
            Ingest.Result result = run();
            removeVersionsBut(whole.keySet());
            assertSame(whole, "killed at calls " + first + " and " + then);
            assertThat(result.findings()).extracting(Finding::rule).contains("edited-and-changed");
        }
    }

    @Test
    void keepsAnEditMadeAfterAKill() throws IOException {
        int aside = 0;
        for (int call : CallSample.of(calls(NthCall.kill(Integer.MAX_VALUE)), 0, SOME)) {
            restore();
            kill(call);
            if (!edit("plain", "the sea", "the lake")) {
                aside++; // killed between moving the article aside and putting the new one in its place
                continue;
            }
            change();
            run();
            String where = "killed at call " + call;
            assertThat(text("content/1969/07/20/plain.md")).as(where).contains("the lake");
            assertThat(text(".backfile/conflicts/1969/07/20/plain.md"))
                    .as(where)
                    .contains("the stars");
            assertThat(text(EDITED)).as(where).contains("a hill in snow");
        }
        assertThat(aside).as("calls at which the article was not in its place").isLessThanOrEqualTo(3);
    }

    @Test
    void goesOnWhenThereIsRoomAgain() throws IOException {
        run();
        Map<String, String> whole = outcome();
        for (int call : CallSample.of(calls(NthCall.full(Integer.MAX_VALUE)), 0, SOME)) {
            restore();
            fail(NthCall.full(call));
            run();
            assertSame(whole, "full from call " + call);
        }
    }

    @Test
    void survivesACallThatFails() throws IOException {
        run();
        Map<String, String> whole = outcome();
        for (int call : CallSample.of(calls(NthCall.broken(Integer.MAX_VALUE)), 0, SOME)) {
            restore();
            NthCall fault = NthCall.broken(call);
            fail(fault);
            run();
            assertSame(whole, "failed at call " + call + ", " + fault.met());
        }
    }

    /** The raw files change once more. */
    /** What a killed run had made of a file before it changed again is kept as well: it was an article for a while. */
    private void removeVersionsBut(Set<String> files) throws IOException {
        for (String file : outcome().keySet()) {
            if (file.startsWith("versions/") && !files.contains(file)) {
                Files.delete(site.resolve(file));
            }
        }
    }

    private void change() throws IOException {
        raw(
                "plain.txt",
                "https://example.com/1",
                "Plain",
                "A text that has changed.\nIt is about the stars and the sea.");
        raw("edited.txt", "https://example.com/2", "Edited", "A text that is edited.\nIt tells of a glacier in sun.");
        raw("added.txt", "https://example.com/7", "Added", "A text that is new.\nA library closed its doors.");
        Files.move(raw.resolve("new.txt"), raw.resolve("newer.txt"));
    }

    /** @return false if the article is not in its place */
    private boolean edit(String name, String what, String instead) throws IOException {
        Path article = site.resolve("content/1969/07/20/" + name + ".md");
        if (Files.exists(article)) {
            String text = Files.readString(article);
            assertThat(text).contains(what);
            Files.writeString(article, text.replace(what, instead));
            return true;
        }
        return false;
    }

    /** The calls of an import that count for a fault. */
    private List<String> calls(NthCall none) throws IOException {
        restore();
        run(none);
        restore();
        return none.calls();
    }

    private Optional<String> kill(int call) {
        NthCall fault = NthCall.kill(call);
        Optional<Ingest.Result> result = NthCall.survive(() -> run(fault));
        assertThat(result.isEmpty()).isEqualTo(fault.met().isPresent());
        return fault.met();
    }

    private void fail(NthCall fault) {
        try {
            run(fault);
        } catch (RuntimeException e) {
            // A path's own calls name it, but for those of this test; a stream's do not.
            String named =
                    fault.met().filter("write"::equals).isPresent() ? "FileSystemException: " + folder : "IOException";
            assertThat(e).hasStackTraceContaining(named);
        }
    }

    private Ingest.Result run(NthCall faults) {
        var system = new FaultyFileSystem(faults);
        var options = Ingest.Options.of(system.of(raw), system.of(site), TODAY).withThreads(1);
        return new Ingest(options, Topics.NONE, Progress.NONE).run();
    }

    /** What a site consists of, but for the report and what is remembered to save time. */
    private Map<String, String> outcome() throws IOException {
        Map<String, String> files = new TreeMap<>(everything());
        files.keySet().removeAll(List.of(".backfile/cache.bin", ".backfile/report.jsonl", ".backfile/sums"));
        return files;
    }

    private void assertSame(Map<String, String> whole, String where) throws IOException {
        Map<String, String> files = outcome();
        assertThat(text(EDITED)).as(where).contains("a hill in snow");
        assertThat(files.keySet()).as(where).isEqualTo(whole.keySet());
        assertThat(files.entrySet().stream()
                        .filter(file -> !file.getValue().equals(whole.get(file.getKey())))
                        .map(file -> file.getKey() + ": " + file.getValue())
                        .collect(Collectors.toList()))
                .as(where)
                .isEmpty();
    }

    private String text(String file) throws IOException {
        Path path = site.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    private void restore() throws IOException {
        restore(folder, before);
    }
}

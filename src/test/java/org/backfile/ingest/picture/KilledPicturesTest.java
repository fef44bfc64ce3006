package org.backfile.ingest.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.report.Progress;
import org.backfile.testing.FaultyFileSystem;
import org.backfile.testing.Images;
import org.backfile.testing.NthCall;
import org.junit.jupiter.api.Test;

/** An import of articles with pictures, killed at each of its calls to the file system, ends as one that nobody kills. */
class KilledPicturesTest extends ImportFolders {
    private static String page(String title, String image) {
        return "<html lang=en><title>" + title + "</title><meta property=article:published_time content=2019-03-04>"
                + "<article><h1>" + title + "</h1><p>The ferry of " + title
                + " leaves ten minutes earlier from Monday on, the harbour office said in the morning.</p><img src=\""
                + image
                + "\"><p>Tickets of " + title
                + " stay as they are, and nobody need come to the office again.</p></article>";
    }

    /** A page with its picture beside it, one with its picture in it, and a record with one. */
    private void write() throws IOException {
        Files.writeString(raw.resolve("a.html"), page("Ferry", "a_files/one.png"));
        Files.createDirectories(raw.resolve("a_files"));
        Files.write(raw.resolve("a_files/one.png"), Images.png(90, 60, 1));
        Files.writeString(raw.resolve("b.html"), page("Quay", Images.data(Images.png(60, 90, 2))));
        Files.writeString(raw.resolve("c.html"), page("Harbour", "a_files/one.png"));
        Files.writeString(
                raw.resolve("d.jsonl"),
                "{\"title\":\"Mole\",\"date\":\"2019-03-04\",\"id\":\"mole\",\"text\":\"<p>What the mole told of the sea and of its ships.</p><img src='"
                        + Images.data(Images.png(80, 80, 3)) + "'>\"}\n");
    }

    @Test
    void endsTheSameWhereverItIsKilled() throws IOException {
        write();
        Map<String, byte[]> before = bytes(folder);
        run();
        Map<String, String> whole = outcome();
        assertThat(whole.keySet())
                .filteredOn(name -> name.startsWith("assets/media/"))
                .hasSize(3);
        restore(folder, before);
        NthCall none = NthCall.kill(Integer.MAX_VALUE);
        run(none);
        List<String> calls = none.calls();
        assertThat(calls).hasSizeGreaterThan(50);
        for (int call = 1; call <= calls.size(); call++) {
            restore(folder, before);
            NthCall fault = NthCall.kill(call);
            assertThat(NthCall.survive(() -> run(fault))).as("call %s", call).isEmpty();
            // No article shows a picture that is not there yet.
            for (String article : content().values()) {
                article.lines().filter(line -> line.startsWith("<img ")).forEach(line -> {
                    String name = line.replaceFirst(".*media/([^\"]+)\".*", "$1");
                    assertThat(site.resolve("assets/media").resolve(name)).exists();
                });
            }
            run();
            assertThat(outcome()).as("killed at call %s, %s", call, fault.met()).isEqualTo(whole);
        }
    }

    private Ingest.Result run(NthCall faults) {
        var system = new FaultyFileSystem(faults);
        var options = Ingest.Options.of(system.of(raw), system.of(site), TODAY).withThreads(1);
        return new Ingest(options, Topics.NONE, Progress.NONE).run();
    }

    private Map<String, String> outcome() throws IOException {
        Map<String, String> files = new TreeMap<>(everything());
        files.keySet().removeIf(name -> name.endsWith(".index")); // it holds the time of the export
        files.keySet().removeAll(List.of(".backfile/cache.bin", ".backfile/report.jsonl", ".backfile/sums"));
        return files;
    }
}

package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.testing.MemoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to a target, in which order, and what becomes of it when a run is killed. */
class PublishRunTest {
    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private BakedFolder site;
    private StoreInMemory store;

    @BeforeEach
    void aSite() {
        store = new StoreInMemory();
        site = new BakedFolder(folder)
                .with("index.html", "home")
                .with("1969/index.html", "year")
                .with("1969/07/index.html", "month")
                .with("1969/07/20/index.html", "day")
                .with("1969/07/20/landing.html", "landing")
                .with("css/site.1f0c3a9b.css", "p{}")
                .with("sitemap.xml", "<urlset/>")
                .with("search/index.js", "hash")
                .with("search/45ba67f23c6c9ce8/c0.js", "words")
                .bake();
    }

    @Test
    void sendsPagesBeforeWhatLinksToThem() {
        site.publish(store);
        assertThat(store.site()).isEqualTo(site.files());
        assertThat(store.changes())
                .containsExactly(
                        "+ css/site.1f0c3a9b.css",
                        "+ search/45ba67f23c6c9ce8/c0.js",
                        "+ 1969/07/20/landing.html",
                        "+ 1969/07/20/index.html",
                        "+ 1969/07/index.html",
                        "+ 1969/index.html",
                        "+ index.html",
                        "+ search/index.js",
                        "+ sitemap.xml");
    }

    @Test
    void sendsOnlyWhatChangedAndRemovesLast() {
        site.publish(store);
        store.calls.clear();
        assertThat(site.publish(store).sent()).isZero();
        assertThat(store.calls).allMatch(call -> call.startsWith("?")).hasSize(2);

        site.with("index.html", "another home")
                .with("1969/07/21/walk.html", "walk")
                .without("1969/07/20/landing.html");
        store.calls.clear();
        PublishRun.Result result = site.bake().publish(store);
        assertThat(store.changes())
                .containsExactly("+ 1969/07/21/walk.html", "+ index.html", "- 1969/07/20/landing.html");
        assertThat(store.calls)
                .as("two questions, two lists, one of which goes")
                .hasSize(3 + 5);
        assertThat(result.sent()).isEqualTo(2);
        assertThat(result.removed()).isEqualTo(1);
        assertThat(result.unchanged()).isEqualTo(7);
        assertThat(result.bytes()).isEqualTo("another home".length() + "walk".length());
        assertThat(store.site()).isEqualTo(site.files());
    }

    @Test
    void saysBeforeItSendsWhatItWillCost() {
        site.publish(store);
        site.with("index.html", "another home").bake();
        store.calls.clear();
        assertThat(PublishRun.run(site.dry(), store, Progress.NONE).sent()).isEqualTo(1);
        assertThat(store.changes()).isEmpty();
        site.publish(store);
        assertThat(site.said)
                .containsExactly(
                        "Sending 9 files, 44 bytes, of 9 files, and removing 0 files; 11 PUT requests",
                        "It would send 1 file, 12 bytes, of 9 files, and remove 0 files; 3 PUT requests",
                        "Sending 1 file, 12 bytes, of 9 files, and removing 0 files; 3 PUT requests");
    }

    @Test
    void leavesWhatOthersPutThereAlone() {
        store.files.put("index.html", "welcome".getBytes(StandardCharsets.UTF_8));
        store.files.put("own/notes.html", "notes".getBytes(StandardCharsets.UTF_8));
        PublishRun.Result result = site.publish(store);
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("index.html: Something else stands there")
                        .contains("--overwrite", "[publish-foreign]"));
        assertThat(store.site()).containsEntry("index.html", "welcome").containsEntry("own/notes.html", "notes");
        site.with("1969/07/20/landing.html", "landed").bake();
        site.publish(store);
        assertThat(store.site())
                .containsEntry("1969/07/20/landing.html", "landed")
                .containsEntry("index.html", "welcome");

        PublishRun.run(site.overwriting(), store, Progress.NONE);
        var all = new TreeMap<>(site.files());
        all.put("own/notes.html", "notes");
        assertThat(store.site()).isEqualTo(all);
        site.without("index.html").bake().publish(store);
        assertThat(store.site()).doesNotContainKey("index.html");
    }

    /** Killed after each change in turn, twice with changes between, it ends as if nothing had befallen it. */
    @Test
    void goesOnWhereItWasKilled() {
        for (int first = 0; first < 14; first++) {
            for (int second : new int[] {0, 1, 3, 6, 100}) {
                store = new StoreInMemory();
                store.killedAfter = first;
                kill();
                site.with("index.html", "home " + first + second)
                        .with("1969/07/20/extra.html", "extra")
                        .without("1969/07/20/landing.html")
                        .bake();
                store.killedAfter = second;
                kill();
                store.killedAfter = Integer.MAX_VALUE;
                site.publish(store);
                assertThat(store.site())
                        .as("killed after %d and %d", first, second)
                        .isEqualTo(site.files());
                assertThat(store.files).doesNotContainKey(PublishedList.BEGUN);
                assertThat(site.publish(store).findings()).isEmpty();
                site.with("1969/07/20/landing.html", "landing")
                        .without("1969/07/20/extra.html")
                        .with("index.html", "home")
                        .bake();
            }
        }
    }

    private void kill() {
        try {
            site.publish(store);
        } catch (StoreInMemory.Killed e) {
            // as asked for
        }
    }

    @Test
    void doesNotDoAgainWhatAKilledRunDid() throws IOException {
        store.killedAfter = 6; // one of the lists, and five files
        kill();
        store.killedAfter = Integer.MAX_VALUE;
        store.calls.clear();
        site.publish(store);
        assertThat(store.changes()).hasSize(9 - 5);

        store.killedAfter = 3;
        site.with("index.html", "new")
                .with("404.html", "new")
                .with("about.html", "new")
                .bake();
        kill();
        store.killedAfter = Integer.MAX_VALUE;
        try (var files = Files.newDirectoryStream(site.state, "publish-*")) {
            for (Path journal : files) {
                Files.delete(journal); // as on another machine
            }
        }
        store.calls.clear();
        assertThat(site.publish(store).findings()).isEmpty();
        assertThat(store.changes()).hasSize(3);
    }

    @Test
    void tellsWhatFailedAndDoesItTheNextTime() {
        site.publish(store);
        site.with("index.html", "new")
                .with("1969/07/20/landing.html", "new")
                .without("404.html")
                .without("sitemap.xml");
        store.refused.add("index.html");
        PublishRun.Result result = site.bake().publish(store);
        assertThat(result.findings())
                .singleElement()
                .hasToString("index.html: It was not done (status 503); publish again: it goes on from there"
                        + " [publish-failed]");
        assertThat(store.site())
                .as("nothing goes while old pages may lead to it")
                .containsKey("sitemap.xml");
        store.refused.clear();
        assertThat(site.publish(store).findings()).isEmpty();
        assertThat(store.site()).isEqualTo(site.files());
    }

    @Test
    void sendsNothingThatIsNotAsTheBakeLeftIt() throws IOException {
        site.publish(store);
        Files.writeString(site.output.resolve("index.html"), "tampered");
        Files.delete(site.output.resolve("1969/index.html"));
        Files.writeString(site.output.resolve("own.html"), "own");
        store.calls.clear();
        PublishRun.Result result = site.publish(store);
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "1969/index.html: The last bake made it, and it is gone: it is not published; bake, and"
                                + " publish again [publish-changed]",
                        "index.html: Somebody or something has written into it since the last bake: it is not"
                                + " published; bake, and publish again [publish-changed]",
                        "own.html: No bake made this file, and it is not published; put it into assets/ and bake if it"
                                + " belongs to the site, or else remove it [publish-stranger]");
        assertThat(store.changes()).isEmpty();
        Files.delete(site.output.resolve("own.html"));
        site.bake();
        assertThat(site.publish(store).findings()).isEmpty();
    }

    @Test
    void refusesWhatCannotBePublished() throws IOException {
        var none = new BakedFolder(folder.resolve("none"));
        assertThatThrownBy(() -> none.publish(store))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("bake first");
        site.publish(store);
        store.files.put(PublishedList.DONE, "no list".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> site.publish(store))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(PublishedList.DONE)
                .hasMessageContaining("--overwrite");
        Path journal;
        try (var files = Files.newDirectoryStream(site.state, "manifest-*.copy")) {
            journal = Path.of(files.iterator().next().toString().replace(".copy", ".journal"));
        }
        Files.writeString(journal, "half\n");
        assertThatThrownBy(() -> site.publish(store))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("did not come to its end");
    }
}

package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.testing.CallSample;
import org.backfile.testing.FaultyFileSystem;
import org.backfile.testing.NthCall;
import org.junit.jupiter.api.Test;

/** An editor saves an article just when an import, whose raw file has changed, writes it: before a call that it makes. */
class SavedMeanwhileTest extends ImportFolders {
    private static final String OLD = "A text of its own.\nIt is about the sun and the sea.";
    private static final String NEW = "A text of its own.\nIt is about the moon and the sea.";
    private static final String SAVED = "saved by hand";
    /** So many calls by chance. */
    private static final int SOME = 10;

    private static final int MANY = 30;
    /** So many calls before and behind the one that puts the article in its place. */
    private static final int AROUND = 12;

    private Map<String, byte[]> imported = Map.of();

    /** How an editor saves a file. */
    private enum Way {
        /** Empties it and writes it, all between two calls of the import. */
        IN_PLACE,
        /** Writes another and moves it there. */
        BY_MOVING,
        /** Empties it, and writes it some calls later. */
        SLOWLY,
        /** Opens it, and empties and writes it some calls later. */
        LATER
    }

    @Test
    void losesNoSaving() throws IOException {
        for (Way way : Way.values()) {
            int saved = 0;
            for (int call : calls(way == Way.BY_MOVING ? MANY : SOME)) {
                importOnce();
                var editor = new Editor(way, call, Integer.MAX_VALUE);
                assertThat(run(editor)).isTrue();
                if (editor.hasSaved) {
                    saved++;
                    check(editor, way + " at call " + call);
                }
            }
            assertThat(saved).as(way.name()).isGreaterThan(SOME);
        }
    }

    @Test
    void losesNoSavingWhenItIsKilledSoonAfter() throws IOException {
        int later = 0;
        for (int call : calls(MANY)) {
            importOnce();
            int death = call + later;
            later = (later + 5) % 15;
            var editor = new Editor(Way.BY_MOVING, call, death);
            run(editor);
            if (editor.hasSaved) {
                run();
                check(editor, "saved at call " + call + ", killed at " + death);
            }
        }
    }

    private void check(Editor editor, String where) throws IOException {
        assertThat(content().get("1969/07/20/one.md")).as(where).contains(SAVED);
        assertThat(content()).as(where).hasSize(1);
        if (!editor.sawNew) {
            assertThat(site.resolve(".backfile/conflicts/1969/07/20/one.md"))
                    .as(where)
                    .content()
                    .contains("about the moon");
        }
        assertThat(everything().keySet()).as(where).noneMatch(file -> file.startsWith(".backfile/replaced"));
    }

    @Test
    void writesNothingThroughALink() throws IOException {
        raw("a.txt", "https://example.com/1", "One", OLD);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(site.resolve("content/1969"));
        Files.createSymbolicLink(site.resolve("content/1969/07"), elsewhere);
        raw("b.txt", "https://example.com/2", "Two", "Another text.\nIt has a body as well.");
        Files.writeString(
                raw.resolve("b.txt"), Files.readString(raw.resolve("b.txt")).replace("1969", "1970"));
        assertThat(run().findings())
                .extracting(Finding::rule, Finding::file)
                .containsExactly(tuple("article-outside", "content/1969/07/20/one.md"));
        assertThat(files(elsewhere)).isEmpty();
        assertThat(content()).containsKey("1970/07/20/two.md");
    }

    /** Some calls of an import, and all that are made when the article is written. */
    private SortedSet<Integer> calls(int others) throws IOException {
        importOnce();
        var editor = new Editor(Way.BY_MOVING, Integer.MAX_VALUE, Integer.MAX_VALUE);
        run(editor);
        SortedSet<Integer> calls = CallSample.of(editor.calls, 0, others);
        int written = editor.calls.lastIndexOf("link");
        assertThat(written).isGreaterThan(AROUND);
        calls.addAll(IntStream.rangeClosed(written - AROUND, written + AROUND)
                .boxed()
                .toList());
        return calls;
    }

    private void importOnce() throws IOException {
        if (imported.isEmpty()) {
            raw("a.txt", "https://example.com/1", "One", OLD);
            run();
            imported = bytes(site);
            raw("a.txt", "https://example.com/1", "One", NEW);
        }
        restore(site, imported);
    }

    /** Imports; false if that was killed. */
    private boolean run(Editor editor) throws IOException {
        var system = new FaultyFileSystem(editor);
        var options = Ingest.Options.of(system.of(raw), system.of(site), TODAY).withThreads(1);
        boolean ended = NthCall.survive(() -> new Ingest(options, Topics.NONE, Progress.NONE).run())
                .isPresent();
        editor.end();
        return ended;
    }

    /** Saves before one call of the import. */
    private final class Editor implements FaultyFileSystem.Faults {
        private final Way way;
        private final int time;
        private final int death;
        private final Path article = site.resolve("content/1969/07/20/one.md");
        private final List<FileChannel> open = new ArrayList<>();
        private final List<String> calls = new ArrayList<>();
        private boolean hasSaved;
        private boolean sawNew;

        Editor(Way way, int time, int death) {
            this.way = way;
            this.time = time;
            this.death = death;
        }

        @Override
        public synchronized void before(String call, boolean changes) throws IOException {
            calls.add(call);
            if (calls.size() == time) {
                save();
            }
            if (calls.size() == time + 5) {
                end();
            }
            if (calls.size() >= death) {
                throw new FaultyFileSystem.Killed();
            }
        }

        private void save() throws IOException {
            sawNew = Files.exists(article) && Files.readString(article).contains("moon");
            hasSaved = true;
            if (way == Way.BY_MOVING) {
                Path mine = Files.writeString(folder.resolve("mine"), SAVED);
                Files.move(mine, article, StandardCopyOption.REPLACE_EXISTING);
            } else {
                open.add(FileChannel.open(article, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
                if (way != Way.LATER) {
                    open.get(0).truncate(0);
                }
                if (way == Way.IN_PLACE) {
                    end();
                }
            }
        }

        void end() throws IOException {
            for (FileChannel channel : open) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(SAVED.getBytes(StandardCharsets.UTF_8)));
                channel.close();
            }
            open.clear();
        }
    }
}

package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.backfile.article.ArticleSummary;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;
import org.backfile.search.run.Runs;
import org.backfile.work.Share;

/**
 * Makes an archive's index. Articles are taken as their pages are rendered, and their words go to the disk month by month;
 * what a month's run holds is kept for the next bake. At the end the runs are merged into one or two segments, which are
 * what a browser reads.
 */
public final class SearchBuild {
    private final List<ArticleSummary> entries;
    private final SearchSettings settings;
    /** What is remembered, beside the runs' files. */
    private final Path stateFile;

    private final SearchState state;
    private final Runs runs;

    private SearchBuild(List<ArticleSummary> entries, SearchSettings settings) throws IOException {
        this.entries = entries;
        this.settings = settings;
        long mark = new Fingerprint()
                .add(Runs.FORM)
                .add(settings.program())
                .add(settings.lang())
                .value();
        Files.createDirectories(settings.state());
        stateFile = settings.state().resolve("index");
        state = new SearchState(stateFile, mark);
        runs = new Runs(entries, settings.state(), mark, settings::lang, state);
    }

    /**
     * Looks what of the bake before can be used.
     *
     * @param entries all articles, in order of the archive
     */
    public static SearchBuild begin(List<ArticleSummary> entries, SearchSettings settings) {
        try {
            return new SearchBuild(entries, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes an article as it was read for its page, if its words are not known. Safe for use by many threads.
     *
     * @param place of the article in the archive
     * @param bodyHtml its text, rendered
     */
    public void read(int place, String bodyHtml) {
        runs.read(place, bodyHtml);
    }

    /** Makes no runs but those that begin at a place from one up to another. */
    public void only(int from, int to) {
        runs.only(from, to);
    }

    /**
     * Reads what no page was made of, and leaves the runs that were made to the next bake.
     *
     * @param texts an article's text as rendered; empty if it cannot be read
     */
    public void leave(Share share, Function<ArticleSummary, Optional<String>> texts) {
        try {
            runs.complete(texts);
            state.leave(share);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what no page was made of, and writes the index.
     *
     * @param texts an article's text as rendered; empty if it cannot be read
     */
    public void finish(Function<ArticleSummary, Optional<String>> texts, Output output) {
        try {
            runs.complete(texts);
            state.keep(runs.plans());
            state.save();
            var segments = new Segments(entries, settings, runs, state, output);
            for (int broken = segments.write(); broken >= 0; broken = segments.write()) {
                runs.make(broken, texts);
            }
            state.save();
            runs.removeOld(Set.of(stateFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

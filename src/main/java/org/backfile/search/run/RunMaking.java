package org.backfile.search.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.ArticleSummary;
import org.backfile.pack.AtomicFile;

/**
 * A run that is to be made: gathers its articles' words, which come in any order, and takes those from the run before that
 * have not changed. Safe for use by many threads.
 */
final class RunMaking {
    private final RunPlan plan;
    private final List<ArticleSummary> entries;
    private final Path file;
    private final long mark;
    /** {@link Tokens#NONE} where an article's words have not come. */
    private final Tokens[] articles;
    /** Whether an article's words have come, or can be had from the run before. */
    private final boolean[] known;

    private int missing;
    private boolean reuses;
    private Optional<TermNumbers> numbers = Optional.empty();

    /** @param all the archive's articles */
    RunMaking(RunPlan plan, List<ArticleSummary> all, Path folder, long mark) {
        this.plan = plan;
        this.entries = plan.entries(all);
        this.file = folder.resolve(plan.name());
        this.mark = mark;
        articles = new Tokens[plan.size()];
        known = new boolean[plan.size()];
        forget();
        try (var before = new RunReader(file, mark)) {
            var members = Map.copyOf(places(before.members()));
            for (int i = 0; i < known.length; i++) {
                known[i] = members.containsKey(member(i));
                missing -= known[i] ? 1 : 0;
            }
            reuses = missing < known.length;
        } catch (IOException e) {
            // all are to be read
        }
    }

    /** Takes nothing from the run before, and nothing that came. */
    synchronized void forget() {
        Arrays.fill(articles, Tokens.NONE);
        Arrays.fill(known, false);
        missing = known.length;
        reuses = false;
        numbers = Optional.empty();
    }

    RunPlan plan() {
        return plan;
    }

    private Run.Member member(int article) {
        return new Run.Member(entries.get(article).name(), entries.get(article).stamp());
    }

    private static Map<Run.Member, Integer> places(List<Run.Member> members) {
        var places = new HashMap<Run.Member, Integer>();
        for (int i = 0; i < members.size(); i++) {
            places.put(members.get(i), i);
        }
        return places;
    }

    /** Whether an article's words are still to come. */
    synchronized boolean wants(int article) {
        return !known[article];
    }

    /**
     * What numbers the words of its articles.
     *
     * @param current used if none has come yet
     */
    synchronized TermNumbers numbers(TermNumbers current) {
        if (numbers.isEmpty()) {
            numbers = Optional.of(current);
        }
        return numbers.get();
    }

    /** Takes an article's words; true if they are the last. */
    synchronized boolean take(int article, Tokens tokens) {
        if (known[article]) {
            return false;
        }
        articles[article] = tokens;
        known[article] = true;
        missing--;
        return missing == 0;
    }

    synchronized boolean isComplete() {
        return missing == 0;
    }

    /**
     * Writes the run, once all words are there.
     *
     * @param digest of its articles, to be remembered
     * @throws IOException if it cannot be written, or the run before is broken: then {@link #forget}
     */
    synchronized MadeRun write(long digest) throws IOException {
        TermNumbers words = numbers(new TermNumbers());
        if (reuses) {
            takeFromBefore(words);
        }
        var members = new ArrayList<Run.Member>();
        for (int i = 0; i < articles.length; i++) {
            members.add(member(i));
        }
        var builder = new RunBuilder(members, articles, words.snapshot());
        AtomicFile.replace(file, out -> builder.write(out, mark));
        Arrays.fill(articles, Tokens.NONE);
        numbers = Optional.empty(); // it is large, and nobody needs it any more
        return new MadeRun(digest, builder.content(), builder.postingsSize(), builder.positionsSize());
    }

    private void takeFromBefore(TermNumbers words) throws IOException {
        try (var before = new RunReader(file, mark)) {
            Map<Run.Member, Integer> places = places(before.members());
            Tokens[] old = RunTokens.read(before, words);
            for (int i = 0; i < articles.length; i++) {
                Integer place = places.get(member(i));
                if (place != null && articles[i] == Tokens.NONE) {
                    articles[i] = old[place];
                }
            }
        }
    }
}

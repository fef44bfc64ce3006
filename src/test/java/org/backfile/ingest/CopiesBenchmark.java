package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.State;
import org.backfile.report.Progress;

/** How many reprints import finds, and how many stories it takes for reprints that are none: a folder and a count. */
public final class CopiesBenchmark {
    private CopiesBenchmark() {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        System.out.println(
                count + " stories, each with reprints, and " + count + " by form: " + measure(Path.of(args[0]), count));
        for (boolean heldOut : new boolean[] {false, true}) {
            Path folder = Path.of(args[0]).resolve(heldOut ? "held-out" : "used");
            System.out.println((heldOut ? "labelled, held out: " : "labelled, tuned on: ") + labelled(folder, heldOut));
        }
    }

    /**
     * How well copies were told.
     *
     * @param copies how many files are on the page of another
     * @param right how many of them on a page of their own story
     * @param reprints how many files are reprints
     * @param missed reprints that are not on the page of their story's original
     * @param wrong files that are on the page of another story
     */
    record Scores(int copies, int right, int reprints, List<String> missed, List<String> wrong) {
        double precision() {
            return copies == 0 ? 1 : right / (double) copies;
        }

        double recall() {
            return 1 - missed.size() / (double) reprints;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.4f (%d of %d), recall %.4f (%d missed of %d)%n  missed %s%n  wrong %s",
                    precision(),
                    right,
                    copies,
                    recall(),
                    missed.size(),
                    reprints,
                    missed,
                    wrong);
        }
    }

    /** Imports labelled copies from a new folder. */
    static Scores labelled(Path folder, boolean heldOut) throws IOException {
        Path raw = folder.resolve("raw");
        LabelledCopies.write(raw, heldOut);
        Map<String, ImportRecord> articles = imported(folder);
        Map<String, String> leaders = new HashMap<>();
        for (ImportRecord known : articles.values()) {
            if (known.leads()) {
                leaders.put(known.path(), story(known));
            }
        }
        int copies = 0;
        int reprints = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (ImportRecord known : new TreeMap<>(articles).values()) {
            if (!known.leads()) {
                copies++;
                if (!story(known).equals(leaders.get(known.path()))) {
                    wrong.add(known.raw() + " on " + leaders.get(known.path()));
                }
            }
            if (!known.raw().endsWith("-alone.txt") && !known.raw().endsWith("-original.txt")) {
                reprints++;
                ImportRecord original = articles.get(story(known) + "-original.txt");
                if (!original.path().equals(known.path())) {
                    missed.add(known.raw());
                }
            }
        }
        return new Scores(copies, copies - wrong.size(), reprints, missed, wrong);
    }

    private static String story(ImportRecord known) {
        return known.raw().substring(0, known.raw().indexOf('-'));
    }

    private static Map<String, ImportRecord> imported(Path folder) throws IOException {
        var options = Ingest.Options.of(folder.resolve("raw"), folder.resolve("site"), LocalDate.of(2026, 1, 1));
        new Ingest(options, Topics.NONE, Progress.NONE).run();
        return State.load(new ImportLayout(options.content(), options.state()).articles());
    }

    /**
     * What was found.
     *
     * @param recall of each kind of reprint, the share that is on its original's page
     * @param wrong how many stories are on the page of another
     */
    record Found(Map<String, Double> recall, int wrong) {
        @Override
        public String toString() {
            var text = new StringBuilder();
            recall.forEach((kind, share) -> text.append(String.format(Locale.ROOT, "%s recall %.4f, ", kind, share)));
            return text.append(wrong).append(" wrong matches").toString();
        }
    }

    /** Writes stories into a new folder, imports them, and compares. */
    static Found measure(Path folder, int count) throws IOException {
        Path raw = folder.resolve("raw");
        Reprints.write(raw, count);
        return compare(imported(folder));
    }

    private static Found compare(Map<String, ImportRecord> articles) {
        Map<String, int[]> found = new TreeMap<>();
        Map<String, String> stories = new HashMap<>();
        int wrong = 0;
        for (ImportRecord known : new TreeMap<>(articles).values()) {
            String kind = known.raw().substring(0, known.raw().indexOf('-'));
            String number = known.raw().substring(kind.length());
            String story = kind.equals("form") ? known.raw() : "original" + number;
            String other = stories.putIfAbsent(known.path(), story);
            wrong += other != null && !other.equals(story) ? 1 : 0;
            if (kind.equals("wrapped") || kind.equals("cut")) {
                int[] counts = found.computeIfAbsent(kind, k -> new int[2]);
                counts[0] += articles.get(story).path().equals(known.path()) ? 1 : 0;
                counts[1]++;
            }
        }
        Map<String, Double> recall = new TreeMap<>();
        found.forEach((kind, counts) -> recall.put(kind, counts[0] / (double) counts[1]));
        return new Found(recall, wrong);
    }
}

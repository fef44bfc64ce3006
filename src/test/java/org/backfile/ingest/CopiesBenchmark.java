package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.report.Progress;

/** How many reprints import finds, and how many stories it takes for reprints that are none: a folder and a count. */
public final class CopiesBenchmark {
    private CopiesBenchmark() {}

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        System.out.println(
                count + " stories, each with reprints, and " + count + " by form: " + measure(Path.of(args[0]), count));
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
        var options = Ingest.Options.of(raw, folder.resolve("site"), LocalDate.of(2026, 1, 1));
        new Ingest(options, Topics.NONE, Progress.NONE).run();
        return compare(State.load(new Layout(options.content(), options.state()).articles()));
    }

    private static Found compare(Map<String, Known> articles) {
        Map<String, int[]> found = new TreeMap<>();
        Map<String, String> stories = new HashMap<>();
        int wrong = 0;
        for (Known known : new TreeMap<>(articles).values()) {
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

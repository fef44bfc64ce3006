package org.backfile.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.Article;
import org.backfile.article.Block;

/**
 * Learns which short texts recur word for word across a publisher's articles: teasers, credits, addresses. They are only
 * proposed; nothing is dropped but by the owner's own rules. Counts in a sketch of fixed size, so that a million articles
 * take no more memory than a thousand. Used from several threads.
 */
final class Recurrence {
    /** So often must a text recur to be proposed. */
    static final int OFTEN = 20;

    private static final int LONGEST = 200;
    private static final int MOST = 1000;
    private static final int SIZE = 1 << 20;

    /** What {@link #write} says above a line. */
    private static final Pattern COUNT = Pattern.compile("# about (\\d{1,9}) times:");

    private record Line(String publisher, String text) {
        long hash() {
            long seed = publisher.hashCode() * 0x9E3779B97F4A7C15L;
            return Fingerprint.mix(seed ^ text.hashCode() ^ (long) text.length() << 40);
        }
    }

    /** How often texts of a hash were seen, by either half of it: the lesser of two counts is seldom too high. */
    private record Sketch(AtomicIntegerArray one, AtomicIntegerArray other) {
        /** Counts one more; whoever is last sees all that others counted. */
        int add(long hash) {
            one.incrementAndGet(oneHalf(hash));
            other.incrementAndGet(otherHalf(hash));
            return count(hash);
        }

        int count(long hash) {
            return Math.min(one.get(oneHalf(hash)), other.get(otherHalf(hash)));
        }

        private static int oneHalf(long hash) {
            return (int) hash & SIZE - 1;
        }

        private static int otherHalf(long hash) {
            return (int) (hash >>> 32) & SIZE - 1;
        }
    }

    private Optional<Sketch> made = Optional.empty();
    private final Set<Line> frequent = ConcurrentHashMap.newKeySet();

    /** Made for the first article: a run with nothing new needs none. */
    private synchronized Sketch sketch() {
        if (made.isEmpty()) {
            made = Optional.of(new Sketch(new AtomicIntegerArray(SIZE), new AtomicIntegerArray(SIZE)));
        }
        return made.get();
    }

    void see(Article article) {
        Sketch sketch = sketch();
        for (Block block : article.body()) {
            if (block.text().length() > LONGEST) {
                continue;
            }
            var line = new Line(article.header().publisher(), block.text());
            if (sketch.add(line.hash()) >= OFTEN && frequent.size() < MOST) {
                frequent.add(line);
            }
        }
    }

    /**
     * Writes the proposals in the syntax of the owner's file, the most frequent first.
     *
     * @param all whether all articles were seen; else what was proposed before stays so
     * @return how many lines are proposed
     */
    int propose(Path file, boolean all) throws IOException {
        Map<Line, Integer> proposals = new HashMap<>();
        if (!all && Files.exists(file)) {
            read(Files.readAllLines(file), proposals);
        }
        if (all || !frequent.isEmpty()) {
            frequent.forEach(line -> proposals.merge(line, sketch().count(line.hash()), Integer::sum));
            if (proposals.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                write(file, proposals);
            }
        }
        return proposals.size();
    }

    private static void read(List<String> lines, Map<Line, Integer> proposals) {
        String publisher = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher count = COUNT.matcher(lines.get(i));
            if (count.matches() && i + 1 < lines.size()) {
                proposals.put(new Line(publisher, lines.get(++i)), Integer.parseInt(count.group(1)));
            } else if (lines.get(i).startsWith("[")) {
                publisher = lines.get(i).substring(1, lines.get(i).length() - 1);
            }
        }
    }

    private static void write(Path file, Map<Line, Integer> proposals) throws IOException {
        List<Map.Entry<Line, Integer>> lines = new ArrayList<>(proposals.entrySet());
        lines.sort(Comparator.<Map.Entry<Line, Integer>, String>comparing(
                        entry -> entry.getKey().publisher())
                .thenComparing(entry -> -entry.getValue())
                .thenComparing(entry -> entry.getKey().text()));
        var beside = new Beside(file);
        try (BufferedWriter out = beside.openText()) {
            out.write("# Lines that recur word for word. Copy to noise.txt those that are to go.\n");
            String publisher = "";
            for (var entry : lines) {
                if (!entry.getKey().publisher().equals(publisher)) {
                    publisher = entry.getKey().publisher();
                    out.write("\n[" + publisher + "]\n");
                }
                out.write("# about " + entry.getValue() + " times:\n"
                        + entry.getKey().text() + "\n");
            }
        }
        beside.move();
    }
}

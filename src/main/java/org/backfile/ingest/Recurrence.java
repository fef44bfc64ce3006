package org.backfile.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import java.util.zip.CRC32C;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.copies.TextFingerprint;
import org.backfile.pack.AtomicFile;
import org.backfile.report.Finding;

/**
 * Learns which short texts recur word for word across a publisher's articles: teasers, credits, addresses. They are only
 * proposed; nothing is dropped but by the owner's own rules. Counts in a sketch of 32 bytes an article, of half a megabyte
 * at least and 32 at most: where articles are few it stays in the processor's cache. Used from several threads.
 */
final class Recurrence {
    /** So often must a text recur to be proposed. */
    static final int OFTEN = 20;

    private static final int LONGEST = 200;
    /** So many are proposed; the most frequent, so that it does not matter which were seen first. */
    private static final int MOST = 1000;

    private static final int MOST_SEEN = 1 << 16;
    private static final int COUNTS_PER_ARTICLE = 4;
    private static final int FEWEST_COUNTS = 1 << 16;
    private static final int MOST_COUNTS = 1 << 22;

    /** What {@link #text} says above a line. */
    private static final Pattern COUNT = Pattern.compile("# about (\\d{1,9}) times:");

    private record Line(String publisher, String text) {
        long hash() {
            long seed = publisher.hashCode() * 0x9E3779B97F4A7C15L;
            return TextFingerprint.mix(seed ^ text.hashCode() ^ (long) text.length() << 40);
        }
    }

    /** How often texts of a hash were seen, by either half of it: the lesser of two counts is seldom too high. */
    private record Sketch(AtomicIntegerArray one, AtomicIntegerArray other) {
        static Sketch of(int articles) {
            long wanted = (long) articles * COUNTS_PER_ARTICLE;
            int size = Integer.highestOneBit((int) Math.max(FEWEST_COUNTS, Math.min(wanted, MOST_COUNTS)));
            return new Sketch(new AtomicIntegerArray(size), new AtomicIntegerArray(size));
        }

        /** Counts one more; whoever is last sees all that others counted. */
        int add(long hash) {
            one.incrementAndGet(oneHalf(hash));
            other.incrementAndGet(otherHalf(hash));
            return count(hash);
        }

        int count(long hash) {
            return Math.min(one.get(oneHalf(hash)), other.get(otherHalf(hash)));
        }

        private int oneHalf(long hash) {
            return (int) hash & one.length() - 1;
        }

        private int otherHalf(long hash) {
            return (int) (hash >>> 32) & one.length() - 1;
        }
    }

    private final int articles;
    private Optional<Sketch> made = Optional.empty();
    private final Set<Line> frequent = ConcurrentHashMap.newKeySet();

    /** @param articles how many there are at most */
    Recurrence(int articles) {
        this.articles = articles;
    }

    /** Made for the first article: a run with nothing new needs none. */
    private synchronized Sketch sketch() {
        if (made.isEmpty()) {
            made = Optional.of(Sketch.of(articles));
        }
        return made.get();
    }

    void see(Article article) {
        Sketch sketch = sketch();
        for (Block block : article.body()) {
            if (block.text().length() > LONGEST
                    || block.kind() == Block.Kind.CODE
                    || block.text().isEmpty()) {
                continue;
            }
            var line = new Line(article.header().publisher(), block.text());
            if (sketch.add(line.hash()) >= OFTEN && frequent.size() < MOST_SEEN) {
                frequent.add(line);
            }
        }
    }

    /**
     * The lines that are proposed, in the syntax of the owner's file, the most frequent first.
     *
     * @param count how many there are
     * @param text the file; empty if nothing is proposed
     */
    record Proposals(int count, String text) {
        /** Tells one file from another; 0 if nothing is proposed. */
        long checksum() {
            return Recurrence.checksum(text.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * That there are some; empty if there are none.
         *
         * @param candidates the file that they are written to
         * @param noise the name of the owner's file, to choose them for
         */
        Optional<Finding> finding(Path candidates, String noise) {
            return count == 0
                    ? Optional.empty()
                    : Optional.of(Finding.note(
                            "noise-proposed",
                            candidates
                                    .subpath(candidates.getNameCount() - 2, candidates.getNameCount())
                                    .toString()
                                    .replace('\\', '/'),
                            0,
                            "Holds " + count + " lines that recur word for word in a publisher's articles",
                            "copy those that are to go to " + noise));
        }

        void write(Path file) throws IOException {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                AtomicFile.replaceText(file, out -> out.write(text));
            }
        }
    }

    /** A checksum of the file as it is; 0 if it is not there. */
    static long checksum(Path file) throws IOException {
        return Files.isRegularFile(file) ? checksum(Files.readAllBytes(file)) : 0;
    }

    private static long checksum(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes, 0, bytes.length);
        return sum.getValue();
    }

    /**
     * What to propose.
     *
     * @param file what was proposed before
     * @param all whether all articles were seen; else what was proposed before stays so
     */
    Proposals propose(Path file, boolean all) throws IOException {
        Map<Line, Integer> proposals = new HashMap<>();
        String before = Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        if (!all) {
            read(before.lines().toList(), proposals);
        }
        if (all || !frequent.isEmpty()) {
            frequent.forEach(line -> proposals.merge(line, sketch().count(line.hash()), Integer::sum));
            return new Proposals(
                    Math.min(MOST, proposals.size()),
                    proposals.isEmpty() ? "" : text(mostFrequent(proposals), proposals.size()));
        }
        return new Proposals(Math.min(MOST, proposals.size()), before);
    }

    private static List<Map.Entry<Line, Integer>> mostFrequent(Map<Line, Integer> proposals) {
        List<Map.Entry<Line, Integer>> lines = new ArrayList<>(proposals.entrySet());
        lines.sort(Map.Entry.<Line, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().publisher())
                .thenComparing(entry -> entry.getKey().text()));
        return lines.subList(0, Math.min(MOST, lines.size()));
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

    /**
     * @param ranked the most frequent first
     * @param all how many there are, these among them
     */
    private static String text(List<Map.Entry<Line, Integer>> ranked, int all) {
        List<Map.Entry<Line, Integer>> lines = new ArrayList<>(ranked);
        lines.sort(Comparator.comparing(entry -> entry.getKey().publisher())); // of one publisher's, they stay ranked
        var out = new StringBuilder("# Lines that recur word for word. Copy to noise.txt those that are to go.\n");
        if (all > lines.size()) {
            out.append("# These are the most frequent " + lines.size() + " of " + all + ".\n");
        }
        String publisher = "";
        for (var entry : lines) {
            if (!entry.getKey().publisher().equals(publisher)) {
                publisher = entry.getKey().publisher();
                out.append("\n[" + publisher + "]\n");
            }
            out.append("# about " + entry.getValue() + " times:\n");
            out.append(entry.getKey().text()).append('\n');
        }
        return out.toString();
    }
}

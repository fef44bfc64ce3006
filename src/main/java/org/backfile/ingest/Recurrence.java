package org.backfile.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
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

    private record Line(String publisher, String text) {}

    private final AtomicIntegerArray one = new AtomicIntegerArray(SIZE);
    private final AtomicIntegerArray other = new AtomicIntegerArray(SIZE);
    private final Map<Line, AtomicInteger> frequent = new ConcurrentHashMap<>();

    void see(Article article) {
        long publisher = article.header().publisher().hashCode() * 0x9E3779B97F4A7C15L;
        for (Block block : article.body()) {
            String text = block.text();
            if (text.length() > LONGEST) {
                continue;
            }
            long hash = Fingerprint.mix(publisher ^ text.hashCode() ^ (long) text.length() << 40);
            int count = Math.min(
                    one.incrementAndGet((int) hash & SIZE - 1), other.incrementAndGet((int) (hash >>> 32) & SIZE - 1));
            if (count >= OFTEN) {
                count(new Line(article.header().publisher(), text));
            }
        }
    }

    private void count(Line line) {
        AtomicInteger count = frequent.get(line);
        if (count == null && frequent.size() < MOST) {
            count = frequent.computeIfAbsent(line, key -> new AtomicInteger(OFTEN - 1));
        }
        if (count != null) {
            count.incrementAndGet();
        }
    }

    int size() {
        return frequent.size();
    }

    /** Writes the proposals in the syntax of the owner's file, the most frequent first. */
    void write(Path file) throws IOException {
        List<Map.Entry<Line, AtomicInteger>> lines = new ArrayList<>(frequent.entrySet());
        lines.sort(Comparator.<Map.Entry<Line, AtomicInteger>, String>comparing(
                        entry -> entry.getKey().publisher())
                .thenComparing(entry -> -entry.getValue().get())
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

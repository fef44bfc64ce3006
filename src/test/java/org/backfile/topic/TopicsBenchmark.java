package org.backfile.topic;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.topic.lexicon.Story;

/**
 * What finding topics costs, on generated news, beside what any pass over the same words costs the JDK: splitting them
 * at spaces and looking each up in a HashMap. Run by {@code bench/topics}.
 */
public final class TopicsBenchmark {
    private static final Path SAMPLES = Path.of("samples/raw");
    private static final List<String> GOLD = List.of(
            "gold-tuned.txt",
            "gold-untouched.txt",
            "gold-fresh.txt",
            "gold-news.txt",
            "gold-unread.txt",
            "gold-short.txt",
            "gold-varied.txt",
            "gold-desks-a.txt",
            "gold-desks-b.txt",
            "gold-briefs-a.txt",
            "gold-briefs-b.txt",
            "gold-wires-a.txt",
            "gold-wires-b.txt");
    private static final int COLD = 2_000;
    private static final int WARM = 4_000;
    private static final int WORDS = 400;
    private static final List<Integer> ARCHIVES = List.of(10_000, 100_000);
    private static final int ROUNDS = 5;
    private static final int[] LENGTHS = {400, 1_600, 6_400, 25_000, 100_000};
    /** Words a length is measured with in each round. */
    private static final int PER_LENGTH = 800_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private TopicsBenchmark() {}

    /** {@code [gold | archive | phrases [all] | dump FILE COUNT]}: without arguments what an article costs, on one thread. */
    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("dump")) {
            TopicsDump.write(SAMPLES, Path.of(args[1]), Integer.parseInt(args[2]));
            return;
        }
        if (args.length > 0 && args[0].equals("phrases")) {
            PhraseScore.print(args.length > 1);
            return;
        }
        if (args.length > 0 && args[0].equals("gold")) {
            for (String file : GOLD) {
                GoldTest.score(file);
            }
            return;
        }
        if (args.length > 0 && args[0].equals("archive")) {
            TopicArchiveBenchmark.run(SAMPLES, ARCHIVES);
            return;
        }
        NewsText news = NewsText.of(SAMPLES);
        List<Story> stories = stories(news, WARM, WORDS);
        long before = held();
        long start = System.nanoTime();
        TopicFinder finder = TopicFinder.load();
        double load = (System.nanoTime() - start) / 1e6;
        System.out.printf(Locale.ROOT, "load %.0f ms in this process%n", load);
        tell("cold, the first " + COLD, stories.subList(0, COLD), finder, 1);
        System.out.printf(Locale.ROOT, "heap held %.1f MB%n", (held() - before) / 1e6);
        tell("warm", stories, finder, ROUNDS);
        for (int length : LENGTHS) {
            tell(
                    String.format(Locale.ROOT, "%,d words", length),
                    stories(news, PER_LENGTH / length, length),
                    finder,
                    3);
        }
        if (finder.find(stories.get(0)).labels().isEmpty()) {
            throw new IllegalStateException("no topics were found");
        }
    }

    private static List<Story> stories(NewsText news, int count, int words) {
        var stories = new ArrayList<Story>(count);
        for (int i = 0; i < count; i++) {
            stories.add(news.story(i, words));
        }
        return stories;
    }

    /** The best of some rounds by the thread's processor time, which other programs disturb least. */
    private static void tell(String what, List<Story> stories, TopicFinder finder, int rounds) {
        long words = stories.stream().mapToLong(NewsText::words).sum();
        double[] ours = new double[rounds];
        double[] plain = new double[rounds];
        long garbage = 0;
        int found = 0;
        Map<String, Integer> known = known(stories);
        for (int round = 0; round < rounds; round++) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            for (Story story : stories) {
                found += finder.find(story).selected().size();
            }
            ours[round] = THREADS.getCurrentThreadCpuTime() - cpu;
            garbage = THREADS.getCurrentThreadAllocatedBytes() - bytes;
            cpu = THREADS.getCurrentThreadCpuTime();
            for (Story story : stories) {
                found += lookUp(story, known) > 0 ? 0 : 1;
            }
            plain[round] = THREADS.getCurrentThreadCpuTime() - cpu;
        }
        double per = (double) WORDS / words / 1e6;
        double mine = Arrays.stream(ours).min().orElseThrow() * per;
        double base = Arrays.stream(plain).min().orElseThrow() * per;
        System.out.printf(
                Locale.ROOT,
                "%-24s %.4f ms per 400 words; split and HashMap %.4f ms: %.1f times; %.0f KB garbage; %.1f topics%n",
                what,
                mine,
                base,
                mine / base,
                garbage / 1024.0 * WORDS / words,
                (double) found / rounds / stories.size());
    }

    private static Map<String, Integer> known(List<Story> stories) {
        var known = new HashMap<String, Integer>();
        for (Story story : stories) {
            for (String paragraph : story.paragraphs()) {
                for (String word : paragraph.split(" ")) {
                    known.merge(word, 1, Integer::sum);
                }
            }
        }
        return known;
    }

    private static long lookUp(Story story, Map<String, Integer> known) {
        long sum = 0;
        for (String paragraph : story.paragraphs()) {
            for (String word : paragraph.split(" ")) {
                sum += known.getOrDefault(word, 0);
            }
        }
        return sum;
    }

    private static long held() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}

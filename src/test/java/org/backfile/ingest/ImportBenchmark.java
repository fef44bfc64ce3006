package org.backfile.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.backfile.report.Progress;
import org.backfile.topic.TopicFinder;
import org.backfile.topic.Vocabulary;

/** Imports generated articles and compares with copying the same files. Run by {@code bench/import}. */
public final class ImportBenchmark {
    private static final String[] WORDS = words();

    private ImportBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        for (int i = 1; i < args.length; i++) {
            run(folder, Integer.parseInt(args[i]));
        }
    }

    private static void run(Path folder, int articles) throws IOException, InterruptedException {
        Path raw = folder.resolve("raw-" + articles);
        if (!Files.exists(raw)) {
            generate(raw, articles);
        }
        // New folders each time: some file systems are slow to make files soon after many were deleted.
        Path run = Files.createTempDirectory(folder, "run-");
        Path site = run.resolve("site");
        Topics topics = topics();
        double copy = copy(raw, run.resolve("copy"));
        long cpu = cpu();
        double first = time(raw, site, topics);
        double used = (cpu() - cpu) / 1e3 / articles;
        double second = time(raw, site, topics);
        System.out.printf(
                Locale.ROOT,
                "%,9d articles: first import %.2f s, %,.0f articles/s, %.0f us CPU each, %.2f x cp; "
                        + "second %.2f s, %.2f x cp; cp -r %.2f s%n",
                articles,
                first,
                articles / first,
                used,
                first / copy,
                second,
                second / copy,
                copy);
    }

    private static Topics topics() {
        var finder = TopicFinder.load(Vocabulary.parse("topics.yaml", ""));
        return article -> finder.find(article).labels();
    }

    private static double time(Path raw, Path site, Topics topics) {
        long start = System.nanoTime();
        var options = Ingest.Options.of(raw, site, LocalDate.of(2026, 1, 1));
        Ingest.Result result = new Ingest(options, topics, Progress.NONE).run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println("  " + result.written() + " written, " + result.duplicates() + " duplicates, "
                + result.rejected() + " rejected: " + result.stages());
        return seconds;
    }

    private static double copy(Path from, Path to) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit = new ProcessBuilder("cp", "-r", from.toString(), to.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("cp failed");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    static void generate(Path raw, int articles) throws IOException {
        var random = new Random(42);
        for (int i = 0; i < articles; i++) {
            Path folder = raw.resolve(String.format(Locale.ROOT, "%03d", i / 1000));
            if (i % 1000 == 0) {
                Files.createDirectories(folder);
            }
            LocalDate date = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7000));
            String name = String.format(Locale.ROOT, "%03d_%016x.txt", i, random.nextLong());
            Files.writeString(folder.resolve(name), article(random, date, i));
        }
    }

    private static String article(Random random, LocalDate date, int number) {
        var text = new StringBuilder();
        String title = sentence(random, 9);
        title = title.substring(0, title.length() - 1);
        text.append(" date ")
                .append(date)
                .append(" https://news")
                .append(number % 40)
                .append(".example.com/");
        text.append(date.getYear()).append('/').append(number).append(".html\n");
        text.append(title).append('\n').append(date).append('\n');
        String lead = sentence(random, 24);
        text.append(lead).append("\nMOSCOW (Example) - ").append(lead).append('\n');
        for (int i = 6 + random.nextInt(8); i > 0; i--) {
            String paragraph = sentence(random, 20) + " " + sentence(random, 15);
            int cut = random.nextInt(4) == 0 ? paragraph.indexOf(' ', 40 + random.nextInt(60)) : -1;
            text.append(cut > 0 ? paragraph.substring(0, cut) + "\n" + paragraph.substring(cut + 1) : paragraph);
            text.append(i > 1 ? "\n" : "");
        }
        return text.toString();
    }

    private static String sentence(Random random, int words) {
        var text = new StringBuilder();
        for (int i = words / 2 + random.nextInt(words); i >= 0; i--) {
            // A few words are frequent and many are rare, as in a language.
            double r = random.nextDouble();
            text.append(WORDS[(int) (r * r * r * WORDS.length)])
                    .append(i == 0 ? "." : random.nextInt(14) == 0 ? ", " : " ");
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String[] words() {
        var random = new Random(1);
        String[] words = new String[20_000];
        String[] syllables = {
            "ka", "lo", "mi", "ter", "an", "son", "de", "ru", "pal", "est", "or", "in", "gra", "th", "e"
        };
        for (int i = 0; i < words.length; i++) {
            var word = new StringBuilder();
            for (int j = i < 200 ? 1 : 1 + random.nextInt(4); j >= 0; j--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words[i] = random.nextInt(12) == 0
                    ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                    : random.nextInt(30) == 0 ? word + "'s" : word.toString();
        }
        return words;
    }
}

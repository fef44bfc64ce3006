package org.backfile.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Writes one made-up archive as our content, and as Hugo's as well. Run by {@code bench/run}. */
public final class BenchmarkArchive {
    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3652;
    private static final int TOPICS = 200;
    private static final int PARAGRAPHS = 6;
    private static final String[] SYLLABLES = {
        "ka", "ro", "mi", "ten", "sol", "ver", "an", "del", "gra", "pos", "lin", "ture", "ment", "ing", "er", "bo"
    };

    private final Random random = new Random(7);
    private final List<String> words = new ArrayList<>();
    private final Path ours;
    private final Optional<Path> hugo;

    private BenchmarkArchive(Path ours, Optional<Path> hugo) {
        this.ours = ours;
        this.hugo = hugo;
        for (int i = 0; i < 6000; i++) {
            var word = new StringBuilder();
            for (int j = random.nextInt(4); j >= 0; j--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
    }

    /** Takes our content folder, how many articles, and Hugo's content folder, if it is to be made as well. */
    public static void main(String[] args) throws IOException {
        var hugo = args.length > 2 ? Optional.of(Path.of(args[2])) : Optional.<Path>empty();
        var archive = new BenchmarkArchive(Path.of(args[0]), hugo);
        int count = Integer.parseInt(args[1]);
        for (int i = 0; i < count; i++) {
            archive.article(i, START.plusDays((long) i * DAYS / count));
        }
    }

    private void article(int number, LocalDate date) throws IOException {
        String title = sentence(8) + " " + number;
        var topics = new LinkedHashSet<String>();
        for (int i = 3 + random.nextInt(4); i > 0; i--) {
            topics.add(topic());
        }
        var body = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            body.append('\n').append(sentence(50 + random.nextInt(40))).append(".\n");
        }
        String description = body.substring(1, 150);
        String path = day(date) + "/article-" + number + ".md";
        write(
                ours.resolve(path),
                "title=" + title + "\ndate=" + date + "\ntype=post\nstatus=published\ntags=" + String.join(",", topics)
                        + "\ndescription=" + description + "\nlang=en\n~~~~~~\n" + body);
        if (hugo.isPresent()) {
            write(
                    hugo.get().resolve(path),
                    "---\ntitle: " + title + "\ndate: " + date + "\ntopics: [" + String.join(", ", topics)
                            + "]\ndescription: " + description + "\n---\n" + body);
            section(hugo.get(), date.toString().substring(0, 4), date.getYear() + "");
            section(hugo.get(), day(date).substring(0, 7), day(date).substring(0, 7));
            section(hugo.get(), day(date), day(date));
        }
    }

    /** Hugo's years, months and days. */
    private static void section(Path content, String folder, String title) throws IOException {
        Path index = content.resolve(folder).resolve("_index.md");
        if (!Files.exists(index)) {
            write(index, "---\ntitle: \"" + title + "\"\n---\n");
        }
    }

    private static String day(LocalDate date) {
        return String.format(Locale.ROOT, "%04d/%02d/%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A few topics have most of the articles, as in a real archive. */
    private String topic() {
        double r = random.nextDouble();
        String word = words.get((int) (r * r * r * TOPICS) * 7);
        return "Topic " + Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String sentence(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double r = random.nextDouble();
            text.append(i == 0 ? "" : " ").append(words.get((int) (r * r * r * words.size())));
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }
}

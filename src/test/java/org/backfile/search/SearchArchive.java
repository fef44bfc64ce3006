package org.backfile.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;

/** Writes a made-up archive whose words are as rare as a newspaper's: Zipf's law over 250,000. Run by {@code bench/search}. */
public final class SearchArchive {
    private static final int VOCABULARY = 250_000;
    private static final double EXPONENT = 1.07;
    private static final int WORDS = 350;
    private static final int TOPICS = 40;
    private static final int SOURCES = 12;
    private static final LocalDate START = LocalDate.of(1999, 1, 1);
    private static final int DAYS = 26 * 365;
    private static final String[] SYLLABLES = {
        "ka", "ro", "mi", "ten", "sol", "ver", "an", "del", "gra", "pos", "lin", "tu", "men", "ri", "er", "bo", "sta",
        "que"
    };

    private final Random random = new Random(17);
    private final String[] words = new String[VOCABULARY];
    private final double[] shares = new double[VOCABULARY];

    private SearchArchive() {
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            words[i] = word(i);
            sum += 1 / Math.pow(i + 1.0, EXPONENT);
            shares[i] = sum;
        }
        for (int i = 0; i < VOCABULARY; i++) {
            shares[i] /= sum;
        }
    }

    /** Takes the content folder and how many articles. */
    public static void main(String[] args) throws IOException {
        var archive = new SearchArchive();
        int count = Integer.parseInt(args[1]);
        for (int i = 0; i < count; i++) {
            archive.article(Path.of(args[0]), i, START.plusDays((long) i * DAYS / count));
        }
    }

    /** The number in syllables: the commoner the shorter, and none twice. */
    private static String word(int number) {
        var word = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private String word() {
        int place = Arrays.binarySearch(shares, random.nextDouble());
        return words[Math.min(VOCABULARY - 1, place < 0 ? -place - 1 : place)];
    }

    private void article(Path content, int number, LocalDate date) throws IOException {
        String title = sentence(8);
        var body = new StringBuilder();
        for (int i = 0; i < WORDS / 50; i++) {
            body.append('\n').append(sentence(50)).append(".\n");
        }
        String tags = "Topic " + random.nextInt(TOPICS) + ",Topic " + (int) (TOPICS * Math.pow(random.nextDouble(), 3));
        Path file = content.resolve(date.toString().replace('-', '/')).resolve("article-" + number + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "title=" + title + "\ndate=" + date + "\ntype=post\nstatus=published\ntags=" + tags + "\ndescription="
                        + body.substring(1, 150).replace('\n', ' ') + "\npublisher=paper" + random.nextInt(SOURCES)
                        + ".example\nlang=en\n~~~~~~\n" + body);
    }

    private String sentence(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }
}

package org.backfile.bake.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.TreeSet;

/** Writes articles of some 400 words for benchmarks: {@code SITE COUNT}. The same for the same count. */
public final class GeneratedSite {
    private static final int WORDS = 400;
    private static final int TAGS = 200;

    private GeneratedSite() {}

    public static void main(String[] args) throws IOException {
        Path content = Path.of(args[0], "content");
        int count = Integer.parseInt(args[1]);
        var random = new Random(count);
        var vocabulary = new ArrayList<String>();
        for (int i = 0; i < 3000; i++) {
            vocabulary.add(word(random));
        }
        for (int i = 0; i < count; i++) {
            // A date of its own for each: stock's order of equal dates is not reproducible.
            LocalDate date = LocalDate.of(1900, 1, 1).plusDays(i);
            var tags = new TreeSet<String>();
            for (int t = 3 + random.nextInt(4); t > 0; t--) {
                tags.add("tag-" + random.nextInt(TAGS));
            }
            var text = new StringBuilder();
            text.append("title=").append(sentence(random, vocabulary, 8));
            text.append("\ndate=").append(date).append("\ntype=post\nstatus=published\ntags=");
            text.append(String.join(",", tags)).append("\n~~~~~~\n");
            for (int w = 0; w < WORDS; w += 40) {
                paragraph(text, random, sentence(random, vocabulary, 40));
            }
            Path folder = content.resolve(date.toString().replace('-', '/'));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("article-" + i + ".md"), text);
        }
    }

    /** Prose for the most part, some with a quotation; one in ten with markup, one in thirty a list. */
    private static void paragraph(StringBuilder text, Random random, String words) {
        int middle = words.indexOf(' ', words.length() / 2);
        String end = words.substring(middle + 1);
        switch (random.nextInt(30)) {
            case 0 ->
                text.append("- ")
                        .append(words, 0, middle)
                        .append("\n- ")
                        .append(end)
                        .append("\n\n");
            case 1, 2 -> text.append(words, 0, middle).append(" *").append(end).append("*.\n\n");
            case 3 -> text.append(words, 0, middle).append(" [").append(end).append("](https://example.org/).\n\n");
            case 4, 5, 6, 7, 8 ->
                text.append(words, 0, middle).append(", \"").append(end).append(".\"\n\n");
            default -> text.append(words).append(".\n\n");
        }
    }

    private static String sentence(Random random, ArrayList<String> vocabulary, int words) {
        var sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(vocabulary.get(random.nextInt(vocabulary.size())));
        }
        return sentence.toString();
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 2 + random.nextInt(8); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}

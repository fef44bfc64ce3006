package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.backfile.archive.Archive;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;

/** Articles and questions made by chance of sentences in many languages. */
abstract class GeneratedSearch {
    static final int ARTICLES = Integer.getInteger("search.articles", 2_100);

    static final long SEED = Long.getLong("search.seed", 1969);

    final Random random = new Random(SEED);

    final List<String> sentences = sentences();

    final Map<ArticleSummary, String> bodies = new HashMap<>();

    List<ArticleSummary> entries = List.of();

    /** {@code language<tab>sentence}, our own. */
    static List<String> sentences() {
        try (var in = SearchTest.class.getResourceAsStream("/search/sentences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Facet> facets(ArticleSummary entry) {
        var facets = new ArrayList<Facet>();
        facets.add(new Facet(Facet.Type.SOURCE, entry.publisher().replace('.', '-'), entry.publisher()));
        facets.add(new Facet(
                Facet.Type.LANGUAGE, entry.header().lang(), entry.header().lang()));
        entry.tags().forEach(tag -> facets.add(new Facet(Facet.Type.SUBJECT, tag, tag)));
        return facets;
    }

    void generate() {
        var all = new ArrayList<ArticleSummary>();
        for (int i = 0; i < ARTICLES; i++) {
            LocalDate date = LocalDate.of(1969, 1, 1).plusDays(random.nextInt(8 * 365));
            String[] sentence = sentences.get(random.nextInt(sentences.size())).split("\t");
            String lang = sentence[0];
            var body = new StringBuilder();
            for (int j = random.nextInt(4); j >= 0; j--) {
                body.append("<p>").append(shuffled(lang)).append("</p>\n");
            }
            String title = shuffled(lang).replaceAll("<[^>]*>|&[^;]*;", "");
            var header = new FrontMatter(
                    title,
                    date,
                    random.nextBoolean()
                            ? List.of("t" + random.nextInt(5))
                            : List.of("t1", "t" + (5 + random.nextInt(3))),
                    shuffled(lang).replaceAll("<[^>]*>|&[^;]*;", ""),
                    random.nextBoolean(),
                    "",
                    "source" + random.nextInt(4) + ".example",
                    new Dateline(random.nextInt(3) == 0 ? "HOUSTON" : "", ""),
                    lang,
                    Provenance.NONE);
            String slug = random.nextBoolean() ? Rows.plainSlug(title) + "-" + i : "a" + i;
            String path = date.toString().replace('-', '/') + "/" + slug;
            var entry = new ArticleSummary(path, header, i + 1);
            bodies.put(entry, body.toString());
            all.add(entry);
        }
        entries = Archive.inOrder(all);
    }

    /** Some words of a language, in pieces that stand together in some sentence of it. */
    String shuffled(String lang) {
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text.append(piece(lang, 5)).append(random.nextInt(8) == 0 ? ". " : " ");
        }
        return text.toString().strip();
    }

    String piece(String lang, int most) {
        List<String> own =
                sentences.stream().filter(line -> line.startsWith(lang + "\t")).toList();
        String sentence = own.get(random.nextInt(own.size())).split("\t")[1];
        String[] words = sentence.split(" ");
        if (words.length < 4) { // no spaces: some characters
            int from = random.nextInt(Math.max(1, sentence.length() - most));
            return sentence.substring(from, Math.min(sentence.length(), from + 1 + random.nextInt(most + 3)));
        }
        int from = random.nextInt(words.length);
        return String.join(
                " ", Arrays.copyOfRange(words, from, Math.min(words.length, from + 1 + random.nextInt(most))));
    }

    String query() {
        String lang = sentences.get(random.nextInt(sentences.size())).split("\t")[0];
        return switch (random.nextInt(10)) {
            case 0, 1 -> word(lang);
            case 2 -> word(lang) + " " + word(lang);
            case 3 -> word(lang) + " OR " + word(lang);
            case 4 -> word(lang) + " -" + word(lang);
            case 5, 6 -> '"' + piece(lang, 3).replace('"', ' ') + '"';
            case 7 -> {
                String word = word(lang);
                yield word.substring(
                                0,
                                word.offsetByCodePoints(0, 1 + random.nextInt(word.codePointCount(0, word.length()))))
                        + "*";
            }
            case 8 -> "-" + word(lang) + " " + word(lang) + " OR " + word(lang) + " OR \"" + piece(lang, 2) + '"';
            default -> "";
        };
    }

    String word(String lang) {
        String[] words = piece(lang, 1).split("[ \"]");
        String word = words.length == 0 ? "x" : words[0];
        return word.isEmpty() ? "x" : random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word;
    }

    Filters filters() {
        if (random.nextInt(3) > 0) {
            return Filters.NONE;
        }
        LocalDate day = LocalDate.of(1969, 1, 1).plusDays(random.nextInt(8 * 365));
        return new Filters(
                random.nextInt(3) == 0 ? List.of("t" + random.nextInt(9)) : List.of(),
                random.nextInt(5) == 0 ? "source" + random.nextInt(5) + "-example" : "",
                random.nextInt(5) == 0 ? "en" : "",
                random.nextInt(3) == 0 ? Optional.of(day) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(day.plusDays(900)) : Optional.empty(),
                random.nextInt(6) == 0 ? Optional.of(MonthDay.from(day)) : Optional.empty(),
                Filters.Order.values()[random.nextInt(3)]);
    }
}

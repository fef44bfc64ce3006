package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks an index, as the script in {@code assets/search} does: the same hits in the same order. Reads only what it needs. */
public final class SearchIndex {
    private final IndexFiles files;
    private final IndexFiles.Index index;
    private final Evaluation evaluation;
    private final Map<Integer, List<String>> tables = new HashMap<>();

    /**
     * An article that was found.
     *
     * @param path of its page, below the output folder
     * @param title what it is called
     * @param date when it was published
     * @param publisher may be empty
     * @param score how well it fits; higher is better, 0 where the query has no words
     */
    public record Hit(String path, String title, LocalDate date, String publisher, int score) {}

    private SearchIndex(IndexFiles files) {
        this.files = files;
        index = files.index();
        evaluation = new Evaluation(files, index);
    }

    /**
     * Opens the index of a baked site.
     *
     * @param output the site
     * @throws org.backfile.report.UserError if it has none; later, if a file of it is missing or broken
     */
    public static SearchIndex open(Path output) {
        return new SearchIndex(new IndexFiles(output));
    }

    /** All articles that fit. */
    public Answer ask(Query query) {
        int[] scores = evaluation.scores(query);
        int count = 0;
        for (int score : scores) {
            count += score > 0 ? 1 : 0;
        }
        var found = new long[count];
        int at = 0;
        for (int article = 0; article < scores.length; article++) {
            if (scores[article] > 0) {
                long rank = switch (query.filters().order()) {
                    case RELEVANCE -> (long) -scores[article] << Integer.SIZE | index.articles() - article;
                    case NEWEST -> index.articles() - article;
                    case OLDEST -> article;
                };
                found[at++] = rank;
            }
        }
        Arrays.sort(found);
        var articles = new int[count];
        for (int i = 0; i < count; i++) {
            int low = (int) found[i];
            articles[i] = query.filters().order() == Filters.Order.OLDEST ? low : index.articles() - low;
        }
        return new Answer(articles, scores);
    }

    /** What was found. */
    public final class Answer {
        private final int[] articles;
        private final int[] scores;

        private Answer(int[] articles, int[] scores) {
            this.articles = articles;
            this.scores = scores;
        }

        /** How many hits there are. */
        public int count() {
            return articles.length;
        }

        /** The numbers of the articles that were found, in order: the oldest of the archive is 0. */
        public int[] articles() {
            return articles.clone();
        }

        /** A hit, by its place in the order, from 0 on. */
        public Hit hit(int place) {
            int article = articles[place];
            String[] row = row(article).split("\t", -1);
            return new Hit(path(row), row[1], LocalDate.parse(row[0]), row[2], scores[article] - 1);
        }
    }

    private String row(int article) {
        for (int number = 0; number < index.segments().size(); number++) {
            IndexFiles.Segment segment = index.segments().get(number);
            int place = article - segment.first();
            if (place < segment.articles()) {
                int file = place / segment.inTable();
                List<String> rows = tables.computeIfAbsent(
                        segment.first() + file,
                        f -> new String(files.read(segment, 't', file), StandardCharsets.UTF_8)
                                .lines()
                                .toList());
                return rows.get(place % segment.inTable());
            }
        }
        throw new IllegalArgumentException("no article " + article);
    }

    /** Where a hit is read: its own page, or its place on the page of its day. */
    private String path(String... row) {
        String rest = row[4];
        String day = row[0].replace('-', '/') + "/";
        String name = rest.isEmpty() ? Rows.plainSlug(row[1]) : rest;
        if (index.grouped()) {
            return day + "index.html#" + (name.equals("main") ? "/" + day + name : name);
        }
        return (name.startsWith("/") ? name.substring(1) : day + name) + ".html";
    }
}

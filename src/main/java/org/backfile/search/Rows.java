package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.backfile.article.Article;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;
import org.backfile.output.Fingerprint;
import org.backfile.pack.Packer;

/** Writes what a list of results shows of a segment's articles, their days, and what they can be narrowed down to. */
final class Rows {
    /** Articles in a file of the columns of facets. */
    static final int IN_COLUMN = 2048;
    /** Makes every day's number positive. */
    static final int EPOCH = 1_000_000;

    private static final int SHORT = 16;

    private final List<ArticleSummary> entries;
    private final Packs.Files files;

    Rows(List<ArticleSummary> entries, Packs.Files files) {
        this.entries = entries;
        this.files = files;
    }

    /** Writes titles, days and paths, of so many articles in a file; how many files. */
    int table(int inFile) {
        int count = 0;
        for (int from = 0; from < entries.size(); from += inFile) {
            var rows = new StringBuilder(1 << 13);
            for (ArticleSummary entry : entries.subList(from, Math.min(entries.size(), from + inFile))) {
                row(entry, rows);
            }
            files.put('t', count++, rows.toString().getBytes(StandardCharsets.UTF_8), Compression.TEXT);
        }
        return count;
    }

    /** Changes when what is written of articles does. */
    static long hash(List<ArticleSummary> entries, Function<ArticleSummary, List<Facet>> facetsOf) {
        var hash = new Fingerprint();
        for (ArticleSummary entry : entries) {
            var row = new StringBuilder();
            row(entry, row);
            hash.add(row.toString());
            for (Facet facet : facetsOf.apply(entry)) {
                hash.add(facet.type().ordinal()).add(facet.slug()).add(facet.label());
            }
        }
        long value = hash.value();
        return value == 0 ? 1 : value;
    }

    /** A line: day, title, publisher, language, and of the path what the others do not tell. */
    private static void row(ArticleSummary entry, StringBuilder to) {
        FrontMatter header = entry.header();
        to.append(entry.date()).append('\t').append(line(header.title())).append('\t');
        to.append(line(entry.publisher()))
                .append('\t')
                .append(line(header.lang()))
                .append('\t');
        String folder = folder(entry.date());
        String path = entry.path();
        if (path.startsWith(folder)) {
            String name = path.substring(folder.length());
            to.append(name.equals(plainSlug(header.title())) ? "" : name);
        } else {
            to.append('/').append(path);
        }
        to.append('\n');
    }

    private static String folder(LocalDate date) {
        var folder = new StringBuilder(11);
        Article.dateTo(date, '/', folder);
        return folder.append('/').toString();
    }

    private static String line(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }

    /** What the script makes of a title, too: small letters and digits of ASCII, a hyphen for whatever is between them. */
    static String plainSlug(String title) {
        var slug = new StringBuilder(title.length());
        boolean gap = false;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (small >= 'a' && small <= 'z' || small >= '0' && small <= '9') {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(small);
                gap = false;
            } else {
                gap = true;
            }
        }
        return slug.toString();
    }

    /** Writes on which days the articles are. */
    void days() {
        var days = new Packer();
        LocalDate day = LocalDate.ofEpochDay(-EPOCH);
        for (int i = 0; i < entries.size(); ) {
            LocalDate date = entries.get(i).date();
            int from = i;
            while (i < entries.size() && entries.get(i).date().equals(date)) {
                i++;
            }
            days.number(date.toEpochDay() - day.toEpochDay()).number(i - from);
            day = date;
        }
        files.put('y', 0, days.copy(), Compression.TEXT);
    }

    /** Writes the facets, the articles of each, and the facets of each article; how many files of lists and columns. */
    int[] facets(Function<ArticleSummary, List<Facet>> facetsOf) {
        var articles = new TreeMap<Facet, List<Integer>>();
        var ofEach = new ArrayList<List<Facet>>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            List<Facet> facets =
                    facetsOf.apply(entries.get(i)).stream().distinct().toList();
            ofEach.add(facets);
            for (Facet facet : facets) {
                articles.computeIfAbsent(facet, f -> new ArrayList<>()).add(i);
            }
        }
        var lists = new Packs('g', 16 << 10, files);
        var names = new Packer(1 << 14).number(articles.size());
        var numbers = new TreeMap<Facet, Integer>();
        articles.forEach((facet, places) -> {
            numbers.put(facet, numbers.size());
            names.number(facet.type().ordinal()).text(facet.slug()).text(facet.label());
            Packer list = list(places);
            boolean inline = list.size() <= SHORT;
            boolean begins = !inline && lists.add(list);
            names.number(inline ? 1 : begins ? 2 : 0).number(places.size()).number(list.size());
            if (inline) {
                names.all(list);
            }
        });
        lists.flush();
        files.put('f', 0, names.copy(), Compression.TEXT);
        return new int[] {lists.count(), columns(ofEach, numbers)};
    }

    private static Packer list(List<Integer> places) {
        var list = new Packer(places.size() * 2 + 8);
        int before = 0;
        for (int place : places) {
            list.number(place - before);
            before = place;
        }
        return list;
    }

    private int columns(List<List<Facet>> ofEach, TreeMap<Facet, Integer> numbers) {
        int count = 0;
        for (int from = 0; from < ofEach.size(); from += IN_COLUMN) {
            var column = new Packer(1 << 14);
            for (List<Facet> facets : ofEach.subList(from, Math.min(ofEach.size(), from + IN_COLUMN))) {
                column.number(facets.size());
                facets.forEach(facet -> column.number(numbers.getOrDefault(facet, 0)));
            }
            files.put('c', count++, column.copy(), Compression.TEXT);
        }
        return count;
    }
}

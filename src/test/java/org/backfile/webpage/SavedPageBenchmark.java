package org.backfile.webpage;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFile;
import org.backfile.raw.RawFolder;
import org.backfile.webpage.day.DayReader;
import org.backfile.webpage.day.FoundDay;
import org.backfile.webpage.day.PublicationDay;
import org.json.simple.JSONArray;
import org.json.simple.JSONObject;
import org.json.simple.parser.JSONParser;
import org.json.simple.parser.ParseException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * How much of saved pages' articles is found, and how much else, and whether their days are right: on folders of pages
 * with what is expected of them. Prints the figures of two halves, one to develop on and one held out.
 */
final class SavedPageBenchmark {
    private final boolean lists;
    private final Map<String, Score> scores = new TreeMap<>();

    private SavedPageBenchmark(boolean lists) {
        this.lists = lists;
    }

    /** Right and wrong of two kinds: what is to be there, and what is not. */
    private static final class Score {
        double hits;
        double misses;
        double wrong;
        double rightly;

        void add(double hits, double misses, double wrong, double rightly) {
            this.hits += hits;
            this.misses += misses;
            this.wrong += wrong;
            this.rightly += rightly;
        }

        @Override
        public String toString() {
            double precision = hits / Math.max(1, hits + wrong);
            double recall = hits / Math.max(1, hits + misses);
            double accuracy = (hits + rightly) / Math.max(1, hits + rightly + wrong + misses);
            return String.format(
                    Locale.ROOT,
                    "P %.3f  R %.3f  F1 %.3f  accuracy %.3f  of %.0f",
                    precision,
                    recall,
                    2 * hits / Math.max(1, 2 * hits + wrong + misses),
                    accuracy,
                    hits + misses + wrong + rightly);
        }
    }

    public static void main(String[] arguments) throws IOException, ParseException {
        boolean lists = arguments.length > 0 && arguments[0].equals("--list");
        var benchmark = new SavedPageBenchmark(lists);
        for (int i = lists ? 1 : 0; i < arguments.length; i++) {
            Path path = Path.of(arguments[i]);
            if (Files.isDirectory(path)) {
                benchmark.folder(path);
            } else {
                benchmark.table(path);
            }
        }
        benchmark.scores.forEach((name, score) -> System.out.printf(Locale.ROOT, "%-44s %s%n", name, score));
    }

    private void table(Path table) throws IOException, ParseException {
        JSONObject pages;
        try (Reader in = Files.newBufferedReader(table)) {
            pages = (JSONObject) new JSONParser().parse(in);
        }
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(table.toAbsolutePath().getParent())) {
            all.forEach(path -> files.putIfAbsent(path.getFileName().toString(), path));
        }
        for (String url : new TreeMap<String, Object>(entries(pages)).keySet()) {
            JSONObject expected = (JSONObject) pages.get(url);
            Path file = files.get(expected.get("file"));
            if (file == null) {
                System.out.println("no file " + expected.get("file"));
                continue;
            }
            Found page = read(file);
            String group = table.getFileName() + half(url);
            if (expected.containsKey("date")) {
                date(group, file, page, expected.get("date").toString());
            }
            if (expected.containsKey("with")) {
                segments(group, file, page, expected);
            }
        }
    }

    private void date(String group, Path file, Found page, String expected) {
        String found = page.date().day().map(day -> day.day().toString()).orElse("");
        boolean right = found.equals(expected);
        if (!right && lists) {
            System.out.println("DATE   " + group + " " + file.getFileName() + ": " + expected + ", not " + found + " "
                    + page.date().day().map(PublicationDay::basis).orElse(null));
        }
        score("date " + group).add(right ? 1 : 0, found.isEmpty() ? 1 : 0, right || found.isEmpty() ? 0 : 1, 0);
    }

    private void segments(String group, Path file, Found page, JSONObject expected) {
        var text = new StringBuilder();
        page.article()
                .blocks()
                .forEach(piece -> text.append(piece.block().text()).append('\n'));
        String norm = norm(text.toString());
        int hits = 0;
        int wrong = 0;
        for (Object with : (JSONArray) expected.get("with")) {
            boolean found = norm.contains(norm(with.toString()));
            hits += found ? 1 : 0;
            if (!found && lists) {
                System.out.println("MISSED " + group + " " + file.getFileName() + ": " + with);
            }
        }
        for (Object without : (JSONArray) expected.get("without")) {
            boolean found = norm.contains(norm(without.toString()));
            wrong += found ? 1 : 0;
            if (found && lists) {
                System.out.println("WRONG  " + group + " " + file.getFileName() + ": " + without);
            }
        }
        int there = ((JSONArray) expected.get("with")).size();
        int not = ((JSONArray) expected.get("without")).size();
        score("text " + group).add(hits, there - hits, wrong, not - wrong);
    }

    private void folder(Path folder) throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(path -> Files.exists(path.resolve("expected.html")))
                    .sorted()
                    .forEach(pages::add);
        }
        for (Path page : pages) {
            Found saved = read(page.resolve("source.html"));
            var text = new StringBuilder();
            saved.article()
                    .blocks()
                    .forEach(piece -> text.append(piece.block().text()).append('\n'));
            Map<String, Integer> found = words(text.toString());
            Map<String, Integer> expected = words(
                    Jsoup.parse(Files.readString(page.resolve("expected.html"))).wholeText());
            double same = found.entrySet().stream()
                    .mapToInt(word -> Math.min(word.getValue(), expected.getOrDefault(word.getKey(), 0)))
                    .sum();
            double there = expected.values().stream().mapToInt(i -> i).sum();
            double all = found.values().stream().mapToInt(i -> i).sum();
            String group = folder.getFileName() + half(page.getFileName().toString());
            double precision = all == 0 ? 0 : same / all;
            double recall = there == 0 ? 1 : same / there;
            if (lists && (precision < .9 || recall < .9)) {
                System.out.printf(
                        Locale.ROOT, "WORDS  %s %s: P %.2f R %.2f%n", group, page.getFileName(), precision, recall);
            }
            score("words " + group).add(same, there - same, all - same, 0);
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            score("page f1 " + group).add(f1, 1 - f1, 0, 0);
        }
    }

    private Score score(String name) {
        return scores.computeIfAbsent(name, key -> new Score());
    }

    private static String half(String key) {
        int hash = 0;
        for (char c : key.toCharArray()) {
            hash = hash * 31 + c;
        }
        return Integer.bitCount(hash) % 2 == 0 ? " (held out)" : " (develop)";
    }

    /** What a page gave; a file without text gives nothing. */
    private record Found(PageArticle article, FoundDay date) {}

    private static Found read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        var raw = new RawFile(file.getFileName().toString(), Files.size(file), 0);
        List<String> lines =
                new RawFolder(folder).read(raw) instanceof Raw.Text text ? text.lines() : List.<String>of();
        Document page = Jsoup.parse(String.join("\n", lines));
        SavedPage saved = SavedPage.of(page);
        DayReader days = org.backfile.date.BenchmarkDays.reader();
        return new Found(
                saved.article(page.title(), java.util.List.of()),
                saved.published(page.title(), saved.addresses(page.title()), days, LocalDate.of(2027, 1, 1)));
    }

    private static Map<String, Object> entries(JSONObject object) {
        var entries = new HashMap<String, Object>();
        for (Object key : object.keySet()) {
            entries.put((String) key, object.get(key));
        }
        return entries;
    }

    private static String norm(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000]+", " ")
                .strip();
    }

    private static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }
}

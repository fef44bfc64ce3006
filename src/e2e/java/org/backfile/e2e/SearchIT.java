package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
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
import java.util.regex.Pattern;
import org.backfile.language.Folding;
import org.backfile.language.WordScanner;
import org.backfile.search.Filters;
import org.backfile.search.Query;
import org.backfile.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script finds in a browser is what {@code backfile search} finds, and can be taken away. */
class SearchIT extends SearchInBrowser {
    private static final int QUERIES = Integer.getInteger("search.queries", 500);

    private final Random random = new Random(7);

    @Test
    void theScriptSplitsAndFoldsWordsAsJavaDoes() throws IOException {
        String text;
        try (var in = SearchIT.class.getResourceAsStream("/search/sentences.tsv")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var expected = new ArrayList<String>();
        new WordScanner().scan(text, (chars, length, hash, paired) -> {
            String word = new String(chars, 0, length);
            expected.add(word + "|" + Folding.fold(word));
        });
        searching(
                "?q=moon",
                ColorScheme.LIGHT,
                1280,
                page -> assertThat(page.evaluate(
                                "text => Backfile.words(text).map(([w]) => w + '|' + Backfile.fold(w))", text))
                        .isEqualTo(expected));
    }

    @Test
    void theScriptAndTheCommandAgree() {
        var index = SearchIndex.open(BakedSite.folder());
        List<String> words = words(index);
        searching("?q=moon", ColorScheme.LIGHT, 1280, page -> {
            for (int i = 0; i < QUERIES; i++) {
                String query = query(words);
                Filters filters = filters();
                var asked = new HashMap<String, Object>(Map.of(
                        "q",
                        query,
                        "order",
                        filters.order().name().toLowerCase(Locale.ROOT),
                        "topic",
                        filters.topics(),
                        "source",
                        filters.source()));
                filters.from().ifPresent(day -> asked.put("from", day.toString()));
                filters.to().ifPresent(day -> asked.put("to", day.toString()));
                filters.day().ifPresent(day -> asked.put("day", day.toString().substring(2)));
                Object hits = page.evaluate("asked => Backfile.ask(asked.q, asked).then(found => found.hits)", asked);
                List<Integer> expected = Arrays.stream(
                                index.ask(Query.of(query, filters)).articles())
                        .boxed()
                        .toList();
                assertThat(hits).as("query %d: %s, %s", i, query, filters).isEqualTo(expected);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"CSV, csv, ^date.title", "JSON Lines, jsonl, ^\\{", "RIS, ris, ^TY  - NEWS", "BibTeX, bib, ^@misc\\{"})
    void givesTheHitsToTakeAway(String form, String end, String record) {
        searching("?q=moon", ColorScheme.LIGHT, 1280, true, page -> {
            var file = page.waitForDownload(() -> page.locator(".take button")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + form + "$")))
                    .click());
            assertThat(file.suggestedFilename()).isEqualTo("search." + end);
            String text = read(file);
            String hits = page.locator("#search-status").textContent().replaceAll("\\D", "");
            long records = end.equals("csv")
                    ? text.lines().count() - 1
                    : Pattern.compile(record, Pattern.MULTILINE)
                            .matcher(text)
                            .results()
                            .count();
            assertThat(text).containsPattern(record);
            assertThat(Long.toString(records)).isEqualTo(hits);
        });
    }

    private static String read(Download file) {
        try (var in = file.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words of titles. */
    private static List<String> words(SearchIndex index) {
        var answer = index.ask(Query.of("", Filters.NONE));
        var words = new ArrayList<String>();
        for (int i = 0; i < answer.count(); i++) {
            words.addAll(List.of(answer.hit(i).title().split("[^\\p{L}\\p{N}'’-]+")));
        }
        words.removeIf(String::isBlank);
        words.addAll(List.of("the", "landed", "LAUNCHES", "Ærø", "U.S.", "was", "in", "of", "kilometres"));
        return words;
    }

    private String query(List<String> words) {
        String one = words.get(random.nextInt(words.size()));
        String two = words.get(random.nextInt(words.size()));
        return switch (random.nextInt(7)) {
            case 0 -> one;
            case 1 -> one + " " + two;
            case 2 -> one + " OR " + two;
            case 3 -> one + " -" + two;
            case 4 -> {
                int at = random.nextInt(words.size() - 1);
                yield '"' + words.get(at) + " " + words.get(at + 1) + '"';
            }
            case 5 -> one.substring(0, 1 + random.nextInt(one.length())) + "*";
            default -> "";
        };
    }

    private Filters filters() {
        var day = LocalDate.of(1957, 1, 1).plusDays(random.nextInt(24_000));
        return new Filters(
                random.nextInt(8) == 0 ? List.of("moon") : List.of(),
                random.nextInt(8) == 0 ? "wire-example" : "",
                "",
                random.nextInt(6) == 0 ? Optional.of(day) : Optional.empty(),
                random.nextInt(6) == 0 ? Optional.of(day.plusDays(9_000)) : Optional.empty(),
                random.nextInt(9) == 0 ? Optional.of(MonthDay.of(7, 20)) : Optional.empty(),
                Filters.Order.values()[random.nextInt(3)]);
    }
}

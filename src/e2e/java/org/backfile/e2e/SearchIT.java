package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
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
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.backfile.language.Folding;
import org.backfile.language.WordScanner;
import org.backfile.search.Filters;
import org.backfile.search.Query;
import org.backfile.search.SearchIndex;
import org.backfile.serve.Preview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search in a browser: agrees with {@code backfile search}, needs no mouse, and works under a strict policy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {
    private static final int QUERIES = Integer.getInteger("search.queries", 500);
    private static final String POLICY = "default-src 'self'";

    private final Random random = new Random(7);
    private Chromium chromium;
    private Preview preview;

    @BeforeAll
    void start() {
        chromium = new Chromium();
        preview = Preview.start(BakedSite.folder(), "localhost", 0, BakedSite.BASE);
    }

    @AfterAll
    void stop() {
        if (preview != null) {
            preview.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

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
    @CsvSource({"1280, LIGHT", "640, DARK", "360, LIGHT", "360, DARK"})
    void isForEverybodyInEachState(int width, ColorScheme scheme) {
        for (String query : List.of("", "?q=moon", "?q=moon&vs=mars&from=1960", "?q=lanched", "?q=moon&order=oldest")) {
            searching(query, scheme, width, page -> {
                if (query.equals("?q=moon")) {
                    page.locator("#search-narrow summary").click();
                    page.locator("#search-narrow .counted a").first().waitFor();
                }
                judge(page, query);
            });
        }
    }

    @Test
    void needsNoMouse() {
        searching("", ColorScheme.LIGHT, 1280, true, page -> {
            page.locator("h1").click();
            page.keyboard().press("/");
            page.keyboard().type("moon");
            page.keyboard().press("Enter");
            page.locator("#search-hits .headline a").first().waitFor();
            assertThat(page.url()).endsWith("?q=moon");
            assertThat(page.locator("#search-status").textContent()).matches("\\d+ hits");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.locator("#search-hits li:nth-child(2) a:focus").waitFor();
            page.keyboard().press("Escape");
            page.locator("#q:focus").waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.locator("body.is-article").waitFor();
            page.goBack();
            page.locator("#search-hits .headline a").first().waitFor();
            assertThat(page.locator("#q").inputValue()).isEqualTo("moon");
        });
    }

    @Test
    void tellsOtherSpellingsAndKeepsTheQuestion() {
        searching("?q=lanched", ColorScheme.LIGHT, 1280, true, page -> {
            page.locator("#search-spellings a").first().waitFor();
            assertThat(page.locator("#search-spellings").textContent()).contains("launched");
            assertThat(page.locator("#q").inputValue()).isEqualTo("lanched");
        });
    }

    @Test
    void saysThatAPartIsBroken() {
        chromium.open(1280, ColorScheme.LIGHT, true, page -> {
            page.route("**/search/*/p*.js", Route::abort);
            page.route("**/search/*/d*.js", Route::abort);
            page.navigate(preview.address().resolve("search/?q=moon").toString());
            page.locator("#search-status:has-text('could not be read')").waitFor();
        });
    }

    @Test
    void goesOnWhenBackOnline() {
        chromium.open(1280, ColorScheme.LIGHT, true, page -> {
            page.navigate(preview.address().resolve("search/").toString());
            page.context().setOffline(true);
            page.locator("#q").fill("moon");
            page.locator("#q").press("Enter");
            page.locator("#search-status:has-text('could not be read'):has-text('offline')")
                    .waitFor();
            page.context().setOffline(false);
            // Without a network of its own the machine never tells that it is back.
            page.evaluate("dispatchEvent(new Event('online'))");
            page.locator("#search-hits .headline a").first().waitFor();
        });
    }

    @Test
    void findsFromADiskToo() {
        chromium.open(1280, ColorScheme.LIGHT, true, page -> {
            page.navigate(BakedSite.folder().resolve("search/index.html").toUri() + "?q=moon");
            page.locator("#search-hits .headline a").first().waitFor();
            page.locator("#search-hits .headline a").first().click();
            page.locator("body.is-article").waitFor();
        });
    }

    @Test
    void whereNobodySearchesNoScriptIsAskedFor() {
        var scripts = new ArrayList<String>();
        chromium.open(1280, ColorScheme.LIGHT, true, page -> {
            page.onRequest(request -> {
                if (request.url().contains(".js")) {
                    scripts.add(request.url());
                }
            });
            page.navigate(preview.address().resolve("index.html").toString());
            assertThat(scripts).isEmpty();
            page.locator(".find input").fill("moon");
            page.locator(".find input").press("Enter");
            page.locator("#search-hits .headline a").first().waitFor();
        });
    }

    @Test
    void withoutScriptLeadsToTopicsAndYears() {
        chromium.open(360, ColorScheme.LIGHT, false, page -> {
            page.navigate(preview.address().resolve("search/?q=moon").toString());
            assertThat(page.locator("noscript a[href='../topics/index.html']").count())
                    .isPositive();
            assertThat(page.locator("noscript .years a").count()).isPositive();
        });
    }

    private static void judge(Page page, String query) {
        var wrong = new ArrayList<String>();
        for (var violation : new AxeBuilder(page).analyze().getViolations()) {
            violation
                    .getNodes()
                    .forEach(node -> wrong.add(violation.getId() + ": " + violation.getHelp() + ": " + node.getHtml()));
        }
        var beyond = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wrong).as(query).isEmpty();
        assertThat(beyond).as(query + " scrolls sideways").isZero();
    }

    /** Opens the search; nothing may be said in the console. */
    private void searching(String query, ColorScheme scheme, int width, Consumer<Page> use) {
        searching(query, scheme, width, false, use);
    }

    /** @param strict whether under the policy, where tests cannot run a script of their own either */
    private void searching(String query, ColorScheme scheme, int width, boolean strict, Consumer<Page> use) {
        var said = new ArrayList<String>();
        chromium.open(width, scheme, true, page -> {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    said.add(message.text());
                }
            });
            if (strict) {
                page.route("**/*", SearchIT::underPolicy);
            }
            page.navigate(preview.address().resolve("search/" + query).toString());
            if (!query.isEmpty()) {
                page.locator("#search-status")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d|Nothing")))
                        .waitFor();
            }
            use.accept(page);
        });
        assertThat(said).as(query).isEmpty();
    }

    private static void underPolicy(Route route) {
        var response = route.fetch();
        var headers = new HashMap<>(response.headers());
        headers.put("content-security-policy", POLICY);
        route.fulfill(new Route.FulfillOptions().setResponse(response).setHeaders(headers));
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

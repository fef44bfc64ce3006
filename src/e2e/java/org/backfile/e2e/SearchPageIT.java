package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search page in a browser: it needs no mouse, and says what fails. */
class SearchPageIT extends SearchInBrowser {
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
}

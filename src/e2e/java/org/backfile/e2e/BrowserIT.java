package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site in a browser: wide and narrow, light and dark, served and from the disk. */
class BrowserIT extends ServedSite {
    private static final int MOST_PAGES_FROM_DISK = 60;

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
    void everyKindOfPageIsForEverybody(int width, ColorScheme scheme) {
        var wrong = new ArrayList<String>();
        chromium.open(width, scheme, true, page -> {
            var current = new String[] {""};
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    wrong.add(current[0] + " says in the console: " + message.text());
                }
            });
            page.onPageError(error -> wrong.add(current[0] + " fails: " + error));
            for (var path : BakedSite.pageOfEachKind()) {
                current[0] = path;
                page.navigate(preview.address().resolve(path).toString());
                judge(page, path, wrong);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKindOfPageReadsWithoutScript() {
        chromium.open(360, ColorScheme.LIGHT, false, page -> {
            for (var path : BakedSite.pageOfEachKind()) {
                page.navigate(preview.address().resolve(path).toString());
                assertThat(page.locator("h1").first().isVisible())
                        .as(path + " shows its heading")
                        .isTrue();
            }
        });
    }

    @Test
    void everyWayIsOpenFromTheDisk() {
        var home = BakedSite.folder().resolve("index.html").toUri();
        var seen = new HashSet<URI>(Set.of(home));
        var queue = new ArrayDeque<URI>(List.of(home));
        chromium.open(1280, ColorScheme.LIGHT, false, page -> {
            for (var count = 0; count < MOST_PAGES_FROM_DISK && !queue.isEmpty(); count++) {
                var address = queue.remove();
                page.navigate(address.toString());
                assertThat(page.locator("h1").count())
                        .as(address + " is a page")
                        .isPositive();
                for (var target : targets(page)) {
                    assertThat(Files.isRegularFile(Path.of(target)))
                            .as(address + " leads to a file: " + target)
                            .isTrue();
                    if (target.getPath().endsWith(".html") && seen.add(target)) {
                        queue.add(target);
                    }
                }
            }
            page.navigate(home.toString());
            page.locator("main a[href$='.html']").first().click();
            page.waitForURL(url -> !url.equals(home.toString()));
            assertThat(page.locator("h1").count()).isPositive();
        });
        assertThat(seen.size()).as("pages found from the disk").isGreaterThan(2);
    }

    static void judge(Page page, String path, List<String> wrong) {
        for (var violation : new AxeBuilder(page).analyze().getViolations()) {
            violation
                    .getNodes()
                    .forEach(node -> wrong.add(
                            path + ": " + violation.getId() + ": " + violation.getHelp() + ": " + node.getHtml()));
        }
        var beyond = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (beyond > 0) {
            wrong.add(path + " scrolls sideways by " + beyond + " pixels");
        }
    }

    /** Where the links of a page lead on this disk, without anchors. */
    private static List<URI> targets(Page page) {
        var links = page.locator("a[href]").evaluateAll("all => all.map(a => a.href.replace(/[?#].*/, ''))");
        return ((List<?>) links)
                .stream()
                        .map(String::valueOf)
                        .filter(link -> link.startsWith("file:"))
                        .map(URI::create)
                        .map(uri -> Path.of(uri).toUri())
                        .toList();
    }
}

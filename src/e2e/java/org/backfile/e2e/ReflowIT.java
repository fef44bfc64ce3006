package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.serve.Preview;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** No page is wider than its window (WCAG 1.4.10), whatever stands in it: axe does not look at that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReflowIT {
    private static final int[] WIDTHS = {320, 360, 1280};
    private static final int MOST_PAGES = 2000;

    /** Words that nobody can break at a hyphen or a blank. */
    private static final List<String> LONG = List.of(
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2),
            "https://gazette.example/" + "x".repeat(150),
            "日本".repeat(70),
            "_".repeat(120),
            "العربية".repeat(20));

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void noPageOfTheSiteIsWiderThanTheWindow() {
        // Of the days of the year one that has articles: 365 others look like it.
        var pages = BakedSite.files(".html").stream()
                .filter(page -> !page.matches("days/\\d\\d-\\d\\d/.*") || page.startsWith("days/07-20/"))
                .toList();
        assertThat(wider(BakedSite.folder(), BakedSite.BASE, pages.subList(0, Math.min(MOST_PAGES, pages.size()))))
                .isEmpty();
    }

    @Test
    void noPageOfLongWordsIsWiderThanTheWindow(@TempDir Path folder) {
        var site = TestSite.in(folder).with("archive.page.size", "2").with("site.title", LONG.get(0));
        for (int i = 0; i < 12; i++) {
            String word = LONG.get(i % LONG.size());
            TestSite.write(folder.resolve("content/1999/05/0" + (1 + i % 3) + "/a" + i + ".md"), """
                    title=%1$s and %1$s
                    date=1999-05-0%2$d
                    type=post
                    status=published
                    tags=Moon,%3$s
                    description=%1$s, and %1$s
                    lead=true
                    source=https://gazette.example/%4$s
                    publisher=%4$s.example
                    dateline=%5$s (Meridian)
                    copies=version https://gazette.example/%4$s raw/%4$s.txt
                    ~~~~~~

                    %1$s in a paragraph

                    ## %1$s

                    - %1$s

                    > %1$s

                    | %6$s |
                    |%7$s|
                    | %6$s |

                    ```
                    code %1$s %1$s
                    ```
                    """.formatted(
                            word,
                            1 + i % 3,
                            word.replace(',', ' '),
                            "very-".repeat(25) + "long",
                            "LONGCITYNAME".repeat(9),
                            "column | ".repeat(14) + "last",
                            "-|".repeat(14) + "-"));
        }
        site.bake();
        var pages = site.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(wider(site.output(), "/", pages)).isEmpty();
    }

    /** The pages that scroll sideways, each with the width of the window and its own. */
    private List<String> wider(Path folder, String base, List<String> pages) {
        var wider = new ArrayList<String>();
        try (var preview = Preview.start(folder, "localhost", 0, base)) {
            chromium.open(WIDTHS[0], ColorScheme.LIGHT, true, page -> look(page, preview.address(), pages, wider));
        }
        return wider;
    }

    private static void look(Page page, URI address, List<String> pages, List<String> wider) {
        for (var path : pages) {
            page.navigate(address.resolve(path).toString());
            for (int width : WIDTHS) {
                page.setViewportSize(width, 800);
                int own = width(page);
                if (own > width) {
                    wider.add(path + " is " + own + " pixels wide in a window of " + width);
                }
            }
        }
    }

    private static int width(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }
}

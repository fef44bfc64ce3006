package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.backfile.testing.TestSite;
import org.json.simple.JSONValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article's script takes to the clipboard, and into files, and that nothing of it shows without scripts. */
class ArticleScriptIT extends ServedSite {
    private static final String CATCHING =
            "navigator.clipboard.writeText = words => { window.caught = words; return Promise.resolve(); };";

    @Test
    void takesTheQuotationWithItsReferenceAndTheParagraphsAddress() {
        chromium.open(1280, ColorScheme.LIGHT, true, page -> {
            page.addInitScript(CATCHING);
            page.navigate(article());
            String address = page.url();
            page.locator(".copy button[value=link]").click();
            page.waitForFunction("window.caught !== undefined");
            assertThat(page.evaluate("window.caught")).isEqualTo(address);
            assertThat(page.locator(".copy [role=status]").textContent()).isNotBlank();

            page.locator(".copy button[value=quote]").click();
            page.waitForFunction("window.caught.includes('\\n')");
            String[] lines = page.evaluate("window.caught").toString().split("\n");
            assertThat(lines[0]).startsWith("“").endsWith("”").doesNotContain("#");
            assertThat(lines[1])
                    .isEqualTo(page.locator(".citation").textContent().strip().replaceAll("\\s+", " "));
            assertThat(lines[2]).startsWith(address + "#");

            page.evaluate(
                    "() => { const p = document.querySelectorAll('.text p')[1].firstChild, r = new Range();"
                            + " r.setStart(p, 0); r.setEnd(p, 9); getSelection().removeAllRanges(); getSelection().addRange(r); }");
            String words = page.evaluate("getSelection().toString()").toString().strip();
            page.locator(".copy button[value=quote]").click();
            page.waitForFunction("words => window.caught.startsWith('“' + words + '”')", words);
        });
    }

    @Test
    void givesEachParagraphALinkToItself() {
        chromium.open(1280, ColorScheme.LIGHT, true, page -> {
            page.navigate(article());
            var marks = page.locator(".text p[id] > a.mark");
            assertThat(marks.count())
                    .isPositive()
                    .isEqualTo(page.locator(".text p[id]").count());
            marks.first().click();
            assertThat(page.url()).matches(".*#p[0-9a-f]{8}");
        });
    }

    /** The program makes the same files, for templates that ask for them. */
    @ParameterizedTest
    @ValueSource(strings = {"separate", "grouped"})
    void makesTheFilesThatTheProgramMakes(String layout, @TempDir Path folder) {
        var site = TestSite.in(folder).with("layout", layout).with("site.host", "https://wire.example/archive");
        TestSite.write(folder.resolve("templates/hooks/footer.ftl"), """
                <#ftl output_format="HTML">
                <#list (article??)?then([article!], articles![]) as each>
                <pre class="of-ris">${each.cite.ris}</pre><pre class="of-csl">${each.cite.csl}</pre>
                </#list>
                """);
        site.article("1969/07/20/a", "100 % of {A} \\ & \"B\" <i>_~^$#</i> \uD83D\uDE80", "Moon,Sea & Sky", "Text.");
        site.article("1969/07/20/b", "B", "", "Text.");
        header(folder, "a", "authors=Ada Quill; Marsh, B.\nissue=No. 7\nsection=Town & Country\npage=A1\nlang=de");
        header(folder, "b", "agency=Agence Meridienne\ntime=08:00:00+02:00\nlang=en");
        site.bake();
        chromium.open(1280, ColorScheme.LIGHT, true, page -> {
            for (var path : layout.equals("grouped") ? List.of("index") : List.of("a", "b")) {
                page.navigate(folder.resolve("output/1969/07/20/" + path + ".html")
                        .toUri()
                        .toString());
                assertThat(files(page, "ris"))
                        .isNotEmpty()
                        .isEqualTo(page.locator(".of-ris").allTextContents());
                assertThat(files(page, "json").stream().map(JSONValue::parse).toList())
                        .isEqualTo(page.locator(".of-csl").allTextContents().stream()
                                .map(JSONValue::parse)
                                .toList());
                assertThat(files(page, "bib"))
                        .isEqualTo(page.locator(".cite pre").allTextContents());
            }
        });
    }

    private static List<String> files(Page page, String end) {
        var all = page.locator(".files a[download$='." + end + "']")
                .evaluateAll(
                        "all => all.map(a => decodeURIComponent(a.href.slice(a.href.indexOf(',', 20) + 1)).replace(/\\r/g, ''))");
        return ((List<?>) all).stream().map(String::valueOf).toList();
    }

    private static void header(Path folder, String name, String lines) {
        var file = folder.resolve("content/1969/07/20/" + name + ".md");
        TestSite.write(file, TestSite.read(file).replace("lang=en", lines));
    }

    @Test
    void showsNothingWithoutScripts() {
        chromium.open(360, ColorScheme.LIGHT, false, page -> {
            page.navigate(article());
            assertThat(page.locator(".copy").isVisible()).isFalse();
            assertThat(page.locator(".files").isVisible()).isFalse();
            assertThat(page.locator(".cite pre").count()).isPositive();
        });
    }

    private String article() {
        String path = BakedSite.files(".html").stream()
                .filter(file -> file.matches("\\d{4}/\\d\\d/\\d\\d/(?!index).*"))
                .findFirst()
                .orElseThrow();
        return preview.address().resolve(path).toString();
    }
}

package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** What an article's script takes to the clipboard, and that nothing of it shows without scripts. */
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
    void showsNothingWithoutScripts() {
        chromium.open(360, ColorScheme.LIGHT, false, page -> {
            page.navigate(article());
            assertThat(page.locator(".copy").isVisible()).isFalse();
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

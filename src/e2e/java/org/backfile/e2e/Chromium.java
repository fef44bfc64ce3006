package org.backfile.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A browser without a window. */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var program = Programs.chromium();
        // Playwright would fetch browsers of its own.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIET));
    }

    /** Opens an empty page of a width, in light or dark, for as long as the test uses it. */
    void open(int width, ColorScheme scheme, boolean script, Consumer<Page> use) {
        var options = new NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script);
        try (var context = browser.newContext(options);
                var page = context.newPage()) {
            page.setDefaultTimeout(20_000);
            use.accept(page);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

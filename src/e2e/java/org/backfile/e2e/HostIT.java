package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.backfile.testing.FeedChecker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in a sub-folder of an ordinary web server, and its feed in an ordinary reader. */
class HostIT {
    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Nginx nginx;

    @BeforeEach
    void start() throws Exception {
        nginx = new Nginx(Files.createDirectory(folder.resolve("nginx")), BakedSite.folder());
    }

    @AfterEach
    void stop() throws IOException {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void servesPagesFoldersFeedsAndThe404Page() throws Exception {
        for (var page : BakedSite.pageOfEachKind()) {
            assertThat(get(page).statusCode()).as(page).isEqualTo(200);
        }
        var folderOfAPage = BakedSite.files("/index.html").get(0).replaceFirst("/index\\.html$", "");
        assertThat(get(folderOfAPage + "/").statusCode()).isEqualTo(200);
        assertThat(get(folderOfAPage).headers().firstValue("Location")).contains(BakedSite.BASE + folderOfAPage + "/");

        var lost = get("1969/no/such/page.html");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).isEqualTo(Files.readString(BakedSite.folder().resolve("404.html")));

        assertThat(type("index.html")).isEqualTo("text/html; charset=utf-8");
        assertThat(type("feed.xml")).startsWith("application/rss+xml");
        assertThat(type("sitemap.xml")).startsWith("application/xml");
    }

    @Test
    void the404PageFindsItsWayAtAnyDepth() {
        try (var chromium = new Chromium()) {
            chromium.open(1280, ColorScheme.LIGHT, false, page -> {
                var missing = new StringBuilder();
                page.onResponse(response -> {
                    if (response.status() >= 400 && !response.url().contains("no/such")) {
                        missing.append(response.url()).append('\n');
                    }
                });
                page.navigate(nginx.address() + "1969/no/such/page.html");
                assertThat(missing)
                        .as("what the page asks for and does not get")
                        .isEmpty();
                page.locator("a[href]:not([href^='#'])").first().click();
                page.waitForLoadState();
                assertThat(page.url()).doesNotContain("no/such");
                assertThat(missing).isEmpty();
            });
        }
    }

    @Test
    void aReaderTakesTheFeedAndThenKnowsIt() throws Exception {
        var newsboat = Programs.find("newsboat").toString();
        Files.writeString(folder.resolve("urls"), nginx.address() + "feed.xml\n");
        Files.writeString(folder.resolve("config"), "");
        var command = new String[] {
            newsboat,
            "-q",
            "-u",
            folder.resolve("urls").toString(),
            "-c",
            folder.resolve("cache.db").toString(),
            "-C",
            folder.resolve("config").toString(),
            "-x",
            "reload",
            "print-unread"
        };
        var home = Map.of("HOME", folder.toString());
        var articles = FeedChecker.parse(BakedSite.folder().resolve("feed.xml"))
                .getEntries()
                .size();

        assertThat(Programs.run(folder.resolve("log"), home, command)).contains(articles + " unread");
        assertThat(nginx.log()).contains("200 " + BakedSite.BASE + "feed.xml").doesNotContain("304 ");
        // It keeps the tag of a feed that it knew before: asks twice in full, and then whether there is anything new.
        Programs.run(folder.resolve("log"), home, command);
        assertThat(Programs.run(folder.resolve("log"), home, command)).contains(articles + " unread");
        assertThat(nginx.log()).contains("304 " + BakedSite.BASE + "feed.xml");
    }

    private String type(String path) throws IOException, InterruptedException {
        return get(path).headers().firstValue("Content-Type").orElse("");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(nginx.address() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}

package org.backfile.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.backfile.report.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest extends PreviewCase {
    @ParameterizedTest
    @CsvSource({
        "index.html, text/html; charset=utf-8",
        "feed.xml, application/rss+xml",
        "topics/space/feed.xml, application/rss+xml",
        "sitemap.xml, application/xml",
        "style.css, text/css; charset=utf-8",
        "icon.svg, image/svg+xml",
        "robots.txt, text/plain; charset=utf-8",
        "site.webmanifest, application/manifest+json",
        "letters.woff2, font/woff2",
        "I.PNG, image/png",
        "strange.thing, application/octet-stream"
    })
    void saysWhatAFileIs(String file, String type) throws Exception {
        write(file, "…");
        assertThat(get("/" + file).headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void showsTheIndexOfAFolder() throws Exception {
        assertThat(get("/").body()).isEqualTo("home");
        assertThat(get("/2025/10/").body()).isEqualTo("October");
        assertThat(get("/%C3%A9.txt?q=1").body()).isEqualTo("accent");
        assertThat(get("/empty.txt").statusCode()).isEqualTo(200);
    }

    @Test
    void sendsAFolderWithoutSlashToItsSlash() throws Exception {
        var answer = get("/2025/10");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/2025/10/");
    }

    @Test
    void answersWithTheSites404Page() throws Exception {
        for (var path : new String[] {"/absent", "/2025/", "/INDEX.html", "/index.html/", "/.backfile-manifest"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).isEqualTo("nothing here");
        }
    }

    @Test
    void browsersHearOfBakesAndTheFolderDoesNot() throws Exception {
        var bakes = new AtomicLong(7);
        var wrong = new AtomicReference<>("");
        try (var live = Preview.start(site, "localhost", 0, "/archive/", bakes::get, wrong::get)) {
            HttpResponse<String> page = get(live, "/archive/index.html");
            assertThat(page.body())
                    .isEqualTo("home<script src=\"/archive/.backfile/reload.js\" data-bakes=\"7\"></script>\n");
            assertThat(get(live, "/archive/gone").body()).startsWith("nothing here<script");
            assertThat(get(live, "/archive/feed.xml").body()).isEqualTo("<rss/>");
            assertThat(get(live, "/archive/.backfile/reload.js").body()).contains("dataset.bakes");
            assertThat(get(live, "/archive/.backfile/wrong").body()).isEmpty();
            wrong.set("article.ftl:3: <b> is not closed");
            assertThat(get(live, "/archive/.backfile/wrong").body()).isEqualTo("article.ftl:3: <b> is not closed");
            bakes.set(8);
            assertThat(get(live, "/archive/.backfile/bakes").body()).isEqualTo("8");
            assertThat(get(live, "/archive/index.html").headers().firstValue("ETag"))
                    .isNotEqualTo(page.headers().firstValue("ETag"));
        }
        assertThat(get("/.backfile/reload.js").statusCode()).isEqualTo(404);
        assertThat(site.resolve("index.html")).hasContent("home");
    }

    @Test
    void redirectsNowhereElse() throws IOException {
        write("evil.example/index.html", "");
        assertThat(raw("GET //x/evil.example HTTP/1.0\r\n\r\n")).contains("Location: /evil.example/");
        assertThat(raw("GET ///evil.example HTTP/1.0\r\n\r\n")).doesNotContain("Location: //");
    }

    @Test
    void doesNotSendAgainWhatTheClientHas() throws Exception {
        var file = site.resolve("index.html");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-10-03T10:00:00.7Z")));
        var first = get("/");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(first.headers().firstValue("Last-Modified")).contains("Fri, 03 Oct 2025 10:00:00 GMT");

        assertThat(get("/", "If-None-Match", "\"x\", W/" + tag).statusCode()).isEqualTo(304);
        assertThat(get("/", "If-None-Match", tag).body()).isEmpty();
        assertThat(get("/", "If-Modified-Since", "Fri, 03 Oct 2025 10:00:00 GMT")
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/", "If-Modified-Since", "Fri, 03 Oct 2025 09:59:59 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/", "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);

        // The same size in the same tick of the clock: only the content tells.
        Files.writeString(file, "HOME");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-10-03T10:00:00.7Z")));
        assertThat(get("/", "If-None-Match", tag).body()).isEqualTo("HOME");
    }

    @Test
    void onlyShows() throws Exception {
        var answer = raw("DELETE /index.html HTTP/1.0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD");
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void servesBelowABasePath() throws Exception {
        try (var below = Preview.start(site, "localhost", 0, "archive")) {
            assertThat(below.address().getPath()).isEqualTo("/archive/");
            assertThat(get(below, "/archive/2025/10/").body()).isEqualTo("October");
            assertThat(get(below, "/archive/2025/10").headers().firstValue("Location"))
                    .contains("/archive/2025/10/");
            assertThat(get(below, "/").headers().firstValue("Location")).contains("/archive/");
            assertThat(get(below, "/2025/10/").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void answersManyAtOnce() {
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> get("/2025/10/").body()))
                .hasSize(200)
                .containsOnly("October");
    }

    @Test
    void saysWhatToDoWhenThePortIsTaken() {
        var port = preview.address().getPort();
        assertThatThrownBy(() -> Preview.start(site, "localhost", port, "/"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("port " + port)
                .hasMessageContaining("--port");
        assertThatThrownBy(() -> Preview.start(site, "no-such-host.invalid", 0, "/"))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> Preview.start(site, "localhost", 0, "/a/../b")).isInstanceOf(UserError.class);
    }
}

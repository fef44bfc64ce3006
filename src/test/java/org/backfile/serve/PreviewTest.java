package org.backfile.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.backfile.report.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path parent;

    Path site;
    Preview preview;

    @BeforeEach
    void startsOnAnyFreePort() throws IOException {
        site = parent.resolve("output");
        write("index.html", "home");
        write("404.html", "nothing here");
        write("feed.xml", "<rss/>");
        write("2025/10/index.html", "October");
        write("é.txt", "accent");
        write("empty.txt", "");
        write(".backfile-manifest", "hidden");
        write("../secret.txt", "secret");
        preview = Preview.start(site, "localhost", 0, "/");
    }

    @AfterEach
    void stops() {
        preview.close();
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/2025/%2e%2e/%2e%2e/secret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/index.html%00.png",
                "//etc/passwd",
                "/%2fetc%2fpasswd",
                "/%252e%252e/secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/%",
                "/%zz",
                "/%-1%-1",
                "/link/secret.txt",
                "/2025/link.txt",
                "/C:/secret.txt",
                "file:///etc/passwd",
                "*"
            })
    void neverLeavesItsFolder(String target) throws Exception {
        Files.createSymbolicLink(site.resolve("link"), parent);
        Files.createSymbolicLink(site.resolve("2025/link.txt"), parent.resolve("secret.txt"));
        var answer = raw("GET " + target + " HTTP/1.0\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("secret", "root:");
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
    void tellsTheHeadAlone() throws Exception {
        var request = HttpRequest.newBuilder(preview.address().resolve("/2025/10/"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Content-Length")).contains("7");
        assertThat(answer.body()).isEmpty();
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

    private void write(String file, String text) throws IOException {
        var path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private HttpResponse<String> get(String path, String... headers) {
        return get(preview, path, headers);
    }

    private static HttpResponse<String> get(Preview from, String path, String... headers) {
        var uri = URI.create("http://localhost:" + from.address().getPort() + path);
        var request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What no polite client would send. */
    private String raw(String request) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void answersToItsOwnNamesOnly() throws Exception {
        for (String host : new String[] {"localhost", "LOCALHOST:80", "127.0.0.1:9", "[::1]:9"}) {
            assertThat(head("GET / HTTP/1.1\r\nHost: " + host)).as(host).startsWith("HTTP/1.1 200");
        }
        for (String lines : new String[] {
            "Host: evil.example",
            "Host: localhost.evil.example",
            "Host: 192.0.2.1",
            "Host:",
            "X: y",
            "Host: localhost\r\nHost: a"
        }) {
            assertThat(head("GET / HTTP/1.1\r\n" + lines))
                    .as(lines)
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("home");
        }
        preview.close();
        preview = Preview.start(site, "0.0.0.0", 0, "/");
        assertThat(head("GET / HTTP/1.1\r\nHost: 192.0.2.1:8080")).startsWith("HTTP/1.1 200");
        assertThat(head("GET / HTTP/1.1\r\nHost: evil.example")).startsWith("HTTP/1.1 403");
    }

    @Test
    void isNotHeldUpByRequestsThatDoNotEnd() throws Exception {
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 30; i++) {
                var socket = new Socket(
                        InetAddress.getLoopbackAddress(), preview.address().getPort());
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                open.add(socket);
            }
            assertThat(get("/").body()).isEqualTo("home");
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "bytes=0-1   | 206 | bytes 0-1/10  | 01",
                "bytes=8-    | 206 | bytes 8-9/10  | 89",
                "bytes=8-99  | 206 | bytes 8-9/10  | 89",
                "bytes=-3    | 206 | bytes 7-9/10  | 789",
                "bytes=-99   | 206 | bytes 0-9/10  | 0123456789",
                "bytes=9-9   | 206 | bytes 9-9/10  | 9",
                "bytes=10-   | 416 | bytes */10    | ''",
                "bytes=-0    | 416 | bytes */10    | ''",
                "bytes=3-2   | 200 | none          | 0123456789",
                "bytes=-     | 200 | none          | 0123456789",
                "bytes=0-0,2-| 200 | none          | 0123456789",
                "items=0-1   | 200 | none          | 0123456789",
                "bytes=a-b   | 200 | none          | 0123456789"
            })
    void sendsTheRangeThatIsAskedFor(String range, int status, String part, String body) throws Exception {
        write("film.mp4", "0123456789");
        var answer = get("/film.mp4", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Range")).isEqualTo(Optional.ofNullable(part));
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(body.length()));
        assertThat(answer.body()).isEqualTo(body);
    }

    @Test
    void sendsARangeOfTheVersionThatIsMeantOnly() throws Exception {
        write("film.mp4", "0123456789");
        String tag = get("/film.mp4").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/film.mp4").headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(get("/film.mp4", "Range", "bytes=1-2", "If-Range", tag).body())
                .isEqualTo("12");
        assertThat(get("/film.mp4", "Range", "bytes=1-2", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(head("HEAD /film.mp4 HTTP/1.1\r\nHost: localhost\r\nRange: bytes=1-2"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Content-Length: 10");
    }

    /** All that is answered to a request of these lines. */
    private String head(String lines) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            socket.getOutputStream()
                    .write((lines + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

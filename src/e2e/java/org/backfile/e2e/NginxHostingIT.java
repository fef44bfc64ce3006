package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site baked for nginx, served by it with what the bake wrote. */
class NginxHostingIT {
    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private TestSite site;
    private Nginx nginx;

    @BeforeEach
    void start() throws Exception {
        site = TestSite.in(Files.createDirectory(folder.resolve("site")))
                .with("site.host", "https://wire.example/archive")
                .with("hosting", "nginx");
        site.article("1969/07/20/landing", "Landing", "Moon", "They are there. ".repeat(100));
        Path landing = site.folder().resolve("content/1969/07/20/landing.md");
        TestSite.write(
                landing, TestSite.read(landing).replace("lang=en", "lang=en\naliases=/moon/ /café/a$b.php /old.html"));
        assertThat(site.bake().findings()).isEmpty();
        nginx = Nginx.including(Files.createDirectory(folder.resolve("nginx")), site.output());
    }

    @AfterEach
    void stop() throws IOException {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void servesCompressedTwinsToThoseWhoTakeThem() throws Exception {
        var page = get("1969/07/20/landing.html");
        assertThat(header(page, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(page, "Vary")).contains("Accept-Encoding");
        assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'self'");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
            assertThat(in.readAllBytes())
                    .isEqualTo(Files.readAllBytes(site.output().resolve("1969/07/20/landing.html")));
        }
        var plain = client.send(
                HttpRequest.newBuilder(URI.create(nginx.address())).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(plain.body()).isEqualTo(Files.readAllBytes(site.output().resolve("index.html")));
    }

    @Test
    void tellsOfEarlierTextsAsMementoClientsAsk() throws Exception {
        String path = "1969/07/20/landing";
        String former =
                TestSite.read(site.folder().resolve("content/" + path + ".md")).replace("They", "Two men");
        for (String day : new String[] {"2020-01-02", "2021-03-04"}) {
            TestSite.write(site.folder().resolve("versions/" + path + "/" + day + ".md"), former);
        }
        nginx.close();
        assertThat(site.bake().findings()).isEmpty();
        nginx = Nginx.including(Files.createDirectory(folder.resolve("again")), site.output());
        var memento = get("versions/" + path + "/2020-01-02.html");
        assertThat(memento.statusCode()).isEqualTo(200);
        assertThat(header(memento, "Memento-Datetime")).isEqualTo("Thu, 02 Jan 2020 00:00:00 GMT");
        assertThat(header(memento, "Link"))
                .isEqualTo("<https://wire.example/archive/" + path + ".html>; rel=\"original\", "
                        + "<https://wire.example/archive/versions/" + path
                        + "/timemap.link>; rel=\"timemap\"; type=\"application/link-format\"");
        assertThat(header(memento, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(get("versions/" + path + "/2021-03-04.html"), "Memento-Datetime"))
                .isEqualTo("Thu, 04 Mar 2021 00:00:00 GMT");
        assertThat(header(get(path + ".html"), "Memento-Datetime")).isEmpty();
        var list = get("versions/" + path + "/timemap.link");
        assertThat(header(list, "Content-Type")).isEqualTo("application/link-format");
        assertThat(new String(list.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("2020-01-02.html>;rel=\"first memento\"", "2021-03-04.html>;rel=\"last memento\"");
        assertThat(header(get("1969/07/linkset.json"), "Content-Type")).isEqualTo("application/linkset+json");
    }

    @Test
    void namesTypesAndAges() throws Exception {
        assertThat(header(get("feed.xml"), "Content-Type")).isEqualTo("application/rss+xml; charset=utf-8");
        assertThat(header(get("1969/07/20/landing.md"), "Content-Type")).isEqualTo("text/markdown; charset=utf-8");
        assertThat(header(get("css/site.css"), "Cache-Control")).isEqualTo("public, max-age=600");
        assertThat(header(get("css/site.css"), "X-Content-Type-Options")).isEqualTo("nosniff");
        try (var files = Files.walk(site.output().resolve("search"))) {
            Path index = files.filter(
                            file -> file.getNameCount() == site.output().getNameCount() + 3)
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow();
            var served = get(site.output().relativize(index).toString());
            assertThat(header(served, "Cache-Control")).contains("immutable");
        }
        assertThat(header(get("data/articles.jsonl.gz"), "Content-Encoding")).isEmpty();
        assertThat(header(get("data/articles.jsonl.gz"), "Content-Type")).isEqualTo("application/gzip");
    }

    @Test
    void leadsOnFromOldAddressesAndShowsThe404PageAtAnyDepth() throws Exception {
        for (String old : new String[] {"moon/", "moon", "caf%C3%A9/a$b.php", "old.html"}) {
            var moved = get(old);
            assertThat(moved.statusCode()).as(old).isEqualTo(301);
            assertThat(header(moved, "Location")).isEqualTo("/archive/1969/07/20/landing.html");
        }
        assertThat(header(get("1969/07"), "Location")).isEqualTo("/archive/1969/07/");
        var lost = get("1969/no/such/page.html");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(header(lost, "Content-Security-Policy")).isNotEmpty();
        assertThat(get("nginx.conf").statusCode()).isEqualTo(404);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(nginx.address() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}

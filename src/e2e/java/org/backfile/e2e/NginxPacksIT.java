package org.backfile.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.backfile.pagepack.Unpacking;
import org.backfile.report.Progress;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with packs, served by nginx with what the bake wrote: each page as it is unpacked. */
class NginxPacksIT {
    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private TestSite site;
    private Nginx nginx;

    @BeforeEach
    void start() throws Exception {
        site = TestSite.in(Files.createDirectory(folder.resolve("site")))
                .with("site.host", "https://wire.example/archive")
                .with("hosting", "nginx")
                .with("data.markdown", "true")
                .with("output.packs", "1");
        for (int day = 10; day < 29; day++) {
            site.article("1969/07/" + day + "/landing", "Landing " + day, "Moon", "They are there. ".repeat(day * day));
            site.article("1970/04/" + day + "/oxygen", "Oxygen " + day, "Moon", "A tank is lost.");
        }
        assertThat(site.bake().findings()).isEmpty();
        nginx = Nginx.serving(Files.createDirectory(folder.resolve("nginx")), site.output());
    }

    @AfterEach
    void stop() throws IOException {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void servesEachPageAsItIsUnpacked() throws Exception {
        Path unpacked = folder.resolve("unpacked");
        Unpacking.run(site.output(), unpacked, Progress.NONE);
        List<Path> pages;
        try (Stream<Path> files =
                Stream.concat(Files.walk(unpacked.resolve("1969/07")), Files.walk(unpacked.resolve("1970/04")))) {
            pages = files.filter(Files::isRegularFile).toList();
        }
        assertThat(pages).hasSizeGreaterThan(100);
        for (Path page : pages) {
            String path = unpacked.relativize(page).toString();
            byte[] plain = get(path).body();
            assertThat(new String(plain, StandardCharsets.UTF_8)).as(path).isEqualTo(Files.readString(page));
            var packed = get(path, "Accept-Encoding", "gzip");
            assertThat(packed.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
            try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertThat(in.readAllBytes()).as(path).isEqualTo(plain);
            }
        }
    }

    @Test
    void answersAsForFiles() throws Exception {
        var page = get("1969/07/20/");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'");
        String tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(get("1969/07/20/", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("1969/07/20").statusCode()).isEqualTo(301);
        assertThat(get("1969/07/20").headers().firstValue("Location")).contains("/archive/1969/07/20/");
        assertThat(get("1969/07/20/none.html").statusCode()).isEqualTo(404);
        assertThat(new String(get("1969/08/").body(), StandardCharsets.UTF_8)).contains("There is no such page");
        assertThat(get("1969/07/10/landing.md").headers().firstValue("Content-Type"))
                .contains("text/markdown; charset=utf-8");
        assertThat(get("index.html").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(nginx.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}

package org.backfile.media.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.media.MediaOptions;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.testing.Images;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures from the web, tried with a server of this machine. */
class MediaFetcherTest extends ImportFolders {
    private static final byte[] PICTURE = Images.png(300, 200, 7);
    private static final int LARGEST = 100_000;

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Map<String, String> agents = new ConcurrentHashMap<>();
    private HttpServer server;
    private String root;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        root = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.merge(path, 1, Integer::sum);
        agents.put(path, exchange.getRequestHeaders().getFirst("User-Agent"));
        try (exchange) {
            switch (path) {
                case "/moved" -> redirect(exchange, "/a.png");
                case "/loop" -> redirect(exchange, "/loop");
                case "/elsewhere" -> redirect(exchange, "file:///etc/passwd");
                case "/inside" -> redirect(exchange, "http://169.254.169.254/latest");
                case "/page" -> send(exchange, 200, "text/html", "<p>Not here".getBytes());
                case "/lie.png" -> send(exchange, 200, "image/png", "<script>alert(1)</script>".getBytes());
                case "/large.png" -> send(exchange, 200, "image/png", new byte[2 * LARGEST]);
                case "/slow.png" -> slowly(exchange);
                case "/gone.png" -> send(exchange, 404, "text/plain", new byte[0]);
                default ->
                    send(exchange, 200, path.endsWith(".png") ? "image/png" : "application/octet-stream", PICTURE);
            }
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** A byte now and then, so that no single wait is long. */
    private static void slowly(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "image/png");
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write(PICTURE[0]);
                exchange.getResponseBody().flush();
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static MediaFetcher fetcher(boolean isAnywhere) {
        return new MediaFetcher(isAnywhere, LARGEST, Duration.ofMillis(700));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a.png", "/moved", "/of-no-kind", "/with blank.png"})
    void getsAPicture(String path) {
        MediaFetcher.Answer answer = fetcher(true).get(root + path);
        assertThat(answer.why()).isEmpty();
        assertThat(answer.bytes()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PICTURE));
        assertThat(agents.values()).containsOnly(MediaFetcher.AGENT);
    }

    @Test
    void readsNoMoreThanIsWanted() {
        assertThat(fetcher(true).get(root + "/large.png").bytes())
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(LARGEST + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "/gone.png,the server answers 404",
        "/loop,it leads on more than 5 times",
        "/elsewhere,its address is none of the web",
        "/page,the server sends text/html and no picture",
        "/slow.png,it takes longer than 0 seconds"
    })
    void saysWhyThereIsNone(String path, String why) {
        assertThat(fetcher(true).get(root + path).why()).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://2130706433/",
                "http://224.0.0.1/"
            })
    void asksNoHostThatIsNotPublic(String address) {
        assertThat(fetcher(false).get(address).bytes()).isEmpty();
        assertThat(fetcher(false).get(address).why()).matches("its host is no public one|its address is none.*");
        assertThat(asked).isEmpty();
    }

    @Test
    void followsNoRedirectToAHostThatIsNotPublic() throws Exception {
        assertThat(PublicHosts.isPublic(InetAddress.getByName("8.8.8.8"))).isTrue();
        assertThat(PublicHosts.isPublic(InetAddress.getByName("2606:4700::1111")))
                .isTrue();
        assertThat(PublicHosts.isPublic(InetAddress.getByName("64:ff9b::808:808")))
                .isTrue();
        assertThat(PublicHosts.isPublic(InetAddress.getByName("169.254.169.254")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.com/a.png",
                "http://me:secret@example.com/",
                "http://",
                "file:///etc/passwd",
                "a b"
            })
    void asksForNothingThatIsNoAddressOfTheWeb(String address) {
        assertThat(fetcher(true).get(address).why()).startsWith("its address");
    }

    @Test
    void leavesAHostAloneThatDoesNotAnswer() {
        String closed = root;
        server.stop(0);
        MediaFetcher fetcher = fetcher(true);
        for (int i = 0; i < 5; i++) {
            assertThat(fetcher.get(closed + "/a.png").why()).isEqualTo("its host does not answer");
        }
    }

    private Ingest.Result run(MediaOptions.Fetching fetching) {
        var usual = MediaOptions.of(site.resolve("assets"));
        var media = new MediaOptions(usual.folder(), true, LARGEST, usual.most(), fetching);
        return new Ingest(options().withMedia(media), Topics.NONE, Progress.NONE).run();
    }

    private void page(String... images) throws IOException {
        String shown = String.join(
                "",
                List.of(images).stream()
                        .map(src -> "<img src=\"" + root + src + "\">")
                        .toList());
        Files.writeString(
                raw.resolve("a.html"),
                "<html lang=en><title>The Ferry</title><link rel=canonical href=https://news.example.com/ferry>"
                        + "<meta property=article:published_time content=2019-03-04><article><h1>The Ferry</h1>"
                        + "<p>The ferry leaves ten minutes earlier from Monday on, the harbour office said in the morning.</p>"
                        + shown
                        + "<p>Tickets stay as they are, and who has one for the season need not come to the office again.</p></article>");
    }

    @Test
    void bringsPicturesToArticlesAndAsksForNoneTwice() throws IOException {
        page("/a.png", "/gone.png", "/lie.png");
        Ingest.Result none = run(MediaOptions.Fetching.NONE);
        assertThat(asked).isEmpty();
        assertThat(none.findings()).anyMatch(finding -> finding.toString().contains("--fetch-media"));
        Ingest.Result result = run(MediaOptions.Fetching.ANYWHERE);
        Path article = site.resolve("content/2019/03/04/the-ferry.md");
        assertThat(Files.readString(article)).containsOnlyOnce("<img src=\"../../../media/");
        assertThat(result.findings())
                .anyMatch(finding -> finding.toString().contains("/gone.png (the server answers 404)"))
                .extracting(Finding::rule)
                .contains("picture-missing", "picture-refused");
        assertThat(asked).containsOnly(Map.entry("/a.png", 1), Map.entry("/gone.png", 1), Map.entry("/lie.png", 1));
        // What came is not asked for again, though the article is read anew; what did not come is.
        Files.writeString(raw.resolve("a.html"), Files.readString(raw.resolve("a.html")) + "<!-- touched -->");
        run(MediaOptions.Fetching.ANYWHERE);
        assertThat(asked).containsEntry("/a.png", 1).containsEntry("/gone.png", 2);
    }

    @Test
    void asksForNothingTwiceThatAllCame() throws IOException {
        page("/a.png", "/b.png");
        run(MediaOptions.Fetching.ANYWHERE);
        var before = everything();
        assertThat(run(MediaOptions.Fetching.ANYWHERE).read()).isZero();
        assertThat(asked).containsOnly(Map.entry("/a.png", 1), Map.entry("/b.png", 1));
        assertThat(everything()).isEqualTo(before);
        assertThat(before.get(".backfile/fetched.tsv").lines()).hasSize(2);
    }

    @Test
    void asksNoHostOfThisMachineUnlessAllowed() throws IOException {
        page("/a.png");
        Ingest.Result result = run(MediaOptions.Fetching.PUBLIC);
        assertThat(asked).isEmpty();
        assertThat(result.findings()).anyMatch(finding -> finding.toString().contains("its host is no public one"));
    }
}

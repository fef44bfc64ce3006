package org.backfile.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.output.Output;
import org.backfile.publish.PublishRun;
import org.backfile.publish.target.PublishTarget;
import org.backfile.publish.target.TargetOptions;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site published to a server that speaks S3 and checks signatures, and to one that is out of order. */
class S3PublishTargetTest {
    @TempDir
    Path folder;

    private final TreeMap<String, String> files = new TreeMap<>();
    private S3Proxy server;
    private BlobStore store;
    private Path output;
    private Path state;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        var settings = new Properties();
        store = ContextBuilder.newBuilder("transient")
                .credentials("local", "local")
                .overrides(settings)
                .build(BlobStoreContext.class)
                .getBlobStore();
        store.createContainerInLocation(null, "archive");
        server = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .build();
        server.start();
        while (!server.getState().equals("STARTED")) {
            Thread.sleep(10);
        }
        System.setProperty("aws.accessKeyId", "key");
        System.setProperty("aws.secretAccessKey", "secret");
        System.setProperty("aws.region", "us-east-1");
        output = folder.resolve("output");
        state = folder.resolve(".backfile");
        files.put("index.html", "home");
        files.put("topics/moon/index.html", "moved");
        files.put("1969/07/20/landing.html", "They are there: ü");
        files.put("css/site.1f0c3a9b.css", "p{}");
        files.put(
                "s3-redirects.jsonl",
                "{\"Key\": \"topics/moon/index.html\", \"WebsiteRedirectLocation\": \"/topics/luna/\"}\n");
        bake();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private void bake() {
        try (Output out = Output.open(output, state)) {
            files.forEach((path, text) -> out.write(path, "test", text));
            out.finish();
        }
    }

    private String endpoint() {
        return "http://127.0.0.1:" + server.getPort();
    }

    private PublishRun.Result publish(String target, String endpoint, boolean overwrite) {
        var options = new PublishRun.Options(output, state, Optional.empty(), overwrite, false, said::add);
        try (PublishTarget place = new S3Provider(3).open(target, new TargetOptions(endpoint, 4))) {
            return PublishRun.run(options, place, Progress.NONE);
        }
    }

    private PublishRun.Result publish() {
        return publish("s3://archive/my/site", endpoint(), false);
    }

    private String text(String path) throws IOException {
        try (var in = store.getBlob("archive", "my/site/" + path).getPayload().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean isThere(String path) {
        return store.blobExists("archive", "my/site/" + path);
    }

    @Test
    void sendsWhatChangedWithItsHeaders() throws IOException {
        assertThat(publish().sent()).isEqualTo(4);
        assertThat(said).containsExactly("Sending 4 files, 30 bytes, of 4 files, and removing 0 files; 6 PUT requests");
        assertThat(text("1969/07/20/landing.html")).isEqualTo("They are there: ü");
        var page = store.getBlob("archive", "my/site/index.html").getMetadata().getContentMetadata();
        assertThat(page.getContentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.getCacheControl()).isEqualTo("public, max-age=300");
        assertThat(store.getBlob("archive", "my/site/css/site.1f0c3a9b.css")
                        .getMetadata()
                        .getContentMetadata()
                        .getCacheControl())
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(isThere("s3-redirects.jsonl")).isFalse();

        assertThat(publish().sent()).isZero();
        files.put("index.html", "another home");
        files.remove("1969/07/20/landing.html");
        files.remove("css/site.1f0c3a9b.css");
        bake();
        PublishRun.Result result = publish();
        assertThat(result.sent()).isEqualTo(1);
        assertThat(result.removed()).isEqualTo(2);
        assertThat(text("index.html")).isEqualTo("another home");
        assertThat(isThere("1969/07/20/landing.html")).isFalse();
    }

    @Test
    void leavesWhatOthersPutThere() throws IOException {
        store.putBlob(
                "archive",
                store.blobBuilder("my/site/index.html").payload("welcome").build());
        store.putBlob(
                "archive",
                store.blobBuilder("my/site/css/site.1f0c3a9b.css")
                        .payload("p{}")
                        .build());
        store.putBlob("archive", store.blobBuilder("other").payload("other").build());
        PublishRun.Result result = publish();
        assertThat(result.findings())
                .extracting(Finding::rule, Finding::file)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("publish-foreign", "index.html"));
        assertThat(text("index.html")).isEqualTo("welcome");
        // Now that a list is there, nobody looks at all that is.
        assertThat(publish().findings()).hasSize(1);
        assertThat(text("index.html")).isEqualTo("welcome");
        assertThat(publish("s3://archive/my/site", endpoint(), true).findings()).isEmpty();
        assertThat(text("index.html")).isEqualTo("home");
        assertThat(store.blobExists("archive", "other")).isTrue();
    }

    @Test
    void saysWhatIsWrongWithKeysBucketsAndAddresses() {
        assertThatThrownBy(() -> publish("s3://none/x", endpoint(), false))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("There is no bucket none");
        System.setProperty("aws.secretAccessKey", "wrong");
        assertThatThrownBy(this::publish).isInstanceOf(UserError.class).hasMessageContaining("does not take the keys");
        assertThatThrownBy(() -> publish("s3://", endpoint(), false)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> publish("s3://archive", "nonsense", false))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--endpoint=nonsense");
    }

    @Test
    void triesAgainWhereAServiceIsBusyAndLosesNothing() throws Exception {
        var busy = new AtomicInteger(2);
        var front = front(busy);
        try {
            String address = "http://127.0.0.1:" + front.getAddress().getPort();
            // A signature is of the host's name with its port: the one behind has to be the one that was asked.
            assertThat(publishBusy(address)).isEmpty();
            busy.set(Integer.MAX_VALUE);
            assertThatThrownBy(() -> publishBusy(address))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("503");
        } finally {
            front.stop(0);
        }
        files.put("index.html", "later");
        bake();
        assertThat(publish().sent()).isEqualTo(4);
    }

    private List<Finding> publishBusy(String address) {
        return publish("s3://archive/busy", address, false).findings();
    }

    /** A server that says 503 so often, and then answers as an empty bucket that takes everything. */
    private static HttpServer front(AtomicInteger busy) throws IOException {
        var front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        front.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean isBusy = busy.getAndDecrement() > 0;
            String method = exchange.getRequestMethod();
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            int status = isBusy ? 503 : method.equals("GET") && !query.contains("list-type") ? 404 : 200;
            String answer = isBusy
                    ? "<Error><Code>SlowDown</Code></Error>"
                    : status == 404
                            ? "<Error><Code>NoSuchKey</Code></Error>"
                            : query.contains("list-type")
                                    ? "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>"
                                    : method.equals("POST") ? "<DeleteResult/>" : "";
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        front.start();
        return front;
    }
}

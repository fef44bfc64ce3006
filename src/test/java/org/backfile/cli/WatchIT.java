package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.backfile.testing.JavaCommand;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve --watch} as a user runs it: a process, a browser's requests, and files saved beside it. */
@Timeout(120)
class WatchIT {
    private static final Pattern SERVING = Pattern.compile("Serving .* at (http://\\S+) ");

    @TempDir
    Path folder;

    private TestSite site;
    private Path log;
    private Process process;
    private URI address;

    @BeforeEach
    void serve() throws Exception {
        site = TestSite.in(folder.resolve("site")).article("1969/07/20/landing", "Men Land", "Moon", "They landed.");
        log = folder.resolve("log");
        process = new ProcessBuilder(JavaCommand.of(
                        "-jar",
                        "target/backfile.jar",
                        "serve",
                        "--watch",
                        "--port",
                        "0",
                        "--site",
                        site.folder().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        until(() -> SERVING.matcher(Files.readString(log)).find());
        var serving = SERVING.matcher(Files.readString(log));
        serving.find();
        address = URI.create(serving.group(1));
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Test
    void bakesWhatIsSaved() throws Exception {
        assertThat(page("1969/07/20/landing.html")).contains("They landed.");

        site.article("1969/07/20/landing", "Men Land", "Moon", "They landed at dusk.");
        until(() -> page("1969/07/20/landing.html").contains("They landed at dusk."));
        until(() -> Files.readString(log).contains("Saved content/1969/07/20/landing.md: articles baked 1, "));

        // In a folder that was not there when it began.
        site.article("1972/12/14/last", "The Last Walk", "Moon", "They left.");
        until(() -> page("1972/12/14/last.html").contains("They left."));

        site.with("site.title", "The Moon Wire");
        until(() -> page("").contains("The Moon Wire"));

        Files.writeString(site.folder().resolve("topics.yaml"), "reject: [Moon]\n");
        until(() -> !page("1969/07/20/landing.html").contains(">Moon<"));
    }

    @Test
    void aMistakeIsToldAndMended() throws Exception {
        Path template = site.folder().resolve("templates/article.ftl");
        String good = Files.readString(template);
        Files.writeString(template, "${nothing.of.that}");
        until(() -> Files.readString(log).contains("templates/article.ftl:1"));
        until(() -> page(".backfile/wrong").contains("templates/article.ftl:1"));
        assertThat(page("1969/07/20/landing.html")).contains("They landed.");

        site.with("site.host", "nowhere");
        until(() -> Files.readString(log).contains("site.host=nowhere cannot be used"));
        site.with("site.host", "http://localhost:8080");

        Files.writeString(template, good + "mended");
        until(() -> page("1969/07/20/landing.html").contains("mended"));
        until(() -> page(".backfile/wrong").isEmpty());
        assertThat(process.isAlive()).isTrue();
    }

    private String page(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void until(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
            Thread.sleep(20);
        }
    }
}

package org.backfile.publish.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.publish.target.SendOutcome.Kind;
import org.backfile.report.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calls of rsync, where there is one, to a folder of this machine, which it treats as any other place. */
class RsyncTest {
    @TempDir
    Path folder;

    private Path output;
    private Path place;
    private final List<SendOutcome> told = new ArrayList<>();

    @BeforeEach
    void someFiles() throws IOException {
        assumeTrue(
                List.of("/usr/bin/rsync", "/usr/local/bin/rsync", "/opt/homebrew/bin/rsync").stream()
                                .anyMatch(file -> Files.isExecutable(Path.of(file)))
                        || System.getenv("CI") != null, // there a missing program is a failure
                "needs rsync");
        output = Files.createDirectories(folder.resolve("output/1969"));
        place = folder.resolve("place");
        Files.writeString(output.resolve("it's [a] page*.html"), "one");
        Files.writeString(output.resolve("über.html"), "two");
    }

    private SentFile file(String name, boolean mayReplace) {
        return new SentFile("1969/" + name, output.resolve(name), 3, new FileHeaders("", "", ""), mayReplace);
    }

    @Test
    void sendsComparesAndRemoves() throws IOException {
        try (var target = new RsyncPublishTarget(place.toString())) {
            assertThat(target.read("a.gz")).isEmpty();
            target.write(".backfile-a.gz", new byte[] {1, 2});
            List<SentFile> files = List.of(file("it's [a] page*.html", false), file("über.html", false));
            target.send(files, told::add);
            assertThat(told)
                    .extracting(SendOutcome::kind)
                    .containsOnly(Kind.DONE)
                    .hasSize(2);
            assertThat(place.resolve("1969/über.html")).hasContent("two");

            told.clear();
            Files.writeString(place.resolve("1969/über.html"), "own");
            target.send(files, told::add);
            assertThat(told)
                    .containsExactlyInAnyOrder(
                            SendOutcome.foreign("1969/über.html"), SendOutcome.done("1969/it's [a] page*.html"));
            target.send(List.of(file("über.html", true)), told::add);
            assertThat(place.resolve("1969/über.html")).hasContent("two");

            told.clear();
            Files.writeString(place.resolve("1969/other.html"), "own");
            target.remove(List.of("1969/it's [a] page*.html", "1969/gone.html", "gone/too.html"), told::add);
            assertThat(told)
                    .extracting(SendOutcome::kind)
                    .containsOnly(Kind.DONE)
                    .hasSize(3);
            try (var left = Files.list(place.resolve("1969"))) {
                assertThat(left.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("über.html", "other.html");
            }
        }
        try (var again = new RsyncPublishTarget(place.toString())) {
            assertThat(again.read(".backfile-a.gz")).contains(new byte[] {1, 2});
            assertThat(again.read(".backfile-b.gz")).isEmpty();
        }
    }

    @Test
    void saysWhatRsyncSays() throws IOException {
        try (var target = new RsyncPublishTarget("127.0.0.1::none/place")) {
            assertThatThrownBy(() -> target.read("a"))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("rsync to 127.0.0.1::none/place ended with status");
        }
        try (var target =
                new RsyncPublishTarget("x:y", folder.resolve("no-rsync").toString())) {
            assertThatThrownBy(() -> target.read("a"))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("install rsync");
        }
        Path broken = Files.write(
                folder.resolve("broken"), "#!/bin/sh\necho it broke >&2\nexit 23\n".getBytes(StandardCharsets.UTF_8));
        assertThat(broken.toFile().setExecutable(true)).isTrue();
        try (var target = new RsyncPublishTarget("x:y", broken.toString())) {
            assertThatThrownBy(() -> target.read("a"))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("status 23 (it broke)");
            assertThatThrownBy(() -> target.write("a", new byte[0])).hasMessageContaining("status 23 (it broke)");
            assertThatThrownBy(() -> target.send(List.of(file("über.html", false)), told::add))
                    .hasMessageContaining("status 23 (it broke)");
        }
        try (var target = new RsyncPublishTarget("x:y", broken.toString())) {
            target.send(List.of(file("über.html", true)), told::add);
            assertThat(told).containsExactly(SendOutcome.failed("1969/über.html", "rsync: it broke"));
        }
    }
}

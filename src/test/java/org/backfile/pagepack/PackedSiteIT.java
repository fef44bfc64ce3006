package org.backfile.pagepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.bag.Bag;
import org.backfile.bake.Bake;
import org.backfile.check.Check;
import org.backfile.permanence.PublishedAddresses;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.serve.Preview;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.backfile.verify.Part;
import org.backfile.verify.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose pages of months are packed: the same pages, in fewer files. */
class PackedSiteIT {
    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private TestSite site;
    private int unpacked;

    @BeforeEach
    void aSite() {
        site = TestSite.in(folder.resolve("site"))
                .with("site.host", "https://wire.example")
                .with("data.markdown", "true")
                .article("1969/07/16/launch", "Launch", "Moon", "It flies to the moon.")
                .article("1969/07/20/landing", "Landing", "Moon", "They are there.")
                .article("1970/04/13/oxygen", "Oxygen", "Moon", "A tank is lost.")
                .article("1971/02/05/again", "Again", "Moon", "They are there again.");
    }

    /** The files as they are without packs, from nothing. */
    private Map<String, String> plain() {
        Path output = folder.resolve("plain" + unpacked++);
        site.with("output.packs", "0");
        Path state = site.folder().resolve(".backfile");
        Path aside = folder.resolve("state");
        try {
            if (Files.exists(state)) {
                Files.move(state, aside);
            }
            Bake.run(site.folder(), output, Instant.EPOCH, Progress.NONE);
            TestSiteFiles.delete(state);
            if (Files.exists(aside)) {
                Files.move(aside, state);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return TestSiteFiles.in(output);
    }

    private Map<String, String> unpacked() {
        Path target = folder.resolve("unpacked" + unpacked++);
        Unpacking.run(site.output(), target, Progress.NONE);
        return TestSiteFiles.in(target);
    }

    private Map<String, String> packs() {
        return site.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("packs/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private Bake.Result packed() {
        return site.with("output.packs", "1").bake();
    }

    @Test
    void unpacksToTheSameBytes() {
        Map<String, String> plain = plain();
        packed();
        assertThat(site.files().keySet())
                .noneMatch(path -> path.matches("[0-9]{4}/[0-9]{2}/.*"))
                .contains("index.html", "1969/index.html", "packs/1969-07.idx");
        assertThat(unpacked()).isEqualTo(plain);
        Map<String, String> from = site.files();
        site.with("output.packs", "0").bake();
        assertThat(site.files()).isEqualTo(plain);
        packed();
        assertThat(site.files()).isEqualTo(from);
        assertThatThrownBy(() -> Unpacking.run(site.output(), site.output(), Progress.NONE))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void writesOnlyTheMonthsAnewThatChanged() {
        packed();
        Map<String, String> before = packs();
        assertThat(packed().outcome().written()).isZero();
        site.article("1970/04/13/oxygen", "Oxygen", "Moon", "A tank is lost, and they turn round.");
        packed();
        Map<String, String> after = packs();
        assertThat(after.entrySet())
                .containsAll(before.entrySet().stream()
                        .filter(file -> file.getKey().contains("1969-07"))
                        .toList())
                .hasSameSizeAs(before.entrySet());
        assertThat(unpacked()).isEqualTo(plain());

        site.article("1970/04/14/return", "Return", "Moon", "They turn round.");
        packed();
        assertThat(unpacked()).isEqualTo(plain());
        site.delete("content/1970/04/13/oxygen.md").delete("content/1971/02/05/again.md");
        packed();
        assertThat(packs().keySet()).noneMatch(path -> path.contains("1971-02"));
        assertThat(unpacked()).isEqualTo(plain());
        Map<String, String> incremental = site.with("output.packs", "1").files();
        TestSiteFiles.delete(site.output());
        packed();
        assertThat(site.files()).isEqualTo(incremental);
    }

    @Test
    void mendsPacksThatSomebodyTouched() throws IOException {
        packed();
        Map<String, String> before = site.files();
        for (String path : packs().keySet()) {
            if (path.contains("1969-07.")) {
                Files.write(site.output().resolve(path), new byte[] {1, 2, 3});
            }
        }
        Files.delete(site.output().resolve("packs/1970-04.idx"));
        packed();
        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void isServedCheckedAndVerified() throws Exception {
        Map<String, String> plain = plain();
        packed();
        String page = plain.get("1969/07/20/landing.html");
        try (Preview preview = Preview.start(site.output(), "localhost", 0, "/")) {
            assertThat(get(preview.address().resolve("1969/07/20/landing.html")).body())
                    .isEqualTo(page);
            assertThat(get(preview.address().resolve("1969/07/20/")).body())
                    .isEqualTo(plain.get("1969/07/20/index.html"));
            assertThat(get(preview.address().resolve("1969/07/20")).headers().firstValue("Location"))
                    .contains("/1969/07/20/");
            assertThat(get(preview.address().resolve("1969/07/")).statusCode()).isEqualTo(200);
            assertThat(get(preview.address().resolve("1969/07/20/none.html")).statusCode())
                    .isEqualTo(404);
            assertThat(get(preview.address().resolve("1969/08/")).statusCode()).isEqualTo(404);
        }
        Check.Report report = Check.run(site.output(), "https://wire.example/", Progress.NONE);
        assertThat(report.findings()).isEmpty();
        assertThat(PublishedAddresses.check(site.folder(), site.output())).isEmpty();
        assertThat(report.pages())
                .isEqualTo(plain.keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .count());
        var deep = new Verification.Options(
                site.folder(), site.folder().resolve("content"), site.output(), true, Part.ALL, false);
        assertThat(Verification.run(deep, Progress.NONE).differences())
                .filteredOn(each -> each.path().startsWith("output"))
                .isEmpty();
        Path pack = site.output()
                .resolve(packs().keySet().stream()
                        .filter(path -> path.endsWith(".zip"))
                        .findFirst()
                        .orElseThrow());
        byte[] bytes = Files.readAllBytes(pack);
        bytes[40] ^= 1;
        var time = Files.getLastModifiedTime(pack);
        Files.write(pack, bytes);
        Files.setLastModifiedTime(pack, time);
        assertThat(Verification.run(deep, Progress.NONE).differences())
                .extracting(each -> each.path())
                .contains("output/packs/" + pack.getFileName());
    }

    @Test
    void goesIntoABagYearByYear() throws IOException {
        packed();
        Path bag = folder.resolve("bag");
        Bag.write(
                new Bag.Options(
                        site.folder(),
                        site.folder().resolve("content"),
                        site.output(),
                        true,
                        "1970",
                        bag,
                        LocalDate.of(2026, 3, 1),
                        "Backfile"),
                new Properties(),
                Progress.NONE);
        assertThat(packs().keySet()).anyMatch(path -> path.startsWith("packs/1969-07"));
        assertThat(TestSiteFiles.in(bag.resolve("data/output")).keySet())
                .containsExactlyElementsOf(site.files().keySet().stream()
                        .filter(path -> !path.matches("(?:packs/|sitemaps/)?(?:1969|1971)[-/.].*"))
                        .toList());
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address).build(),
                        HttpResponse.BodyHandlers.ofString(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesANumberThatIsNone() {
        assertThatThrownBy(() -> site.with("output.packs", "-1").bake())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("output.packs=-1");
        assertThat(PagePath.month("1969/07/20/landing.html")).contains("1969-07");
        assertThat(Optional.of("1969/index.html").flatMap(PagePath::month)).isEmpty();
        assertThat(PagePath.month("packs/07/a")).isEmpty();
    }
}

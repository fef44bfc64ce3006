package org.backfile.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bags of a small archive are whole, and what is done to one is found. */
class BagIT {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Properties settings = new Properties();

    private Path site;

    @BeforeEach
    void anArchive() {
        site = temp.resolve("site");
        TestSite.write(site.resolve("jbake.properties"), "site.title=Tides\n");
        raw("1.txt", "1969-07-20", "high-water", "High water at noon");
        raw("50% of\nall.txt", "1970-01-02", "low-water", "Low water at dusk");
        raw("été/漢字.txt", "1970-03-04", "spring-tide", "A spring tide in March");
        new Ingest(Ingest.Options.of(temp.resolve("raw"), site, LocalDate.of(2020, 1, 1)), Topics.NONE, Progress.NONE)
                .run();
        TestSite.write(site.resolve("output/index.html"), "<p>Tides</p>");
    }

    @Test
    void holdsAllAndSaysSo() throws IOException {
        settings.setProperty("bag.organization", "Harbour Office");
        Path bag = write("bag", true, "");
        assertThat(check(bag)).isEmpty();
        assertThat(names(bag))
                .contains(
                        "bag-info.txt",
                        "bagit.txt",
                        "data/content/1969/07/20/high-water-at-noon.md",
                        "data/output/index.html",
                        "data/raw/raw/1.txt",
                        "data/raw/raw/50% of\nall.txt",
                        "data/raw/raw/été/漢字.txt",
                        "data/ro-crate-metadata.json",
                        "data/settings/jbake.properties",
                        "data/state/articles.tsv",
                        "manifest-sha256.txt",
                        "manifest-sha512.txt",
                        "tagmanifest-sha256.txt",
                        "tagmanifest-sha512.txt");
        assertThat(bag.resolve("manifest-sha256.txt")).content().contains("data/raw/raw/50%25 of%0Aall.txt\n");
        assertThat(bag.resolve("bag-info.txt"))
                .content()
                .contains("Source-Organization: Harbour Office\n", "Bagging-Date: 2026-03-01\n", "Payload-Oxum: ");
        assertThat(Files.readAllBytes(bag.resolve("data/raw/raw/1.txt")))
                .isEqualTo(Files.readAllBytes(temp.resolve("raw/1.txt")));
    }

    @Test
    void isTheSameInATar() throws IOException {
        Path tar = write("bag.tar", true, "");
        assertThat(check(tar)).isEmpty();
        assertThat(contents(tar)).isEqualTo(contents(write("bag", true, "")));
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            Files.copy(tar, out);
        }
        assertThat(check(Files.write(temp.resolve("bag.tgz"), packed.toByteArray())))
                .isEmpty();
    }

    @Test
    void holdsOneYearIfAsked() throws IOException {
        for (String year : List.of("1969", "1970")) {
            for (String file : List.of(
                    "versions/%s/07/20/tide/2020-01-01.md",
                    "output/%s/index.html",
                    "output/packs/%s-07.idx",
                    "output/packs/%s-07.049cfed8152c6641.zip",
                    "output/data/articles-%s.jsonl.gz",
                    "output/data/articles-%s-07.csv.gz",
                    "output/sitemaps/%s.xml",
                    "output/topics/%s/index.html",
                    "output/%s-a-year-of-tides.html")) {
                TestSite.write(site.resolve(file.formatted(year)), "x");
            }
        }
        List<String> names = names(write("year", true, "1970"));
        assertThat(names)
                .contains("data/raw/raw/été/漢字.txt", "data/content/1970/01/02/low-water-at-dusk.md")
                .doesNotContain("data/raw/raw/1.txt", "data/content/1969/07/20/high-water-at-noon.md");
        assertThat(names.stream().filter(each -> each.contains("1970"))).hasSize(9 + 2);
        assertThat(names.stream().filter(each -> each.contains("1969")))
                .containsExactly("data/output/1969-a-year-of-tides.html", "data/output/topics/1969/index.html");
    }

    @Test
    void followsTheProfileOfAPTrust() throws IOException {
        settings.setProperty("bag.profile", "aptrust");
        assertThatThrownBy(() -> write("apt.tar", false, ""))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("bag.organization");
        settings.setProperty("bag.organization", "Harbour Office");
        assertThatThrownBy(() -> write("apt", false, "")).hasMessageContaining("tar");
        Path tar = write("apt.tar", false, "");
        assertThat(check(tar)).isEmpty();
        assertThat(contents(tar))
                .anyMatch(file -> file.startsWith("aptrust-info.txt Title: Archive\nAccess: Institution\n"))
                .anyMatch(file -> file.startsWith("manifest-md5.txt "))
                .noneMatch(file -> file.startsWith("manifest-sha512.txt "));
    }

    /** A tar has checksums of its own, which most programs that unpack it never look at. */
    @Test
    void namesAFileOfWhichTheTarSaysWhatIsDamaged() throws IOException {
        Path tar = write("bag.tar", false, "");
        byte[] bytes = Files.readAllBytes(tar);
        int header = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("bag/data/settings/jbake.properties\0");
        bytes[header + 100] ^= 1; // its mode
        Files.write(tar, bytes);
        assertThat(check(tar)).extracting(Finding::rule).containsExactly("bag-tar");
        assertThat(failing(tar)).containsExactly("data/settings/jbake.properties");
    }

    /** Each file of a bag, and each way to spoil it. */
    @Test
    void namesWhatWasDoneToABag() throws IOException {
        Path bag = write("bag", false, "");
        var random = new Random(5);
        for (String name : names(bag)) {
            Path file = bag.resolve(name);
            byte[] before = Files.readAllBytes(file);
            byte[] flipped = before.clone();
            flipped[random.nextInt(flipped.length)] ^= 1;
            Files.write(file, flipped);
            String named = name.startsWith("tagmanifest") ? "" : name;
            assertThat(failing(bag))
                    .as("flipped " + name)
                    .contains(named.isEmpty() ? failing(bag).get(0) : named);
            Files.write(file, Arrays.copyOf(before, before.length / 2));
            assertThat(failing(bag)).as("cut " + name).isNotEmpty();
            Files.delete(file);
            if (!name.startsWith("tagmanifest")) {
                assertThat(failing(bag)).as("removed " + name).contains(name);
            }
            Files.write(file, before);
        }
        assertThat(check(bag)).isEmpty();
        Files.writeString(bag.resolve("data/extra"), "x");
        assertThat(failing(bag)).containsExactly("data/extra");
    }

    /** As other programs have written them for years. */
    @Test
    void readsBagsOfOthers() throws IOException {
        Path bag = temp.resolve("theirs");
        TestSite.write(bag.resolve("bagit.txt"), "BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n");
        TestSite.write(bag.resolve("data/a b.txt"), "abc");
        TestSite.write(bag.resolve("data/c.txt"), "abc");
        TestSite.write(bag.resolve("manifest-md5.txt"), "900150983CD24FB0D6963F7D28E17F72 *data/a b.txt\r\n");
        TestSite.write(bag.resolve("manifest-sha1.txt"), "a9993e364706816aba3e25717850c26c9cd0d89d\t./data/c.txt\n");
        assertThat(check(bag)).isEmpty();

        TestSite.write(bag.resolve("fetch.txt"), "https://x.example/d 3 data/d.txt\n");
        TestSite.write(
                bag.resolve("manifest-sha1.txt"),
                "a9993e364706816aba3e25717850c26c9cd0d89d  data/c.txt\n"
                        + "a9993e364706816aba3e25717850c26c9cd0d89d  data/d.txt\n"
                        + "a9993e364706816aba3e25717850c26c9cd0d89d  data/../../etc/passwd\n");
        assertThat(check(bag).stream().map(Finding::rule)).containsExactly("bag-fetch", "bag-path");
        assertThatThrownBy(() -> check(temp.resolve("raw"))).hasMessageContaining("bagit.txt");
    }

    @Test
    void refusesPlacesThatWouldSpoilSomething() throws IOException {
        Files.createDirectory(temp.resolve("there"));
        assertThatThrownBy(() -> write("there", false, "")).hasMessageContaining("there already");
        assertThatThrownBy(() -> write("site/content/bag", false, "")).hasMessageContaining("of which the bag is made");
        assertThatThrownBy(() -> write("none", false, "1812")).hasMessageContaining("nothing to put");
        assertThat(temp.resolve("none.part")).doesNotExist();
    }

    private void raw(String name, String day, String slug, String title) {
        TestSite.write(
                temp.resolve("raw").resolve(name),
                " date " + day + " https://harbour.example/" + slug + "\n" + title + "\n" + day + "\n"
                        + ("The gauge at the pier of " + slug + " was read by " + name.length()
                                + " people, who agreed on what they saw there that day. ")
                        + "\n" + title.repeat(3) + ".\n");
    }

    private Path write(String name, boolean withOutput, String year) {
        Path target = temp.resolve(name);
        Bag.write(
                new Bag.Options(
                        site,
                        site.resolve("content"),
                        site.resolve("output"),
                        withOutput,
                        year,
                        target,
                        LocalDate.of(2026, 3, 1),
                        "Backfile"),
                settings,
                Progress.NONE);
        return target;
    }

    private static List<Finding> check(Path bag) {
        return Bag.check(bag, Progress.NONE);
    }

    private static List<String> failing(Path bag) {
        try {
            return check(bag).stream().map(Finding::file).toList();
        } catch (UserError e) {
            return List.of("bagit.txt");
        }
    }

    private static List<String> names(Path bag) throws IOException {
        try (Stream<Path> files = Files.walk(bag)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> bag.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> contents(Path bag) throws IOException {
        var files = new ArrayList<String>();
        BagSource.of(bag)
                .each((entry, in) ->
                        files.add(entry.path() + " " + new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)));
        files.sort(null);
        return files;
    }
}

package org.backfile.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a site on this machine and on a cluster, and compares all bytes. */
class ClusterTest {
    private static final Path TARGET = Path.of("../../target").toAbsolutePath().normalize();
    private static final int ARTICLES = 2000;
    /** Each so many-th tells again what another month's told. */
    private static final int COPY = 25;

    private static final String[] WORDS =
            ("the a of harbour council bridge river vote strike storm market village doctor train school court"
                            + " election budget farmer coast island winter summer minister engine wheat fire museum")
                    .split(" ");

    @TempDir
    Path folder;

    @Test
    void makesTheSameBytesOnAClusterAndNoMoreAnewThanHere() throws Exception {
        Path raw = folder.resolve("raw");
        for (int number = 0; number < ARTICLES; number++) {
            article(raw, number);
        }
        Path here = site("here");
        Path there = site("there");
        backfile(
                "build",
                raw.toString(),
                "--site",
                here.toString(),
                "--output",
                here.resolve("output").toString());
        try (var cluster = new Cluster(Files.createDirectories(folder.resolve("cluster")))) {
            String told = build(cluster, raw, there);
            // All pages are the workers' but the one of the data set, which tells of files that only the driver makes.
            assertThat(told).containsPattern("(?m)^data\\.ftl +1 ").doesNotContainPattern("(?m)^article\\.ftl ");
            assertThat(cluster.workersThatWorked()).isEqualTo(2);
            assertSame(there, here);
            assertThat(files(here.resolve("content")).size()).isBetween(ARTICLES / 2, ARTICLES - ARTICLES / COPY + 1);

            article(raw, ARTICLES);
            String toldHere = backfile(
                    "build",
                    raw.toString(),
                    "--site",
                    here.toString(),
                    "--output",
                    here.resolve("output").toString());
            String toldThere = build(cluster, raw, there);
            assertSame(there, here);
            assertThat(number(toldThere, "files written")).isEqualTo(number(toldHere, "files written"));
            assertThat(number(toldThere, "new or changed")).isLessThanOrEqualTo(1);
        }
    }

    private static String build(Cluster cluster, Path raw, Path site) throws Exception {
        return cluster.submit(
                TARGET.resolve("spark/backfile-spark.jar"),
                "build",
                raw.toString(),
                "--site",
                "file://" + site,
                "--output",
                site.resolve("output").toString(),
                "--shares",
                "6");
    }

    private Path site(String name) throws Exception {
        Path site = folder.resolve(name).resolve("archive"); // init calls an archive by its folder
        backfile("init", site.toString());
        // Without a million pages packs would not be tried, nor would their months be split among shares.
        Path settings = site.resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings) + "\noutput.packs=500\n");
        return site;
    }

    /** Runs a command on this machine; what it told. */
    private String backfile(String... args) throws Exception {
        var all = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                TARGET.resolve(Program.NAME).toString()));
        all.addAll(Arrays.asList(args));
        Path log = Files.createTempFile(folder, "here", ".log");
        int status = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(log)).isZero();
        return Files.readString(log);
    }

    private static long number(String told, String what) {
        var line = Pattern.compile("^" + what + " +(\\d+)", Pattern.MULTILINE).matcher(told);
        assertThat(line.find()).as(told).isTrue();
        return Long.parseLong(line.group(1));
    }

    /** One in some is a reprint of an article of another month. */
    private static void article(Path raw, int number) throws IOException {
        int told = number % COPY == COPY - 1 ? number - COPY / 2 - 1 : number;
        var random = new Random(told);
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(number * 7L % 700);
        String place = number == told ? "gazette" : "courier";
        var text = new StringBuilder(" date " + day + " https://" + place + ".example/story-" + number + "\n");
        text.append("Report ")
                .append(told)
                .append(" of the ")
                .append(word(random))
                .append("\n")
                .append(day);
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            text.append("\nMayor Anna Lindqvist of Oslo told");
            for (int i = 0; i < 40; i++) {
                text.append(' ').append(word(random)).append(i % 9 == 8 ? random.nextInt(1000) : "");
            }
            text.append(".");
        }
        Path file = raw.resolve(number / 500 + "/" + number + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.append("\n"));
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static void assertSame(Path one, Path other) throws IOException {
        for (String part : List.of("content", "output")) {
            Map<String, String> files = files(one.resolve(part));
            Map<String, String> expected = files(other.resolve(part));
            assertThat(files.keySet()).as(part).isEqualTo(expected.keySet());
            files.entrySet().removeIf(file -> file.getValue().equals(expected.get(file.getKey())));
            assertThat(files.keySet()).as("other bytes in " + part).isEmpty();
        }
    }

    /** All files below a folder, their bytes as ISO 8859-1. */
    private static Map<String, String> files(Path top) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(top)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(top.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}

package org.backfile.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.backfile.report.Progress;
import org.backfile.report.Severity;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files are disturbed in six ways, and a deep look names those and no others. {@code -Dbackfile.verify.all=true} takes every
 * file of the samples; {@code -Dbackfile.verify.chance=2000} as many by chance of an archive of {@code
 * -Dbackfile.verify.articles=1000}, ten at a time.
 */
class DisturbedFilesIT {
    private static final boolean ALL = Boolean.getBoolean("backfile.verify.all");
    private static final int CHANCE = Integer.getInteger("backfile.verify.chance", 20);
    private static final int ARTICLES = Integer.getInteger("backfile.verify.articles", 10);
    private static final int AT_ONCE = 10;

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;

    /** What is done to a file. */
    private enum Way {
        FLIPPED,
        FLIPPED_UNSEEN,
        CUT,
        REMOVED,
        EXCHANGED,
        ADDED
    }

    @Test
    void namesEachFileOfTheSamplesHoweverItIsDisturbed() throws IOException {
        site = TestSite.in(Path.of(temp.toString(), "samples"));
        TestSite.copy(Path.of("samples/raw"), site.folder().resolve("raw"));
        build();
        List<Path> files = VerificationIT.files(site);
        var random = new Random(5);
        if (!ALL) {
            Collections.shuffle(files, random);
            files = files.subList(0, 4);
        }
        int trials = 0;
        for (Path file : files) {
            for (Way way : Way.values()) {
                trials += disturbed(Map.of(file, way), random);
            }
        }
        System.out.println(trials + " trials of " + files.size() + " files");
        assertThat(verify()).isEmpty();
    }

    @Test
    void namesFilesThatAreDisturbedByChance() throws IOException {
        site = TestSite.in(Path.of(temp.toString(), "site"));
        for (int i = 0; i < ARTICLES; i++) {
            String day = LocalDate.of(1969, 1, 1).plusDays(i % 900).toString();
            TestSite.write(
                    site.folder().resolve("raw/" + i + ".txt"),
                    " date " + day + " https://gazette.example/" + i + "\nReport " + i + "\n" + day
                            + "\nFrom our desk.\nThe report " + i + " told of " + new Random(i).nextInt() + ".\n");
        }
        build();
        List<Path> files = VerificationIT.files(site);
        var random = new Random(11);
        for (int done = 0; done < CHANCE; done += AT_ONCE) {
            Map<Path, Way> disturbed = new TreeMap<>();
            while (disturbed.size() < AT_ONCE) {
                disturbed.put(
                        files.get(random.nextInt(files.size())), Way.values()[random.nextInt(Way.values().length)]);
            }
            disturbed(disturbed, random);
        }
        assertThat(verify()).isEmpty();
    }

    /** Disturbs files, compares what is named, and mends them. */
    private int disturbed(Map<Path, Way> ways, Random random) throws IOException {
        Map<Path, byte[]> bytes = new TreeMap<>();
        Map<Path, FileTime> times = new TreeMap<>();
        var expected = new ArrayList<String>();
        var added = new ArrayList<Path>();
        for (Map.Entry<Path, Way> each : ways.entrySet()) {
            Path file = each.getKey();
            byte[] before = Files.readAllBytes(file);
            FileTime time = Files.getLastModifiedTime(file);
            bytes.put(file, before);
            times.put(file, time);
            switch (each.getValue()) {
                case FLIPPED -> Files.write(file, flipped(before, random));
                case FLIPPED_UNSEEN -> {
                    Files.write(file, flipped(before, random));
                    Files.setLastModifiedTime(file, time);
                }
                case CUT -> Files.write(file, Arrays.copyOf(before, before.length / 2));
                case REMOVED -> Files.delete(file);
                case EXCHANGED ->
                    Files.write(file, "another file's bytes".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                case ADDED -> {
                    boolean isTold = file.startsWith(site.output())
                            || file.startsWith(site.folder().resolve("content"));
                    Path other = file.resolveSibling("x" + file.getFileName());
                    if (isTold) {
                        Files.copy(file, other, StandardCopyOption.REPLACE_EXISTING);
                        added.add(other);
                        expected.add(name(other));
                    }
                    continue;
                }
            }
            expected.add(name(file));
        }
        assertThat(verify()).as(ways.toString()).containsExactlyInAnyOrderElementsOf(expected);
        for (Path file : bytes.keySet()) {
            Files.write(file, bytes.get(file));
            Files.setLastModifiedTime(file, times.get(file));
        }
        for (Path file : added) {
            Files.delete(file);
        }
        return ways.size();
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private void build() {
        site.build();
        assertThat(verify()).isEmpty();
    }

    private String name(Path file) {
        return site.folder().relativize(file).toString();
    }

    private List<String> verify() {
        var options = new Verification.Options(
                site.folder(), site.folder().resolve("content"), site.output(), true, Part.ALL, false);
        return Verification.run(options, Progress.NONE).differences().stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .map(Difference::path)
                .toList();
    }
}

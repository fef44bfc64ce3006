package org.backfile.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of a bag of which one file is disturbed that file is named, and no other. {@code -Dbackfile.bag.articles=5000
 * -Dbackfile.bag.chance=2000} is the whole trial; each file beside the payload has its turn in any case.
 */
class DisturbedBagIT {
    private static final int ARTICLES = Integer.getInteger("backfile.bag.articles", 8);
    private static final int CHANCE = Integer.getInteger("backfile.bag.chance", 30);

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final Random random = new Random(7);
    private final Map<Way, Integer> done = new EnumMap<>(Way.class);
    private Path bag = Path.of("");

    /** What is done to a file. */
    private enum Way {
        FLIPPED,
        CUT,
        REMOVED,
        EXCHANGED,
        ADDED
    }

    @Test
    void namesTheFileThatWasDisturbed() throws IOException {
        Path site = temp.resolve("site");
        TestSite.write(site.resolve("jbake.properties"), "site.title=Tides\n");
        for (int i = 0; i < ARTICLES; i++) {
            String day = LocalDate.of(1969, 1, 1).plusDays(i % 900).toString();
            TestSite.write(
                    temp.resolve("raw/" + i + ".txt"),
                    " date " + day + " https://harbour.example/" + i + "\nTides of Pier " + i + "\n" + day
                            + "\nAs they were read.\nThe gauge said " + new Random(i).nextInt() + " at noon.\n");
        }
        new Ingest(Ingest.Options.of(temp.resolve("raw"), site, LocalDate.of(2020, 1, 1)), Topics.NONE, Progress.NONE)
                .run();
        bag = temp.resolve("bag");
        Bag.write(
                new Bag.Options(
                        site,
                        site.resolve("content"),
                        site.resolve("output"),
                        false,
                        "",
                        bag,
                        LocalDate.of(2026, 3, 1),
                        "Backfile 1"),
                new Properties(),
                Progress.NONE);
        assertThat(named()).isEmpty();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(bag)) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        for (Path file : files) {
            if (!file.startsWith(bag.resolve("data"))) {
                for (Way way : Way.values()) {
                    disturb(file, way);
                }
            }
        }
        for (int i = 0; i < CHANCE; i++) {
            disturb(files.get(random.nextInt(files.size())), Way.values()[random.nextInt(Way.values().length)]);
        }
        System.out.println(files.size() + " files, disturbed: " + done);
        assertThat(named()).isEmpty();
    }

    private void disturb(Path file, Way way) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path other = file.resolveSibling("x" + file.getFileName());
        switch (way) {
            case FLIPPED -> {
                byte[] flipped = before.clone();
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
            }
            case CUT -> Files.write(file, Arrays.copyOf(before, random.nextInt(before.length)));
            case REMOVED -> Files.delete(file);
            case EXCHANGED -> Files.write(file, "another file's bytes".getBytes(StandardCharsets.UTF_8));
            case ADDED -> Files.copy(file, other);
        }
        Path meant = way == Way.ADDED ? other : file;
        assertThat(named())
                .as(way + " " + bag.relativize(file))
                .containsExactly(bag.relativize(meant).toString());
        Files.write(file, before);
        Files.deleteIfExists(other);
        done.merge(way, 1, Integer::sum);
    }

    /** The files that are found to be wrong. */
    private TreeSet<String> named() {
        var names = new TreeSet<String>();
        try {
            Bag.check(bag, Progress.NONE).stream().map(Finding::file).forEach(names::add);
        } catch (UserError e) {
            assertThat(e).hasMessageContaining("bagit.txt");
            names.add("bagit.txt");
        }
        return names;
    }
}

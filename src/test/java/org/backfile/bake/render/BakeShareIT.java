package org.backfile.bake.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backfile.bake.Bake;
import org.backfile.report.Progress;
import org.backfile.report.RenderTime;
import org.backfile.testing.TestSite;
import org.backfile.work.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bakes a site in shares, and compares with a bake of the whole. */
class BakeShareIT {
    private static final int SHARES = 3;

    @TempDir
    Path folder;

    @Test
    void makesTheSameOfShares() throws IOException {
        TestSite whole = site("whole", "0");
        whole.bake();
        TestSite shared = site("shared", "0");
        share(shared, 2, 0, 3, 1, 3);
        assertThat(shared.output()).doesNotExist();
        // What is not asked for twice: the page of the data set tells of files that only the bake makes.
        assertThat(rendered(shared.bake())).isOne();
        assertSame(shared, whole);
        assertThat(shared.folder().resolve(".backfile/rendered")).doesNotExist();

        List.of(whole, shared)
                .forEach(site -> site.article(
                        "1970/03/20/added",
                        "One more",
                        "Moon",
                        "See [it](https://gazette.example/1970/02/05/story-5)."));
        long anew = rendered(whole.bake());
        assertThat(share(shared, 0, 1, 2, 3)).isEqualTo(anew - 1);
        assertThat(rendered(shared.bake())).isOne();
        assertSame(shared, whole);
    }

    @Test
    void packsTheSameOfShares() throws IOException {
        TestSite whole = site("whole", "10");
        whole.bake();
        TestSite shared = site("shared", "10");
        share(shared, 0, 1, 2, 3);
        assertThat(rendered(shared.bake())).isOne();
        assertThat(shared.files().keySet()).anyMatch(path -> path.endsWith(".zip"));
        assertSame(shared, whole);
    }

    @Test
    void makesItselfWhatIsBrokenOrStaleInShares() throws IOException {
        TestSite whole = site("whole", "0");
        TestSite shared = site("shared", "0");
        share(shared, 0, 1, 2, 3);
        Path part = shared.folder().resolve(".backfile/rendered/3.pages");
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length / 3]++;
        Files.write(part, bytes);
        List.of(whole, shared).forEach(site -> site.article("1970/02/05/story-5", "Another", "Moon", "It is another."));
        whole.bake();
        assertThat(rendered(shared.bake())).isGreaterThan(2);
        assertSame(shared, whole);
    }

    private TestSite site(String name, String packs) throws IOException {
        TestSite site = TestSite.in(Files.createDirectories(folder.resolve(name)));
        site.with("output.packs", packs).with("archive.page.size", "4");
        IntStream.range(1, 25)
                .forEach(number -> site.article(
                        "1970/0%d/%02d/story-%d".formatted(1 + number / 5 % 4, number, number),
                        "Story " + number,
                        number % 2 == 0 ? "Moon,NASA" : "Moon",
                        "It was told [before](https://gazette.example/1970/01/01/story-1), of craters and cheese, "
                                + "number " + number + "."));
        return site;
    }

    /** How many pages were rendered. */
    private static int share(TestSite site, int... numbers) {
        return Arrays.stream(numbers)
                .map(number -> Bake.share(
                        site.folder(), site.output(), new Share(number, SHARES), Instant.EPOCH, Progress.NONE))
                .sum();
    }

    private static long rendered(Bake.Result result) {
        assertThat(result.findings()).isEmpty();
        return result.templates().stream().mapToLong(RenderTime::pages).sum();
    }

    private static void assertSame(TestSite one, TestSite other) {
        Map<String, String> files = one.files();
        Map<String, String> expected = other.files();
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        files.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }
}

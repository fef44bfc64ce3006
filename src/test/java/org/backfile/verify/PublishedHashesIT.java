package org.backfile.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code fixity.json} promises. */
class PublishedHashesIT {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    @Test
    void tellsWhichMonthsAreNotThoseOfACopy() throws IOException {
        TestSite site = TestSite.in(temp).with("fixity.enabled", "true");
        site.article("1969/07/20/landing", "Landing", "Moon", "They came down.");
        site.article("1969/11/19/second", "Second", "Moon", "Others came down.");
        site.bake();
        String copy = site.files().get("fixity.json");
        assertThat(site.files().entrySet().stream().filter(file -> file.getKey().startsWith("fixity/1969-11-19-")))
                .singleElement()
                .extracting(Map.Entry::getValue)
                .isEqualTo(copy);
        assertThat(compare(site, copy)).isEmpty();
        assertThat(PublishedHashes.proof(site.folder(), site.folder().resolve("content"), "/1969/07/20/landing/"))
                .contains("\"path\":\"1969\\/07\\/20\\/landing\"");
        assertThat(site.bake().outcome().written()).isZero();

        site.article("1969/07/20/landing", "Landing", "Moon", "They came down slowly.");
        site.article("1970/04/13/third", "Third", "Moon", "Nobody came down.");
        assertThatThrownBy(() ->
                        PublishedHashes.proof(site.folder(), site.folder().resolve("content"), "1969/07/20/landing"))
                .hasMessageContaining("since the last bake");
        // What is compared are the files, not what the bake remembers of them.
        assertThat(told(site, copy))
                .containsExactly(
                        "WARNING content/1969/07/20/landing.md It is not as the last bake read it",
                        "WARNING fixity.json The articles of 1969-07 are not those of the copy: it has 1, here are 1");
        site.bake();
        Path second = site.folder().resolve("content/1969/11/19/second.md");
        Files.move(second, temp.resolve("aside"));
        assertThat(told(site, copy))
                .contains(
                        "WARNING content/1969/11/19/second.md It was there at the last bake, and is gone",
                        "WARNING fixity.json The articles of 1969-11 are not those of the copy: it has 1, here are 0");
        Files.move(temp.resolve("aside"), second);
        assertThat(told(site, copy))
                .containsExactly(
                        "WARNING fixity.json The articles of 1969-07 are not those of the copy: it has 1, here are 1",
                        "NOTE fixity.json The copy has no articles of 1970-04 yet, and here are some");
        String now = site.files().get("fixity.json");
        Files.delete(site.folder().resolve(".backfile/leaves"));
        site.with("site.tagline", "x").bake();
        assertThat(site.files()).containsEntry("fixity.json", now);

        site.with("fixity.enabled", "false").bake();
        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("fixity"));
        assertThatThrownBy(() -> compare(site, copy)).hasMessageContaining("fixity.enabled=true");
    }

    private static List<String> told(TestSite site, String copy) {
        return compare(site, copy).stream()
                .map(each -> each.severity() + " " + each.file() + " " + each.what())
                .toList();
    }

    private static List<Finding> compare(TestSite site, String copy) {
        return PublishedHashes.compare(site.folder(), site.folder().resolve("content"), copy, "a copy", Progress.NONE);
    }
}

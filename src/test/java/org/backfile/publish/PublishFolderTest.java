package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing into a folder, on a real disk. */
class PublishFolderTest {
    @TempDir
    Path folder;

    private BakedFolder site;
    private Path target;

    @BeforeEach
    void aSite() {
        target = folder.resolve("www/archive");
        site = new BakedFolder(folder.resolve("site"))
                .with("index.html", "home")
                .with("1969/07/20/index.html", "day")
                .with("1969/07/20/landing.html", "landing")
                .bake();
    }

    @Test
    void bringsTheSiteThereAndLaterWhatChanged() throws IOException {
        assertThat(site.publish(target).sent()).isEqualTo(3);
        assertThat(BakedFolder.in(target)).isEqualTo(site.files());
        Path untouched = target.resolve("1969/07/20/index.html");
        Files.setLastModifiedTime(untouched, FileTime.from(Instant.EPOCH));

        site.with("index.html", "other").without("1969/07/20/landing.html").bake();
        assertThat(site.publish(target).removed()).isEqualTo(1);
        assertThat(BakedFolder.in(target)).isEqualTo(site.files());
        assertThat(Files.getLastModifiedTime(untouched).toInstant()).isEqualTo(Instant.EPOCH);

        site.without("1969/07/20/index.html").bake().publish(target);
        assertThat(target.resolve("1969")).as("empty folders go").doesNotExist();
        assertThat(target.resolve(".backfile-parts")).doesNotExist();
    }

    @Test
    void takesTheSameBytesForItsOwnAndNoOthers() throws IOException {
        Files.createDirectories(target.resolve("1969/07/20"));
        Files.writeString(target.resolve("index.html"), "home");
        Files.writeString(target.resolve("1969/07/20/landing.html"), "else");
        Files.writeString(target.resolve("1969/07/20/own.txt"), "own");
        assertThat(site.publish(target).findings())
                .extracting(Finding::file)
                .containsExactly("1969/07/20/landing.html");
        site.without("index.html")
                .without("1969/07/20/landing.html")
                .without("1969/07/20/index.html")
                .bake();
        assertThat(site.publish(target).findings()).isEmpty();
        assertThat(BakedFolder.in(target)).containsOnlyKeys("1969/07/20/landing.html", "1969/07/20/own.txt");
    }

    @Test
    void putsAFolderWhereAFileWasAndTheOtherWayRound() throws IOException {
        site.with("moon", "a file").with("mars/index.html", "a folder").bake().publish(target);
        site.without("moon")
                .without("mars/index.html")
                .with("moon/index.html", "a folder")
                .with("mars", "a file");
        site.emptied();
        assertThat(site.bake().publish(target).findings()).isEmpty();
        assertThat(BakedFolder.in(target)).isEqualTo(site.files());
    }

    @Test
    void followsNoLinkOutOfTheTarget() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createDirectories(target);
        Files.createSymbolicLink(target.resolve("1969"), outside);
        assertThat(site.publish(target).findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.what()).contains("a link leads out of the target"));
        assertThat(outside).isEmptyDirectory();
        assertThat(BakedFolder.in(target)).containsOnlyKeys("index.html");
    }

    @Test
    void saysWhyATargetIsOfNoUse() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> site.publish(file))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is a file, not a folder");
        Path below = file.resolve("below");
        assertThatThrownBy(() -> site.publish(below))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be");
    }
}

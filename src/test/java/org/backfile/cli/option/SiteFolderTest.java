package org.backfile.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.backfile.media.MediaOptions;
import org.backfile.report.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SiteFolderTest {
    @TempDir
    Path site;

    @Test
    void settingsSayWhatIsKeptOfPicturesAndVersions() throws IOException {
        assertThat(SiteFolder.media(site)).isEqualTo(MediaOptions.of(site.resolve("assets")));
        assertThat(SiteFolder.keepsVersions(site)).isTrue();

        settings(
                "asset.folder=static", "media.enabled=false", "media.largest=3", "media.most=7", "versions.keep=false");

        assertThat(SiteFolder.media(site))
                .isEqualTo(new MediaOptions(site.resolve("static/media"), false, 3L << 20, 7));
        assertThat(SiteFolder.keepsVersions(site)).isFalse();
    }

    @Test
    void aSettingThatCannotBeUsedIsNamed() throws IOException {
        settings("media.enabled=yes");
        refused(() -> SiteFolder.media(site))
                .hasMessageContaining("media.enabled=yes cannot be used: write true or false");
        settings("media.most=0");
        refused(() -> SiteFolder.media(site))
                .hasMessageContaining("media.most=0 cannot be used: write a number from 1");
        settings("media.largest=many");
        refused(() -> SiteFolder.media(site)).hasMessageContaining("media.largest=many");
        settings("versions.keep=never");
        refused(() -> SiteFolder.keepsVersions(site)).hasMessageContaining("versions.keep=never");
    }

    @Test
    void theHostIsAWebAddress() throws IOException {
        assertThat(SiteHost.of(site)).isEmpty();
        settings("site.host= https://wire.example/archive ");
        assertThat(SiteHost.of(site)).hasValue(new SiteHost(URI.create("https://wire.example/archive/")));
        assertThat(SiteHost.of(site).map(SiteHost::path)).hasValue("/archive/");
        for (String wrong : new String[] {"wire.example", "https://wire example", "mailto:desk@wire.example"}) {
            settings("site.host=" + wrong);
            refused(() -> SiteHost.of(site))
                    .hasMessageContaining("site.host that is no web address, " + wrong)
                    .hasMessageContaining("https://example.org/archive");
        }
        settings("site.title=\\u12");
        refused(() -> SiteHost.of(site)).hasMessageContaining("jbake.properties cannot be read");
    }

    @Test
    void theOutputIsAFolderThatCanBeMade() throws IOException {
        Path file = Files.writeString(site.resolve("notes"), "A file.");
        Path below = file.resolve("site");

        refused(() -> to(below).made()).hasMessageContaining("The output folder " + below + " cannot be made");
        refused(() -> to(file).baked()).hasMessageContaining(file + " is a file, not a folder (the baked site)");
        refused(() -> to(site.resolve("none")).baked()).hasMessageContaining("There is no folder");
        refused(() -> to(site).output()).hasMessageContaining("holds the site itself");
        refused(() -> to(site.resolve("assets/site")).output()).hasMessageContaining("is in the site's assets");
        assertThat(to(site.resolve("a/b")).made()).isDirectory();
    }

    @Test
    void aRecordingIsRefusedBeforeTheWork() {
        var options = new CommandLine(new ProfilingOptions());
        options.parseArgs("--profile", site.resolve("none/run.jfr").toString());
        ProfilingOptions profiling = options.getCommand();

        refused(() -> profiling.of(() -> {
                    throw new AssertionError("the work has begun");
                }))
                .hasMessageContaining("run.jfr cannot be written");
    }

    private SiteOptions to(Path output) {
        return new SiteOptions(new SiteFolder(site), Optional.of(output));
    }

    private void settings(String... lines) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), String.join("\n", lines));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(UserError.class);
    }
}

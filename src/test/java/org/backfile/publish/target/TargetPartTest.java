package org.backfile.publish.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backfile.report.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetPartTest {
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    Path folder;

    @AfterEach
    void theLoaderThatWas() {
        Thread.currentThread().setContextClassLoader(before);
    }

    /** What a part's jar names. */
    public static final class Provider implements TargetProvider {
        @Override
        public PublishTarget open(String target, TargetOptions options) {
            return new FolderPublishTarget(Path.of(target), options.jobs());
        }
    }

    @Test
    void isWhatAJarInTheFolderProvides() throws IOException {
        jar("META-INF/services/" + TargetProvider.class.getName(), Provider.class.getName());
        Files.writeString(folder.resolve("LICENSE"), "no jar");

        assertThat(TargetPart.of("s3", folder)).isInstanceOf(Provider.class);
        try (PublishTarget target =
                TargetPart.of("s3", folder).open(folder.resolve("www").toString(), new TargetOptions("", 1))) {
            assertThat(target.name()).contains("www");
        }
    }

    @Test
    void saysIfItIsNotThereOrNotWhole() throws IOException {
        Path missing = folder.resolve("s3");
        assertThatThrownBy(() -> TargetPart.of("s3", missing))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a part is needed that is not there: " + missing)
                .hasMessageContaining("mvn -f modules/s3/pom.xml package");
        jar("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n");
        assertThatThrownBy(() -> TargetPart.of("s3", folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is not whole")
                .hasMessageContaining("get it anew");
    }

    private void jar(String name, String text) throws IOException {
        try (var jar = new ZipOutputStream(Files.newOutputStream(folder.resolve("part.jar")))) {
            jar.putNextEntry(new ZipEntry(name));
            jar.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}

package org.backfile.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.report.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFileTest {
    @TempDir
    Path folder;

    @Test
    void needNotBeThere() {
        assertThat(NamedFile.bytes(folder.resolve("none"), "")).isEmpty();
        assertThat(NamedFile.complaint(folder.resolve("none"))).isEmpty();
    }

    @Test
    void saysWhatStandsInItsPlace() throws IOException {
        assertThat(NamedFile.complaint(folder)).hasValue("is a folder, not a file");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        assertThat(NamedFile.complaint(link)).hasValue("is a link that leads nowhere");
        assertThatThrownBy(() -> NamedFile.bytes(folder, "name a file"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void saysOnWhichLineItIsNoUtf8() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', '\n', 'b', '\n', (byte) 0xE9, '\n'});
        assertThatThrownBy(() -> NamedFile.text(file, "")).hasMessageContaining("a.txt:3: this is not UTF-8");
        Files.writeString(file, "Été");
        assertThat(NamedFile.text(file, "")).hasValue("Été");
    }
}

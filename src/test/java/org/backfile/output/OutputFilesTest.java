package org.backfile.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFilesTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(strings = {"new/page.html", "page.html"})
    void leavesNoHalfOfAPageThatCannotBeWritten(String path) throws IOException {
        var folder = new OutputFiles(root);
        // Its channel is closed before it has written: as good as a full disk.
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> folder.put(path, ByteBuffer.wrap("text".getBytes(UTF_8))))
                .isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
        try (Stream<Path> left = Files.walk(root)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}

package org.backfile.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that stand beside pages are found, however a mirror has written their addresses. */
class PictureFilesTest {
    private static final String PAGE = "web/20190304120000/https:/weir.example/news/lock.html";

    @TempDir
    Path folder;

    private byte[] found(String address) throws IOException {
        return new PictureFiles(folder.toRealPath()).find(PAGE, address, 99).orElse(new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../20190304120000im_/http:/weir.example/images/the%20lock.jpg",
                "20190304120000im_/http:/weir.example/images/the lock.jpg",
                "https://web.archive.org/web/20190304120000im_/http://weir.example/images/the%20lock.jpg",
                "https://weir.example/20190304120000im_/http:/weir.example/images/the lock.jpg"
            })
    void findsThoseOfACapture(String address) throws IOException {
        Path picture = folder.resolve("web/20190304120000im_/http:/weir.example/images/the lock.jpg");
        Files.createDirectories(picture.getParent());
        Files.writeString(picture, "jpg");
        assertThat(found(address)).hasSize(3);
    }

    @Test
    void leavesTheRootAlone() throws IOException {
        Files.writeString(folder.resolveSibling("x.jpg"), "no");
        assertThat(found("20190304120000im_/http:/../../../../../../x.jpg")).isEmpty();
    }
}

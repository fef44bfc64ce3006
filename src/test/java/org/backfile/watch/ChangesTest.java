package org.backfile.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChangesTest {
    @TempDir
    Path folder;

    @Test
    void tellsOfWatchedFilesOnlyAndOfFoldersThatCome() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Path settings = folder.resolve("jbake.properties");
        try (var changes = Changes.of(List.of(content, settings))) {
            Files.writeString(folder.resolve("letter.txt"), "Nobody asked for it.");
            Files.writeString(settings, "site.title=A\n");
            assertThat(changes.await()).hasValue(List.of(settings));

            Path year = Files.createDirectories(content.resolve("1969/07"));
            assertThat(changes.await()).isPresent();
            Path article = Files.writeString(year.resolve("a.md"), "title=A");
            Files.writeString(year.resolve(".a.md.swp"), "what an editor keeps beside");
            assertThat(changes.await()).hasValue(List.of(article));
            Files.delete(article);
            assertThat(changes.await()).hasValue(List.of(article));
        }
    }

    @Test
    void endsWhenItIsClosed() throws Exception {
        var changes = Changes.of(List.of(folder));
        CompletableFuture<Optional<List<Path>>> waiting = CompletableFuture.supplyAsync(changes::await);
        changes.close();
        assertThat(waiting.get(30, TimeUnit.SECONDS)).isEmpty();
    }
}

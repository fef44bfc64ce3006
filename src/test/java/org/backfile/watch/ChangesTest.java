package org.backfile.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.backfile.report.UserError;
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

    @Test
    void endsWhenItsThreadIsInterrupted() {
        try (var changes = Changes.of(List.of(folder))) {
            Thread.currentThread().interrupt();
            assertThat(changes.await()).isEmpty();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void namesNoFileWhenTooManyChangeAtOnce() throws IOException {
        try (var changes = Changes.of(List.of(folder))) {
            for (int i = 0; i < 2_000; i++) { // the JDK keeps 512 of a folder
                Files.createFile(folder.resolve("article-" + i + ".md"));
            }
            assertThat(changes.await()).hasValue(List.of());
            Path one = Files.createFile(folder.resolve("last.md"));
            assertThat(changes.await()).hasValue(List.of(one));
        }
    }

    @Test
    void aFolderThatIsNotThereYetIsNoFault() throws IOException {
        Path content = folder.resolve("none/of/these");
        Path there = Files.createDirectory(folder.resolve("there"));
        try (var changes = Changes.of(List.of(content, there))) {
            Files.delete(there);
            assertThat(changes.await()).isPresent();
            Path again = Files.createDirectory(there);
            assertThat(changes.await()).isPresent();
            Path article = Files.createFile(again.resolve("a.md"));
            assertThat(changes.await()).hasValue(List.of(article));
        }
    }

    @Test
    void aFolderThatCannotBeReadIsLeftOut() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Path file = Files.createFile(content.resolve("a.md"));
        Path gone = Files.createSymbolicLink(folder.resolve("templates"), folder.resolve("nowhere"));
        try (var changes = Changes.of(List.of(content, gone, file))) {
            Files.writeString(file, "title=A");
            assertThat(changes.await()).hasValue(List.of(file));
        }
        assertThatThrownBy(() -> Changes.of(List.of(file.resolve("below/it"))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be watched");
    }
}

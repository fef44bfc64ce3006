package org.backfile.version;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.content.ArticleFile;
import org.backfile.pack.WholeFile;

/**
 * A text that an article had.
 *
 * @param path of the article, without extension
 * @param name of this version, which no other of the article has: {@code 2026-11-30}, or {@code 2026-11-30-2}
 * @param until the day on which another took its place
 * @param file where it is
 * @param stamp changes when the file does
 */
public record Version(String path, String name, LocalDate until, Path file, long stamp) {
    /** The article as it was; empty if it cannot be read any more. */
    public Optional<Article> article() {
        try {
            return WholeFile.bytes(file).flatMap(bytes -> ArticleFile.read(path, bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package org.backfile.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Block;

/** An article as a JBake content file: a header, a line {@code ~~~~~~}, and the body in markdown. */
public final class ArticleFile {
    private ArticleFile() {}

    /**
     * The file's bytes. Read back, they give the article again, and each text shows on the page as it is.
     *
     * @return UTF-8, lines ended by LF
     */
    public static byte[] write(Article article) {
        var out = new StringBuilder(4096);
        HeaderText.write(article.header(), out);
        out.append(HeaderText.SEPARATOR).append('\n');
        if (article.body().isEmpty()) {
            out.append('\n'); // JBake shows the header as the body of a file that has none
        }
        Markdown.write(article.body(), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads an article from its file's bytes. Markdown of a kind that import does not write is kept as it stands.
     *
     * @param path below the content folder, without extension
     * @return the article; empty if the header is broken, see {@link HeaderReader} for why
     */
    public static Optional<Article> read(String path, byte[] bytes) {
        HeaderReader.Front front = HeaderReader.read(path + ".md", bytes, bytes.length);
        return front.entry().map(entry -> new Article(path, entry.header(), body(bytes, front.bodyStart())));
    }

    /** The blocks of some markdown, as a file's body. */
    public static List<Block> blocks(String markdown) {
        return Markdown.read(markdown.lines().toList());
    }

    private static List<Block> body(byte[] bytes, int start) {
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return Markdown.read(text.lines().toList());
    }
}

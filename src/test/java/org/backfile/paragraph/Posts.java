package org.backfile.paragraph;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.misc.Extension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles whose paragraphs are known: markdown posts, with their {@code [[links]]} and {@code {{emphasis}}} marked. */
final class Posts {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    private Posts() {}

    /** The posts below a folder, markdown or HTML, in the order of their paths; of each its paragraphs, headings and items. */
    static List<List<String>> in(Path folder) throws IOException {
        var articles = new ArrayList<List<String>>();
        for (Path file : files(folder)) {
            String post = Files.readString(file);
            List<String> article = ReferenceBlocks.of(
                    file.toString().endsWith(".md") ? RENDERER.render(PARSER.parse(body(post))) : post);
            if (!article.isEmpty()) {
                articles.add(article);
            }
        }
        return articles;
    }

    /** Those that have a link. */
    static List<List<String>> withLinks(Path folder) throws IOException {
        return in(folder).stream()
                .filter(article -> article.stream().anyMatch(block -> block.contains("[[")))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".md") || file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String body(String post) {
        int header = post.startsWith("---\n") ? post.indexOf("\n---\n", 3) + 1 : 0;
        return post.substring(header > 0 ? header + 4 : 0);
    }
}

package org.backfile.parse;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles whose paragraphs are known: markdown posts, with their {@code [[links]]} and {@code {{emphasis}}} marked. */
final class Posts {
    private static final Parser PARSER = Parser.builder().build();

    private Posts() {}

    /** The posts below a folder that have a link, in the order of their paths; of each its paragraphs, headings and items. */
    static List<List<String>> in(Path folder) throws IOException {
        var articles = new ArrayList<List<String>>();
        for (Path file : files(folder)) {
            List<String> article = article(Files.readString(file));
            if (article.stream().anyMatch(block -> block.contains("[["))) {
                articles.add(article);
            }
        }
        return articles;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> article(String post) {
        int header = post.startsWith("---\n") ? post.indexOf("\n---\n", 3) + 1 : 0;
        var blocks = new ArrayList<String>();
        collect(PARSER.parse(post.substring(header > 0 ? header + 4 : 0)), blocks);
        return blocks;
    }

    private static void collect(Node node, List<String> blocks) {
        for (Node child : node.getChildren()) {
            if (child instanceof Paragraph || child instanceof Heading) {
                String block = text(child).replaceAll("\\s+", " ").strip();
                if (Prose.bare(block).chars().anyMatch(Character::isLetterOrDigit)) {
                    blocks.add(block);
                }
            } else {
                collect(child, blocks);
            }
        }
    }

    private static String text(Node block) {
        var text = new StringBuilder();
        for (Node piece : block.getChildren()) {
            String words = new TextCollectingVisitor().collectAndGetText(piece);
            boolean strong = piece instanceof Emphasis || piece instanceof StrongEmphasis;
            text.append(piece instanceof Link ? "[[" + words + "]]" : strong ? "{{" + words + "}}" : words);
        }
        return text.toString();
    }
}

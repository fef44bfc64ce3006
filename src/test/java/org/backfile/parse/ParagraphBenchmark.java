package org.backfile.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.backfile.parse.BrokenArticle.Score;

/**
 * Scores paragraph repair on markdown posts of one's own: their paragraphs, headings and list items are known, and are
 * broken at their links as extractors do it.
 */
final class ParagraphBenchmark {
    private static final int SEEDS = 2;
    private static final Parser PARSER = Parser.builder().build();

    private ParagraphBenchmark() {}

    /** Scores the posts below each folder that is given. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            Score sum = Score.NONE;
            int count = 0;
            for (Path file : posts(Path.of(folder))) {
                List<String> article = article(Files.readString(file));
                if (article.stream().noneMatch(block -> block.contains("[["))) {
                    continue;
                }
                for (int seed = 0; seed < SEEDS; seed++) {
                    sum = sum.plus(BrokenArticle.of(article, new Random(count * 31L + seed))
                            .score());
                }
                count++;
            }
            System.out.printf(Locale.ROOT, "paragraphs, %s: %d posts with links, F1 %.4f%n", folder, count, sum.f1());
        }
    }

    private static List<Path> posts(Path folder) throws IOException {
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
                var text = new StringBuilder();
                for (Node piece : child.getChildren()) {
                    String words = new TextCollectingVisitor().collectAndGetText(piece);
                    text.append(piece instanceof Link ? "[[" + words + "]]" : words);
                }
                String block = text.toString().replaceAll("\\s+", " ").strip();
                if (block.replace("[[", "").replace("]]", "").chars().anyMatch(Character::isLetterOrDigit)) {
                    blocks.add(block);
                }
            } else {
                collect(child, blocks);
            }
        }
    }
}

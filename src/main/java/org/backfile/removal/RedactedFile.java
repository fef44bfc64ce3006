package org.backfile.removal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.content.ArticleFile;
import org.backfile.redaction.Redaction;
import org.backfile.redaction.Redaction.Redacted;
import org.backfile.takedown.Pseudonym;

/**
 * An article's file without what was taken down. One that import wrote is written as import will; of one that a person
 * wrote everything else stays as it stands.
 *
 * @param article what is left
 * @param bytes the file
 */
record RedactedFile(Article article, byte[] bytes) {
    private static final String SEPARATOR = "~~~~~~";
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\(([^)\\s]+)(?:\\s+\"[^\"\\n]*\")?\\)");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\n)(?=[ \\t\\r]*\\n)|(?<=\\n[ \\t]{0,9}\\r?\\n)");

    /** Takes out what is to go; empty if the file has nothing of it, or is no article. */
    static Optional<RedactedFile> of(String path, byte[] file, Redaction redaction) {
        Optional<Article> article = ArticleFile.read(path, file);
        return article.flatMap(redaction::of).map(less -> {
            boolean isOurs = Arrays.equals(ArticleFile.write(article.get()), file);
            byte[] bytes = isOurs ? ArticleFile.write(less.article()) : byHand(article.get(), less, file);
            return new RedactedFile(less.article(), bytes);
        });
    }

    private static byte[] byHand(Article before, Redacted less, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        int end = text.indexOf(SEPARATOR);
        int body = text.indexOf('\n', end) + 1;
        Map<String, String> old = header(before);
        Map<String, String> now = header(less.article());
        var out = new StringBuilder(text.length());
        for (String line : text.substring(0, end).split("(?<=\n)")) {
            String key = line.substring(0, Math.max(0, line.indexOf('='))).strip();
            boolean isSame = !old.containsKey(key) || old.get(key).equals(now.get(key));
            if (isSame) {
                out.append(line);
            } else if (now.containsKey(key)) {
                out.append(now.get(key)).append(line.endsWith("\r\n") ? "\r\n" : "\n");
            }
        }
        out.append(text, end, body);
        out.append(named(without(shortened(text.substring(body), less), less.passages()), less.names()));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The lines of a header as import writes it, by their keys. */
    private static Map<String, String> header(Article article) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : new String(ArticleFile.write(article), StandardCharsets.UTF_8).split("\n")) {
            if (line.equals(SEPARATOR)) {
                break;
            }
            lines.put(line.substring(0, Math.max(0, line.indexOf('='))), line);
        }
        return lines;
    }

    /** Of a block whose sentences stand there in other letters, with emphasis or as a link, nothing stays. */
    private static String shortened(String body, Redacted less) {
        String left = body;
        for (Map.Entry<String, List<String>> each : less.shortened().entrySet()) {
            if (each.getValue().stream().allMatch(left::contains)) {
                for (String sentence : each.getValue()) {
                    left = left.replace(" " + sentence, "")
                            .replace(sentence + " ", "")
                            .replace(sentence, "");
                }
            } else {
                left = without(left, List.of(each.getKey()));
            }
        }
        return left;
    }

    private static String without(String body, List<String> passages) {
        if (passages.isEmpty()) {
            return body;
        }
        List<String> keys = passages.stream().map(Redaction::key).toList();
        var out = new StringBuilder(body.length());
        for (String piece : BETWEEN.split(body)) {
            List<Block> blocks = ArticleFile.blocks(piece);
            long gone = blocks.stream().filter(block -> isOf(block, keys)).count();
            if (gone == 0) {
                out.append(piece);
            } else if (gone < blocks.size()) {
                out.append(lines(piece, keys));
            }
        }
        return out.toString();
    }

    /** A list is one piece, of which some items may go. */
    private static String lines(String piece, List<String> keys) {
        var left = new ArrayList<String>();
        for (String line : piece.split("(?<=\n)")) {
            if (ArticleFile.blocks(line).stream().noneMatch(block -> isOf(block, keys))) {
                left.add(line);
            }
        }
        return String.join("", left);
    }

    private static boolean isOf(Block block, List<String> keys) {
        return !block.text().isBlank() && keys.contains(Redaction.key(block.text()));
    }

    private static String named(String body, List<Pseudonym> names) {
        String said = body;
        for (Pseudonym name : names) {
            said = LINK.matcher(said)
                    .replaceAll(link -> java.util.regex.Matcher.quoteReplacement(
                            name.isInAddress(link.group(2), true) ? link.group(1) : link.group()));
            said = name.replaced(said);
        }
        return said;
    }
}

package org.backfile.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.FrontMatter;
import org.backfile.copies.Sentences;
import org.backfile.copies.TextFingerprint;
import org.backfile.ingest.state.Json;
import org.backfile.parse.LineOutcome;
import org.backfile.parse.Parsed;

/**
 * What a copy says that the article which lists it does not. The article's header holds it, and its page shows it.
 *
 * @param pieces in the order of the copy; empty if all of it is in the article
 */
record OwnText(List<Piece> pieces) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    OwnText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A sentence, or another piece of a copy.
     *
     * @param line of the raw file where its paragraph starts, counted from 1; 0 if it cannot be told
     */
    record Piece(int line, String text) {}

    /** Compares a copy with the article as it is on the page. */
    static OwnText of(Article article, Parsed.Accepted copy) {
        return new Comparison(article).of(copy);
    }

    /** What only the copy says in the paragraph that starts in a line; empty if nothing. */
    String at(int line) {
        return pieces.stream()
                .filter(piece -> piece.line() == line)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    /**
     * The pieces' texts but for those that were said before. Its own day it says in any case: rules of rights ask for it.
     *
     * @param said gets those that were not
     */
    List<String> without(Set<String> said) {
        return pieces.stream()
                .map(Piece::text)
                .filter(text -> said.add(text) || DAY.matcher(text).matches())
                .toList();
    }

    int words() {
        return pieces.stream()
                .mapToInt(piece -> new TextFingerprint().read(piece.text()).words())
                .sum();
    }

    /** As the ledger has it. */
    byte[] json() {
        var out = new StringBuilder("[");
        for (Piece piece : pieces) {
            out.append(out.length() > 1 ? "," : "").append("{\"line\":").append(piece.line());
            Json.quote(piece.text(), out.append(",\"text\":")).append('}');
        }
        return out.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Knows an article's words and its runs of three. */
    private static final class Comparison {
        private final long[] words;
        private final long[] shingles;
        private final FrontMatter header;
        private final TextFingerprint fingerprint = new TextFingerprint();

        Comparison(Article article) {
            header = article.header();
            var texts = new ArrayList<String>();
            texts.add(header.title());
            texts.add(header.description());
            texts.add(header.dateline().text());
            article.body().forEach(block -> texts.add(block.text()));
            fingerprint.read(texts.toArray(String[]::new));
            words = fingerprint.differentWords();
            shingles = fingerprint.shingles();
        }

        OwnText of(Parsed.Accepted copy) {
            Map<String, Integer> lines = new HashMap<>();
            for (LineOutcome fate : copy.fates()) {
                lines.putIfAbsent(fate.to(), fate.line());
            }
            var pieces = new ArrayList<Piece>();
            FrontMatter other = copy.article().header();
            if (!other.date().equals(header.date())) {
                pieces.add(new Piece(
                        lines.getOrDefault("date, source", 0), other.date().toString()));
            }
            add(other.title(), lines.getOrDefault("title", 0), pieces);
            add(other.description(), lines.getOrDefault("description", 0), pieces);
            String before = other.dateline().text() + " ";
            int number = 0;
            for (Block block : copy.article().body()) {
                number++;
                String text = number == 1 ? (before + block.text()).strip() : block.text();
                add(text, lines.getOrDefault("block " + number, 0), pieces);
            }
            return new OwnText(pieces);
        }

        private void add(String text, int line, List<Piece> pieces) {
            for (String sentence : Sentences.of(text)) {
                if (!has(sentence)) {
                    pieces.add(new Piece(line, sentence));
                }
            }
        }

        private boolean has(String sentence) {
            fingerprint.read(sentence);
            boolean isShort = fingerprint.words() < 3;
            long[] known = isShort ? words : shingles;
            for (long each : isShort ? fingerprint.differentWords() : fingerprint.shingles()) {
                if (Arrays.binarySearch(known, each) < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}

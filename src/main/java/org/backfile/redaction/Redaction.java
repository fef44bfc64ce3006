package org.backfile.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Copy;
import org.backfile.copies.TextFingerprint;
import org.backfile.takedown.Pseudonym;
import org.backfile.takedown.Takedown;
import org.backfile.takedown.Takedowns;

/**
 * Takes passages and names that were taken down out of articles. A passage is known by its words, in whichever article or
 * copy it stands; with it goes what a description has of it.
 */
public final class Redaction {
    private final PassageKeys passages = new PassageKeys();
    private final Collection<Pseudonym> names;

    private Redaction(Collection<Pseudonym> names) {
        this.names = names;
    }

    /** All that a list says. */
    public static Redaction of(Takedowns takedowns) {
        var redaction = new Redaction(takedowns.names().values());
        takedowns.lines().stream()
                .filter(each -> each.kind() == Takedown.Kind.PASSAGE)
                .forEach(each -> redaction.passages.add(each.keys()));
        return redaction;
    }

    /** The passages of some keys. */
    public static Redaction ofPassages(Collection<String> keys) {
        var redaction = new Redaction(List.of());
        redaction.passages.add(keys);
        return redaction;
    }

    /** A name. */
    public static Redaction of(Pseudonym name) {
        return new Redaction(List.of(name));
    }

    /** Whether there is nothing to take out. */
    public boolean isNone() {
        return passages.isEmpty() && names.isEmpty();
    }

    /** A number made of a passage's words. */
    public static String key(String passage) {
        return PassageKeys.whole(passage);
    }

    /** What import knows a passage by: numbers made of all its words, which is the first, and of its sentences. */
    public static List<String> keys(String passage) {
        return PassageKeys.of(passage);
    }

    /**
     * An article without what was taken down.
     *
     * @param article what is left
     * @param passages the texts of those that went, which nobody may keep
     * @param blocks which blocks of the body they were, counted from 1
     * @param shortened by the texts of blocks that stay: the sentences that went
     * @param names those that it had
     */
    public record Redacted(
            Article article,
            List<String> passages,
            List<Integer> blocks,
            Map<String, List<String>> shortened,
            List<Pseudonym> names) {
        public Redacted {
            shortened = Map.copyOf(shortened);
            blocks = List.copyOf(blocks);
            passages = List.copyOf(passages);
            names = List.copyOf(names);
        }

        /** A text that somebody says of the article: empty if it quotes what went, and without the names. */
        public String text(String text) {
            return Stream.concat(passages.stream(), shortened.values().stream().flatMap(List::stream))
                            .anyMatch(passage -> isQuoted(text, passage))
                    ? ""
                    : named(text, names);
        }
    }

    /** Takes out what is to go; empty if the article has nothing of it. */
    public Optional<Redacted> of(Article article) {
        var gone = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        var body = new ArrayList<Block>();
        Map<String, List<String>> shortened = new HashMap<>();
        int number = 0;
        for (Block block : article.body()) {
            number++;
            List<int[]> cut = passages.has(block.text()) ? List.of() : cut(block);
            Optional<Block> left = cut.isEmpty() ? Optional.empty() : Shortening.of(block, cut);
            if (passages.has(block.text()) || !cut.isEmpty() && left.isEmpty()) {
                gone.add(block.text());
                numbers.add(number);
            } else {
                body.add(left.orElse(block));
            }
            if (left.isPresent()) {
                shortened.put(
                        block.text(),
                        cut.stream()
                                .map(span ->
                                        block.text().substring(span[0], span[1]).strip())
                                .toList());
            }
        }
        var said = new ArrayList<>(gone);
        shortened.values().forEach(said::addAll);
        List<Pseudonym> known =
                names.stream().filter(name -> NamedArticle.has(article, name)).toList();
        if (said.isEmpty() && known.isEmpty() && !copiesHave(article)) {
            return Optional.empty();
        }
        Article less = said.isEmpty() && !copiesHave(article) ? article : less(article, body, said);
        for (Pseudonym name : known) {
            less = NamedArticle.without(less, name);
        }
        return Optional.of(new Redacted(less, gone, numbers, shortened, known));
    }

    private List<int[]> cut(Block block) {
        return block.kind() == Block.Kind.CODE ? List.of() : passages.sentences(block.text());
    }

    private boolean copiesHave(Article article) {
        return !passages.isEmpty()
                && article.header().copies().stream()
                        .flatMap(copy -> copy.own().stream())
                        .anyMatch(passages::hasPiece);
    }

    private Article less(Article article, List<Block> body, List<String> gone) {
        String description = article.header().description();
        boolean isQuoted = gone.stream().anyMatch(passage -> isQuoted(description, passage));
        List<Copy> copies = article.header().copies().stream()
                .map(copy -> new Copy(
                        copy.kind(),
                        copy.source(),
                        copy.raw(),
                        copy.own().stream()
                                .filter(own -> !passages.hasPiece(own)
                                        && gone.stream().noneMatch(passage -> isQuoted(own, passage)))
                                .toList()))
                .toList();
        return new Article(
                article.path(),
                article.header()
                        .reduced(isQuoted ? "" : description, article.header().lead() && !isQuoted, copies),
                body);
    }

    /** Whether a text has some words in a row that a passage has, or all of its words are in one. */
    public static boolean isQuoted(String text, String passage) {
        long[] said = new TextFingerprint().read(text).inOrder();
        long[] from = new TextFingerprint().read(passage).inOrder();
        int length = Math.min(PassageKeys.QUOTED, Math.min(said.length, from.length));
        if (length == 0) {
            return false;
        }
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + length <= from.length; i++) {
            runs.add(run(from, i, length));
        }
        for (int i = 0; i + length <= said.length; i++) {
            if (runs.contains(run(said, i, length))) {
                return true;
            }
        }
        return false;
    }

    private static long run(long[] words, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = TextFingerprint.mix(hash * 31 + words[i]);
        }
        return hash;
    }

    private static String named(String text, List<Pseudonym> names) {
        String said = text;
        for (Pseudonym name : names) {
            said = name.replaced(said);
        }
        return said;
    }
}

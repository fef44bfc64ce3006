package org.backfile.version;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;

/** What differs between two texts of an article: the paragraphs that changed, word by word. */
public final class TextChanges {
    /** From so many pairs on it is not worth to look which words are the same. */
    private static final long MOST = 4_000_000;

    private TextChanges() {}

    /** What became of words. */
    public enum Kind {
        SAME,
        GONE,
        ADDED
    }

    /**
     * Some words.
     *
     * @param text with the blanks between and behind them
     */
    public record Run(Kind kind, String text) {}

    /** Two lists of lines, one beside the other: those of both in their order, what is gone before what was added. */
    public static List<Run> lines(List<String> before, List<String> after) {
        return diff(before, after);
    }

    /** The changed paragraphs, each as its runs of words, in their order; the title is the first of both. */
    public static List<List<Run>> of(Article before, Article after) {
        var paragraphs = new ArrayList<List<Run>>();
        var gone = new ArrayList<String>();
        var added = new ArrayList<String>();
        for (Run run : diff(texts(before), texts(after))) {
            switch (run.kind()) {
                case GONE -> gone.add(run.text());
                case ADDED -> added.add(run.text());
                case SAME -> pair(gone, added, paragraphs);
            }
        }
        pair(gone, added, paragraphs);
        return paragraphs;
    }

    private static List<String> texts(Article article) {
        return Stream.concat(
                        Stream.of(article.header().title()),
                        article.body().stream().map(Block::text).filter(text -> !text.isBlank()))
                .toList();
    }

    /** Paragraphs between two that stayed are compared one by one. */
    private static void pair(List<String> gone, List<String> added, List<List<Run>> paragraphs) {
        for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
            String one = i < gone.size() ? gone.get(i) : "";
            String other = i < added.size() ? added.get(i) : "";
            paragraphs.add(joined(diff(words(one), words(other))));
        }
        gone.clear();
        added.clear();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.strip().concat(" ").split("(?<=\\s)(?=\\S)"));
    }

    /** Runs of one kind behind one another as one. */
    private static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        var text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            text.append(run.text());
            if (i + 1 == runs.size() || runs.get(i + 1).kind() != run.kind()) {
                joined.add(new Run(run.kind(), text.toString()));
                text.setLength(0);
            }
        }
        return joined;
    }

    /** The longest common subsequence of two lists stays; of the rest, what is gone comes before what was added. */
    private static List<Run> diff(List<String> one, List<String> other) {
        int start = 0;
        while (start < one.size() && start < other.size() && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < one.size() - start
                && end < other.size() - start
                && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        var runs = new ArrayList<Run>();
        one.subList(0, start).forEach(text -> runs.add(new Run(Kind.SAME, text)));
        middle(one.subList(start, one.size() - end), other.subList(start, other.size() - end), runs);
        one.subList(one.size() - end, one.size()).forEach(text -> runs.add(new Run(Kind.SAME, text)));
        return runs;
    }

    private static void middle(List<String> one, List<String> other, List<Run> runs) {
        if ((long) one.size() * other.size() > MOST) {
            one.forEach(text -> runs.add(new Run(Kind.GONE, text)));
            other.forEach(text -> runs.add(new Run(Kind.ADDED, text)));
            return;
        }
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                runs.add(new Run(Kind.SAME, one.get(i++)));
                j++;
            } else if (i < one.size() && (j == other.size() || common[i + 1][j] >= common[i][j + 1])) {
                runs.add(new Run(Kind.GONE, one.get(i++)));
            } else {
                runs.add(new Run(Kind.ADDED, other.get(j++)));
            }
        }
    }
}

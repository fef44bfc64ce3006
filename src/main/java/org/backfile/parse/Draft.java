package org.backfile.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.backfile.article.Slug;
import org.backfile.parse.text.Entities;
import org.backfile.raw.Raw;
import org.backfile.report.Finding;

/** An article in the making: what the rules have found out so far. Lives for one file, in one thread. */
final class Draft {
    final Raw.Text raw;
    /** The lines, without entities and without white space at their ends; rules may change them. */
    final String[] lines;

    private final LineOutcome[] fates;
    private final List<Finding> findings;
    private boolean rejected;

    /** The index of the next line that no rule has taken yet. */
    int next;

    String title = "";
    LocalDate date = LocalDate.EPOCH;
    String time = "";
    String source = "";
    String publisher = "";
    String description = "";
    int descriptionLine;
    boolean lead;
    /** Whether it is text without a header line, of which no line is a description. */
    boolean isPlain;

    Dateline dateline = Dateline.NONE;
    String lang = "und";
    List<String> authors = List.of();
    /** Named as an author; the article's if its dateline names none. */
    String agency = "";

    List<String> tags = List.of();
    List<String> aliases = List.of();
    /** Text only: where a dateline or a byline stands does not depend on pictures. */
    final List<Block> body = new ArrayList<>();

    private final List<Placed> figures = new ArrayList<>();

    /** A figure, and how many blocks of text stand before it. */
    private record Placed(int at, Block figure) {}

    Draft(Raw.Text raw) {
        this.raw = raw;
        this.findings = new ArrayList<>(raw.findings());
        this.lines = new String[raw.lines().size()];
        this.fates = new LineOutcome[lines.length];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = trim(Entities.resolve(raw.lines().get(i)).replace('\t', ' '));
            if (lines[i].isEmpty()) {
                fates[i] = new LineOutcome(i + 1, LineOutcome.Kind.BLANK, "", "blank");
            }
        }
    }

    /** Takes off what shows as nothing at a line's ends: no-break and zero-width spaces too. */
    static String trim(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c >= 0xA0 && (Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF);
    }

    /** Moves {@link #next} past lines without text; false if no line is left. */
    boolean hasNext() {
        while (next < lines.length && lines[next].isEmpty()) {
            next++;
        }
        return next < lines.length;
    }

    /** Whether no line with text is left. */
    boolean isDone() {
        for (int i = next; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    boolean isTaken(int index) {
        return fates[index] != null;
    }

    boolean isKept(int index) {
        return fates[index] != null && fates[index].kind() == LineOutcome.Kind.KEPT;
    }

    void fate(int index, LineOutcome.Kind kind, String to, String rule) {
        fates[index] = new LineOutcome(index + 1, kind, to, rule);
    }

    void frontMatter(int index, String to, String rule) {
        fate(index, LineOutcome.Kind.FRONT_MATTER, to, rule);
    }

    /** Puts a figure behind the text there is so far. */
    void addFigure(Block figure) {
        figures.add(new Placed(body.size(), figure));
    }

    /** Puts a figure before all others. */
    void leadWith(Block figure) {
        figures.add(0, new Placed(0, figure));
    }

    /** Whether it has figures of its own, not only of its metadata's. */
    boolean hasFigures() {
        return figures.stream()
                .flatMap(placed -> placed.figure.pictures().stream())
                .anyMatch(picture -> !picture.isHinted());
    }

    private List<Block> withFigures() {
        if (figures.isEmpty()) {
            return body;
        }
        var all = new ArrayList<Block>(body.size() + figures.size());
        int next = 0;
        for (int i = 0; i <= body.size(); i++) {
            while (next < figures.size() && figures.get(next).at <= i) {
                all.add(figures.get(next++).figure);
            }
            if (i < body.size()) {
                all.add(body.get(i));
            }
        }
        return all;
    }

    void warn(String rule, int index, String what, String hint) {
        findings.add(Finding.warning(rule, raw.path(), index + 1, what, hint));
    }

    void note(String rule, int index, String what) {
        findings.add(Finding.note(rule, raw.path(), index + 1, what, ""));
    }

    void reject(String rule, int index, String what, String hint) {
        rejected = true;
        findings.add(Finding.error(rule, raw.path(), index + 1, what, hint));
    }

    /** Says that it is no article, and is not meant to be one. */
    void passOver(String rule, String what) {
        rejected = true;
        findings.add(Finding.note(rule, raw.path(), 0, what, ""));
    }

    boolean isRejected() {
        return rejected;
    }

    Parsed rejected() {
        return new Parsed.Rejected(findings);
    }

    Parsed accepted() {
        var header = new FrontMatter(
                title,
                date,
                tags,
                description,
                lead,
                source,
                publisher,
                dateline.agency().isEmpty() && !agency.isEmpty() ? new Dateline(dateline.text(), agency) : dateline,
                lang,
                time,
                new Provenance(raw.path(), raw.sha256()),
                authors,
                List.of(),
                aliases);
        var article = new Article(Article.pathOf(date, Slug.of(title)), header, withFigures());
        return new Parsed.Accepted(article, List.of(fates), findings);
    }
}

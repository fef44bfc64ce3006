package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.content.ArticleFile;
import org.backfile.ingest.state.FileHash;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.State;
import org.backfile.pack.WholeFile;
import org.backfile.parse.LineOutcome;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFile;
import org.backfile.raw.RawFolder;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.backfile.source.SourceFolder;

/**
 * What became of one raw file, line by line.
 *
 * @param raw the file's path below the raw folder
 * @param article the path of the article it became or is a copy of; empty if it was not imported, or was rejected
 * @param isCopy true if the article shows another file's text and only lists this one
 * @param isEdited true if the article is not as import wrote it
 * @param rows one for each line, in order
 * @param findings what there is to say about it
 */
public record Explanation(
        String raw, String article, boolean isCopy, boolean isEdited, List<Row> rows, List<Finding> findings) {
    public Explanation {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /**
     * A line and what became of it.
     *
     * @param line counted from 1
     * @param raw the line as it was read
     * @param fate what became of it: {@code kept}, {@code joined}, {@code front-matter}, {@code dropped}, {@code blank},
     *     {@code rejected}; {@code own} if only this copy says it
     * @param to where it is now: {@code title}, {@code block 3}; empty if nowhere
     * @param rule the rule that decided
     * @param shown the text there as the page shows it; empty if nowhere, and for lines that go on a block begun above
     */
    public record Row(int line, String raw, String fate, String to, String rule, String shown) {}

    /**
     * Parses a file again and looks up what the last import made of it.
     *
     * @param options where folders are
     * @param file below the raw folder, or as a path in the file system
     * @throws UserError if there is no such file in the folder
     */
    public static Explanation of(Ingest.Options options, Path file) {
        var layout = new ImportLayout(options.content(), options.state());
        var folder = new SourceFolder(new RawFolder(options.raw()), layout.records(), options.source());
        RawFile raw = find(folder, options.raw(), file);
        ImportRecord known = State.load(layout.articles())
                .getOrDefault(raw.path(), new ImportRecord(raw.path(), "", "", false, "", ""));
        if (!(folder.read(raw) instanceof Raw.Text text)) {
            return new Explanation(
                    raw.path(),
                    known.path(),
                    false,
                    false,
                    List.of(),
                    folder.read(raw).findings());
        }
        Parsed parsed = options.parser().parse(text);
        boolean isCopy = !known.path().isEmpty() && !known.leads();
        List<Row> rows = rows(text, parsed);
        if (isCopy && parsed instanceof Parsed.Accepted copy) {
            rows = copied(rows, page(layout, known).map(page -> OwnText.of(page, copy)));
        }
        return new Explanation(raw.path(), known.path(), isCopy, isEdited(layout, known), rows, parsed.findings());
    }

    /**
     * The folder that was imported with a file in it, as far as the last import knows the file; else the file's own.
     *
     * @param site the site's folder
     * @param file in the file system, absolute
     */
    public static Path folderOf(Path site, Path file) {
        var known = State.load(ImportLayout.of(site).articles()).keySet();
        Path own = file.resolveSibling("");
        Path found = own;
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            // The longest path that is known says the most.
            if (known.contains(below(folder, file))) {
                found = folder;
            }
        }
        return found;
    }

    private static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** What the page of an article holds now; empty if it is not there, or its header is broken. */
    private static Optional<Article> page(ImportLayout layout, ImportRecord known) {
        Path article = layout.article(known.path());
        try {
            return WholeFile.bytes(article).flatMap(bytes -> ArticleFile.read(known.path(), bytes));
        } catch (IOException e) {
            throw new UserError("Cannot read " + article, "see that you may", e);
        }
    }

    /** The rows of a copy: of what it says, the page shows only what the other file says as well. */
    private static List<Row> copied(List<Row> rows, Optional<OwnText> own) {
        var copied = new ArrayList<Row>();
        for (Row row : rows) {
            String only = own.map(text -> text.at(row.line())).orElse("");
            copied.add(
                    only.isEmpty()
                            ? new Row(row.line(), row.raw(), row.fate(), "", row.rule(), "")
                            : new Row(row.line(), row.raw(), "own", "ledger", row.rule(), only));
        }
        return copied;
    }

    private static RawFile find(SourceFolder folder, Path root, Path file) {
        String name = file.toString().replace('\\', '/');
        Path absolute = file.toAbsolutePath().normalize();
        Path base = root.toAbsolutePath().normalize();
        String below = absolute.startsWith(base) ? below(base, absolute) : name;
        return folder.list(List.of()).files().stream()
                .filter(each -> each.path().equals(name) || each.path().equals(below))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "There is no raw file " + file + " in " + root,
                        "name a file in that folder; a record of one as FILE#RECORD"));
    }

    private static boolean isEdited(ImportLayout layout, ImportRecord known) {
        Path article = layout.article(known.path());
        if (!known.leads()) {
            return false;
        }
        try {
            return WholeFile.bytes(article)
                    .filter(bytes -> !FileHash.isOf(known.written(), bytes))
                    .isPresent();
        } catch (IOException e) {
            throw new UserError("Cannot read " + article, "see that you may", e);
        }
    }

    private static List<Row> rows(Raw.Text text, Parsed parsed) {
        var rows = new ArrayList<Row>();
        if (parsed instanceof Parsed.Accepted accepted) {
            Map<String, String> header = header(accepted.article());
            for (LineOutcome fate : accepted.fates()) {
                rows.add(new Row(
                        fate.line(),
                        text.line(fate.line()),
                        fate.kind().label(),
                        fate.to(),
                        fate.rule(),
                        shown(fate, accepted.article(), header)));
            }
            return rows;
        }
        for (int line = 1; line <= text.lines().size(); line++) {
            rows.add(new Row(line, text.line(line), "rejected", "", "", ""));
        }
        return rows;
    }

    private static Map<String, String> header(Article article) {
        return Map.of(
                "title", article.header().title(),
                "description", article.header().description(),
                "date", article.header().date().toString(),
                "time", article.header().time(),
                "date, source", article.header().date() + " " + article.header().source());
    }

    private static String shown(LineOutcome fate, Article article, Map<String, String> header) {
        if (fate.kind() == LineOutcome.Kind.FRONT_MATTER) {
            return header.getOrDefault(fate.to(), "");
        }
        if (fate.kind() != LineOutcome.Kind.KEPT || !fate.to().startsWith("block ")) {
            return "";
        }
        int number = Integer.parseInt(fate.to().substring("block ".length()));
        Block block = article.body().get(number - 1);
        String dateline = number == 1 ? article.header().dateline().text() : "";
        String text = block.text().replace('\n', ' ');
        return dateline.isEmpty() ? text : "[" + dateline + "] " + text;
    }
}

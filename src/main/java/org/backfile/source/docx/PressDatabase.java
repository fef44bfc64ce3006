package org.backfile.source.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.zip.ZipFile;
import org.backfile.source.record.FoundRecord;
import org.backfile.source.record.RecordReader;

/** A document of Word with articles of Nexis or Factiva, one behind the other, each ended by a line that says so. */
public final class PressDatabase implements RecordReader {
    private final Path file;

    /** @param file itself: a zip file's list of contents is at its end */
    public PressDatabase(Path file) {
        this.file = file;
    }

    /** Whether a zip file is a document of Word. */
    public static boolean isDocument(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return DocxLines.isOne(zip);
        } catch (IOException e) {
            return false; // no zip that can be read
        }
    }

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        List<String> lines;
        try (var zip = new ZipFile(file.toFile())) {
            lines = DocxLines.of(zip);
        } catch (IOException e) {
            sink.leaveOut("document-broken", 0, "Cannot be read: " + e.getMessage(), "see whether it is whole");
            return;
        }
        int found = 0;
        int loaded = 0;
        List<String> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher factiva = FactivaLayout.END.matcher(lines.get(i));
            boolean isNexis = NexisLayout.END.matcher(lines.get(i)).matches();
            if (!isNexis && !factiva.matches()) {
                open.add(lines.get(i));
                continue;
            }
            found++;
            PressArticle article =
                    isNexis ? NexisLayout.article(open) : FactivaLayout.article(open, FactivaLayout.id(factiva));
            if (article.isOne()) {
                loaded += article.isDateOfLoad ? 1 : 0;
                sink.accept(new FoundRecord(article.id, i + 1, article.record(), article.unread));
            } else {
                sink.leaveOut(
                        "article-not-understood",
                        i + 1,
                        "No title, day and text can be told apart in what ends here: "
                                + (open.isEmpty() ? "" : open.get(0)),
                        "see how it is laid out; the articles around it are read");
            }
            open = new ArrayList<>();
        }
        if (isLast(open, lines.size(), sink)) {
            found++;
            open = List.of();
        }
        if (loaded > 0) {
            sink.note(
                    "date-of-load",
                    "Articles that name no day have the one on which the database got them: " + loaded,
                    "see when they were published");
        }
        tell(found, open, lines.size(), sink);
    }

    /** Takes an article that no line ends, as where somebody took it out of its file. */
    private static boolean isLast(List<String> open, int line, Sink sink) throws IOException {
        PressArticle last = NexisLayout.isOne(open) ? NexisLayout.article(open) : new PressArticle();
        if (last.isOne()) {
            sink.accept(new FoundRecord(last.id, line, last.record(), last.unread));
        }
        return last.isOne();
    }

    private static void tell(int found, List<String> open, int lines, Sink sink) {
        if (found == 0) {
            sink.passOver("document without articles of Nexis or Factiva", 1);
        } else if (String.join(" ", open).length() > 400) {
            sink.leaveOut(
                    "breaks-off", lines, "What stands behind the last article has no end", "see whether it is whole");
        }
        if (found > 0) {
            sink.note(
                    "licensed",
                    "Articles of a licensed database are drafts, and no bake publishes anything of them",
                    "where you may publish one, say status=published in its header");
        }
    }
}

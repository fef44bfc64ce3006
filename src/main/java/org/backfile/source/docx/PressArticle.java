package org.backfile.source.docx;

import java.util.ArrayList;
import java.util.List;
import org.backfile.raw.RawRecord;

/** An article as a database of the press tells of it; empty what it does not say. Made by one thread. */
final class PressArticle {
    String id = "";
    String title = "";
    String date = "";
    String publisher = "";
    /** Whether it is the day on which the database got it, for it names no other. */
    boolean isDateOfLoad;

    String language = "";
    String summary = "";
    final List<String> authors = new ArrayList<>();
    final List<String> text = new ArrayList<>();
    /** What stands beside, such as rubrics and lengths: the names of it. */
    final List<String> unread = new ArrayList<>();

    boolean isOne() {
        return !title.isEmpty() && !date.isEmpty() && !text.isEmpty();
    }

    void author(String line) {
        String names =
                line.replaceFirst("(?i)^(?:by|von|par|por|di|door)\\s+", "").strip();
        for (String name : names.split("\\s*(?:;|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*")) {
            String person = name.replaceFirst("(?i),\\s*[a-z0-9.-]+\\.(?:com|co\\.uk|org|net|de|fr)$", "")
                    .strip();
            if (!person.isEmpty() && person.length() < 100) {
                authors.add(person);
            }
        }
    }

    /** Each paragraph is one. */
    RawRecord record() {
        return new RawRecord(
                title,
                date,
                "",
                language,
                publisher,
                authors,
                List.of(),
                summary,
                List.of(),
                List.of(),
                RawRecord.Markup.LINES,
                String.join("\n\n", text));
    }
}

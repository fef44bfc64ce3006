package org.backfile.site;

import org.backfile.article.FrontMatter;
import org.backfile.message.Messages;

/**
 * A reference to an article as people read it. Names stay as they were written: which of them is a surname nobody told.
 *
 * @param title who and what, in the article's language
 * @param rest what follows it, in the pages' own language
 */
record CitationText(String title, String rest) {
    /**
     * @param original where it was first published, or else where the archive keeps it; may be empty
     * @param archived where the archive keeps it, if that is elsewhere; may be empty
     */
    static CitationText of(
            CitationStyle style, FrontMatter header, String original, String archived, Messages messages) {
        return switch (style) {
            case CHICAGO -> chicago(header, original, archived, messages);
            case APA -> apa(header, original, archived, messages);
        };
    }

    private static CitationText chicago(FrontMatter header, String original, String archived, Messages messages) {
        var rest = new StringBuilder();
        if (!header.publisher().isEmpty()) {
            rest.append(header.publisher()).append(", ");
        }
        rest.append(ended(messages.dates().full(header.date())));
        if (!original.isEmpty()) {
            rest.append(' ').append(original).append('.');
        }
        if (!archived.isEmpty()) {
            rest.append(' ').append(messages.text("archivedAt", archived)).append('.');
        }
        // The mark stands within the quotation in English, and behind it elsewhere.
        String title = messages.lang().equals("en")
                ? messages.text("quoted", ended(header.title()))
                : messages.text("quoted", header.title()) + (endsSentence(header.title()) ? "" : ".");
        String names = String.join(", ", header.authors());
        return new CitationText((names.isEmpty() ? "" : ended(names) + " ") + title, rest.toString());
    }

    /** An address ends without a full stop, which could be taken for a part of it. */
    private static CitationText apa(FrontMatter header, String original, String archived, Messages messages) {
        String day = messages.lang().equals("en")
                ? messages.dates().month(header.date()) + " " + header.date().getDayOfMonth()
                : messages.dates().dayOfYear(header.date());
        String date = "(" + header.date().getYear() + ", " + day + ").";
        var rest = new StringBuilder();
        if (header.authors().isEmpty()) {
            rest.append(date);
        }
        if (!header.publisher().isEmpty()) {
            rest.append(rest.isEmpty() ? "" : " ").append(ended(header.publisher()));
        }
        if (!original.isEmpty()) {
            rest.append(rest.isEmpty() ? "" : " ").append(original);
        }
        if (!archived.isEmpty()) {
            rest.append(' ').append(messages.text("archivedAt", archived));
        }
        String title = ended(header.title());
        return new CitationText(
                header.authors().isEmpty() ? title : ended(joined(header)) + " " + date + " " + title, rest.toString());
    }

    /** {@code A}, {@code A & B}, {@code A, B, & C}. */
    private static String joined(FrontMatter header) {
        int last = header.authors().size() - 1;
        String before = String.join(", ", header.authors().subList(0, last));
        return last == 0
                ? header.authors().get(0)
                : before + (last > 1 ? ", & " : " & ") + header.authors().get(last);
    }

    private static String ended(String text) {
        return endsSentence(text) ? text : text + ".";
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
    }
}

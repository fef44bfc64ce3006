package org.backfile.article;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of an article besides its text: the front matter of its page. Texts are plain, one line, trimmed; empty
 * if there is none.
 *
 * @param title never empty
 * @param date the day of publication
 * @param tags the topics' labels, best first, without commas, none twice
 * @param description the summary shown in lists and feeds
 * @param lead true if the description stands nowhere in the body and is to be shown above it
 * @param source the address the text was taken from
 * @param publisher the source's host without {@code www.}
 * @param dateline where it was filed
 * @param lang BCP 47
 * @param provenance the raw file it came from
 */
public record Header(
        String title,
        LocalDate date,
        List<String> tags,
        String description,
        boolean lead,
        String source,
        String publisher,
        Dateline dateline,
        String lang,
        Provenance provenance) {

    public Header {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article needs a title");
        }
        tags = List.copyOf(tags);
    }
}

package org.backfile.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backfile.archive.Archive;
import org.backfile.archive.Period;
import org.backfile.article.ArticleSummary;

/**
 * A share of the archive that has files of its own. Small archives have one; in others an added article makes those of
 * its year anew and no more.
 *
 * @param name {@code articles}, {@code articles-1969} or {@code articles-1969-07}
 * @param entries oldest first
 */
public record DatasetPart(String name, List<ArticleSummary> entries) {
    /** Archives with more articles have a part for each year. */
    static final int WHOLE = 500;
    /** Years with more have one for each month, so that a part fits into memory and one more article costs little. */
    static final int YEAR = 2_000;

    private static final String NAME = "articles";

    /** The parts of an archive, oldest first; one, which may be empty, if it is small. */
    static List<DatasetPart> of(Archive archive) {
        if (archive.entries().size() <= WHOLE) {
            return List.of(new DatasetPart(NAME, archive.entries()));
        }
        var parts = new ArrayList<DatasetPart>();
        for (Period year : archive.years()) {
            if (year.entries().size() <= YEAR) {
                parts.add(new DatasetPart(NAME + "-" + year.start().getYear(), year.entries()));
            } else {
                year.parts().forEach(month -> parts.add(new DatasetPart(NAME + "-" + month(month), month.entries())));
            }
        }
        return List.copyOf(parts);
    }

    private static String month(Period month) {
        LocalDate start = month.start();
        return start.toString().substring(0, start.toString().length() - "-01".length());
    }
}

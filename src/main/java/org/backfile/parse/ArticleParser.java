package org.backfile.parse;

import java.time.LocalDate;
import java.util.List;
import org.backfile.raw.Raw;

/** Turns raw files into articles. The front door of its package. May be called from several threads. */
public final class ArticleParser {
    private final List<Rule> text;

    /**
     * @param today articles of later days are reported
     * @param noise what the site's owner wants gone
     */
    public ArticleParser(LocalDate today, Noise noise) {
        text = List.of(
                new HeaderRule(today),
                new TitleRule(),
                new DateLineRule(),
                new DescriptionLineRule(),
                new NoiseRule(noise),
                new TitleRepeatedRule(),
                new ParagraphRule(),
                new DatelineRule(),
                new DescriptionRule(),
                new LanguageRule());
    }

    /** Parses a raw file's text. */
    public Parsed parse(Raw.Text raw) {
        var draft = new Draft(raw);
        for (Rule rule : text) {
            rule.apply(draft);
            if (draft.isRejected()) {
                return draft.rejected();
            }
        }
        return draft.accepted();
    }
}

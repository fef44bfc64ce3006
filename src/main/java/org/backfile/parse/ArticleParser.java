package org.backfile.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.backfile.raw.Raw;
import org.backfile.raw.RawRecord;

/** Turns raw files into articles. The front door of its package. May be called from several threads. */
public final class ArticleParser {
    private final List<Rule> text;
    private final List<Rule> html;
    private final List<Rule> record;
    private final List<Rule> page;

    /**
     * @param today articles of later days are reported
     * @param noise what the site's owner wants gone
     */
    public ArticleParser(LocalDate today, Noise noise) {
        text = List.of(
                new HeaderRule(today),
                new TitleRule(),
                new PublicationDateRule(),
                new DescriptionLineRule(),
                new NoiseRule(noise),
                new TitleRepeatedRule(),
                new ParagraphRule(noise),
                new BylineRule(),
                new DatelineRule(),
                new DescriptionRule(),
                new LanguageRule());
        record = List.of(
                new RecordRule(today),
                new NoiseRule(noise),
                new TitleRepeatedRule(),
                new RecordBodyRule(noise),
                new RecordTitleRule(),
                new BylineRule(),
                new DatelineRule(),
                new DescriptionRule(),
                new RecordLanguageRule());
        var saved = new HtmlRule(today, noise);
        html = List.of(saved, new BylineRule(), new DatelineRule(), new DescriptionRule(), new LanguageRule());
        page = List.of(
                new RecordPageRule(saved),
                new BylineRule(),
                new DatelineRule(),
                new DescriptionRule(),
                new LanguageRule());
    }

    /** Parses a raw file's text; a file named {@code .html} or {@code .htm} as a web page; or a record. */
    public Parsed parse(Raw.Text raw) {
        var draft = new Draft(raw);
        for (Rule rule : rules(raw)) {
            rule.apply(draft);
            if (draft.isRejected()) {
                return draft.rejected();
            }
        }
        return draft.accepted();
    }

    private List<Rule> rules(Raw.Text raw) {
        if (raw.isRecord()) {
            return RawRecord.isPage(raw) ? page : record;
        }
        return isHtml(raw.path()) || raw.capture().isOfPage() ? html : text;
    }

    private static boolean isHtml(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }
}

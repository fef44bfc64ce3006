package org.backfile.parse;

import java.util.List;
import org.backfile.raw.RawRecord;

/** A record that is a whole web page, as a web archive holds it: the page is read, and told from lists of articles. */
final class RecordPageRule implements Rule {
    private final HtmlRule page;

    RecordPageRule(HtmlRule page) {
        this.page = page;
    }

    @Override
    public void apply(Draft draft) {
        List<RawRecord.Line> header = RawRecord.header(draft.raw);
        String address = "";
        String date = "";
        for (int i = 0; i < header.size(); i++) {
            RawRecord.Line line = header.get(i);
            draft.fate(i, LineOutcome.Kind.BLANK, "", "record");
            if (line.name().equals(RawRecord.ADDRESS)) {
                draft.frontMatter(i, "source", "record");
                address = line.value().strip();
            } else if (line.name().equals(RawRecord.TITLE)) {
                draft.title = line.value().strip(); // of a page that has none itself
            } else if (line.name().equals(RawRecord.DATE)) {
                draft.frontMatter(i, "date", "record");
                date = line.value().strip();
            }
        }
        page.stored(draft, header.size(), address, date);
    }
}

package org.backfile.parse;

import java.util.List;

/** The second line: the title, less the site's name at its end. */
final class TitleRule implements Rule {
    private static final List<String> MARKS = List.of(" - ", " | ", " – ", " — ", " :: ", " » ");

    @Override
    public void apply(Draft draft) {
        if (!draft.hasNext()) {
            draft.reject("title-missing", draft.lines.length - 1, "Ends after the header", "crawl it again");
            return;
        }
        int index = draft.next;
        String line = draft.lines[index];
        boolean isDate = DateLine.of(line).isDate();
        boolean isFollowed = index + 1 < draft.lines.length
                && DateLine.of(draft.lines[index + 1]).isDate();
        if (Dates.looksIso(line) || isDate && !isFollowed) {
            draft.reject("title-missing", index, "There is a date where the title should be", "crawl it again");
            return;
        }
        String title = withoutSite(line, draft.publisher);
        draft.title = title;
        draft.next = index + 1;
        draft.frontMatter(index, "title", title.length() < line.length() ? "title-site-name" : "title");
    }

    /** Whether a line is a title with one name behind it, of a site or a section. */
    static boolean isBeforeName(String title, String line) {
        return !title.isEmpty() && line.startsWith(title) && mark(line) == title.length();
    }

    /** Where the last mark begins that may part a name from the title; negative if there is none. */
    private static int mark(String line) {
        int last = -1;
        for (String mark : MARKS) {
            last = Math.max(last, line.lastIndexOf(mark));
        }
        return last;
    }

    static String withoutSite(String line, String host) {
        int cut = mark(line);
        if (cut <= 0) {
            return line;
        }
        String name = line.substring(line.indexOf(' ', cut + 1)).strip();
        return SiteName.isOf(host, name) ? line.substring(0, cut).strip() : line;
    }
}

package org.backfile.parse;

import java.util.List;
import org.backfile.date.DateLine;
import org.backfile.parse.text.SiteName;

/** The second line: the title, less the site's name at its end. */
final class TitleRule implements Rule {
    private static final List<String> MARKS = List.of(" - ", " | ", " – ", " — ", " :: ", " » ");

    /** Letters without a shape: of Hangul, of Khmer, and of Braille. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u17B4\u17B5\u2800";

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
        if (isDate && !isFollowed) {
            draft.reject("title-missing", index, "There is a date where the title should be", "crawl it again");
            return;
        }
        if (!isVisible(line)) {
            draft.reject("title-missing", index, "The title is made of characters that nobody sees", "crawl it again");
            return;
        }
        if (isDate) {
            draft.warn("title-is-date", index, "The title is a date: " + line, "see whether the page has a better one");
        }
        String title = withoutSite(line, draft.publisher);
        draft.title = title;
        draft.next = index + 1;
        draft.frontMatter(index, "title", title.length() < line.length() ? "title-site-name" : "title");
    }

    /** Whether a text has a character that shows: not only format characters, fillers and the like. */
    static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isVisible(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && !mark
                && !Character.isSpaceChar(c)
                && FILLERS.indexOf(c) < 0;
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

package org.backfile.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts side by side, wrapped, as a terminal of fixed width shows them.
 *
 * @param width how many cells a line has
 */
public record Columns(int width) {
    private static final String INDENT = " ".repeat(6);
    private static final String RULE = " │ ";
    private static final int NARROWEST = 10;

    /** The lines of both; without spaces at their ends. */
    public List<String> lines(String left, String right) {
        int cells = Math.max(NARROWEST, (width - INDENT.length() - RULE.length()) / 2);
        List<String> one = wrapped(left, cells);
        List<String> other = wrapped(right, cells);
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            String text = i < one.size() ? one.get(i) : "";
            String beside = i < other.size() ? other.get(i) : "";
            lines.add((INDENT + text + " ".repeat(cells - cells(text)) + RULE + beside).stripTrailing());
        }
        return lines;
    }

    /** The lines of one text that has all the width. */
    public List<String> lines(String text) {
        return wrapped(text, Math.max(NARROWEST, width - INDENT.length())).stream()
                .map(line -> INDENT + line)
                .toList();
    }

    /** Cut at spaces where there are any, and elsewhere where a line is full, as Chinese is. */
    private static List<String> wrapped(String text, int cells) {
        String flat = text.replace('\t', ' ').strip();
        var lines = new ArrayList<String>();
        int from = 0;
        while (from < flat.length()) {
            int end = from;
            int used = 0;
            while (end < flat.length() && used + cells(flat.codePointAt(end)) <= cells) {
                used += cells(flat.codePointAt(end));
                end += Character.charCount(flat.codePointAt(end));
            }
            int cut = end;
            while (end < flat.length() && cut > from && flat.charAt(cut) != ' ') {
                cut--;
            }
            cut = cut > from ? cut : end;
            lines.add(flat.substring(from, cut).stripTrailing());
            from = cut;
            while (from < flat.length() && flat.charAt(from) == ' ') {
                from++;
            }
        }
        return lines;
    }

    private static int cells(String text) {
        return text.codePoints().map(Columns::cells).sum();
    }

    /** How many cells a character takes: two for East Asian ones, none for what stands on another. */
    private static int cells(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO ->
                c < 0xFF61 || c > 0xFFDC; // of these there are narrow ones
            default ->
                c >= 0x3000 && c <= 0x303E
                        || c >= 0xFF01 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1FAFF;
        };
    }
}

package org.backfile.content;

import java.util.Arrays;
import java.util.Locale;
import org.backfile.article.Block;

/**
 * Text ⇄ markdown that shows the text as it is, whichever of pegdown's extensions for structure a site turns on. People
 * edit these files: only what would begin a construct is escaped. Quotes, dots and addresses stay as they are, so that a
 * site which turns on typography or links gets them.
 */
final class Escapes {
    /** A {@code #} at a heading's end would be taken off it, with a backslash as well. */
    static final String HASH = "&#35;";

    /** Earlier versions put it into addresses, against links. */
    private static final String NO_LINK = "<!-- -->";

    private static final int UNKNOWN = -2;

    private static final boolean[] MAYBE_SPECIAL = maybeSpecial();

    private final Block block;
    private final String text;
    /** Of the signs that come in pairs, those that are known to have another. */
    private String paired = "";
    /** Where the first {@code ++} stands; known once somebody has asked. */
    private int firstPlus = UNKNOWN;

    private Escapes(Block block) {
        this.block = block;
        text = block.text();
    }

    /** Writes a block's text; in time that grows with it, whatever it is made of. */
    static void write(Block block, StringBuilder out) {
        if (block.links().isEmpty()) {
            new Escapes(block).write(out);
        } else {
            LinkedText.write(block, out);
        }
    }

    private void write(StringBuilder out) {
        char[] chars = text.toCharArray(); // quicker to go through than the text
        int start = out.length();
        int done = 0;
        int length = chars.length;
        int closing = block.kind() == Block.Kind.SUBHEAD ? closing(text) : length;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c >= MAYBE_SPECIAL.length || !MAYBE_SPECIAL[c]) {
                continue;
            }
            if (c < ' ') {
                out.append(text, done, i).append(' ');
                done = i + 1;
            } else if (c == '#' && i >= closing) {
                out.append(text, done, i).append(HASH);
                done = i + 1;
            } else if (c == '_') {
                int end = runEnd(i);
                boolean emphasis = isEmphasis(i, end) && !isAlone(c);
                for (; i < end; i++) {
                    if (emphasis || i == 0) {
                        out.append(text, done, i).append('\\');
                        done = i;
                    }
                }
                i--;
            } else if (i == 0 && opensBlock(text, c)
                    || (c == '.' || c == ')') && isItemNumber(text, i)
                    || opensSpan(i, c) && !isAlone(c)) {
                out.append(text, done, i).append('\\');
                done = i;
            }
        }
        out.append(text, done, length);
        if (out.length() - start > text.length() && hasLink(text)) {
            String escaped = out.substring(start);
            out.setLength(start);
            partLinks(escaped, out);
        }
    }

    /** Appends a piece of markdown, with addresses in it parted if something in it is escaped. */
    static void parted(StringBuilder markdown, boolean isEscaped, StringBuilder out) {
        String text = isEscaped ? markdown.toString() : "";
        if (isEscaped && hasLink(text)) {
            partLinks(text, out);
        } else {
            out.append(markdown);
        }
    }

    private static boolean hasLink(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.") || text.contains("WWW.");
    }

    /**
     * Where a site turns on links, flexmark looks for them after it has resolved escapes, and mixes up the text around
     * them. A comment is the one thing that parts the two.
     */
    private static void partLinks(String escaped, StringBuilder out) {
        int from = 0;
        while (from < escaped.length()) {
            int space = escaped.indexOf(' ', from);
            int to = space < 0 ? escaped.length() : space;
            String word = escaped.substring(from, to);
            if (!hasLink(word.toLowerCase(Locale.ROOT))) {
                out.append(word);
            } else if (word.indexOf('\\') >= 0 || word.contains(HASH)) {
                spoilLinks(word, out);
            } else {
                out.append(from > 0 ? NO_LINK : "").append(word).append(NO_LINK);
            }
            if (space >= 0) {
                out.append(' ');
            }
            from = to + 1;
        }
    }

    private static void spoilLinks(String word, StringBuilder out) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean link = c == ':' && word.startsWith("//", i + 1)
                    || c == '@'
                    || c == '.' && i >= 3 && word.regionMatches(true, i - 3, "www", 0, 3);
            if (link && i > 0 && word.charAt(i - 1) != '\\') {
                out.append(NO_LINK);
            }
            out.append(c);
        }
    }

    /** Whether the sign has no other to end at. Lines of verse are one paragraph: there it may. */
    private boolean isAlone(char c) {
        boolean pairs = c == '*' || c == '_' || c == '~' || c == '^';
        boolean verse = block.kind() == Block.Kind.LINE || block.kind() == Block.Kind.STANZA;
        if (!pairs || verse || paired.indexOf(c) >= 0) {
            return false;
        }
        boolean alone = text.indexOf(c) == text.lastIndexOf(c);
        if (!alone) {
            paired += c;
        }
        return alone;
    }

    private static boolean[] maybeSpecial() {
        boolean[] special = new boolean[128];
        Arrays.fill(special, 0, ' ', true);
        for (char c : "\\`*_[]<>&~^#=:-+|.)".toCharArray()) {
            special[c] = true;
        }
        return special;
    }

    /** Whether a text that begins with the character may be read as a list, heading, rule, quotation and so on. */
    static boolean opensBlock(String text, char c) {
        return switch (c) {
            case '*', '_', '#', '=', ':', '>', '~', '[', '|', '`' -> true;
            case '-' -> isBlank(text, 1) || text.charAt(1) == '-' || text.charAt(1) == '|' || text.charAt(1) == ':';
            case '+' -> isBlank(text, 1);
            default -> false;
        };
    }

    private boolean opensSpan(int at, char c) {
        return switch (c) {
            case '`' -> true;
            case '\\' -> at + 1 == text.length() || isPunctuation(text.charAt(at + 1));
            case '*' -> !isBlank(text, at - 1) || !isBlank(text, at + 1);
            case '<' -> at == 0 || !isBlank(text, at - 1) || !isBlank(text, at + 1);
            case '&' -> isEntity(text, at + 1);
            case '[' ->
                at + 1 == text.length() || is(text, at - 1, '[') || is(text, at + 1, '[') || is(text, at - 1, '!');
            case ']' -> "([]:".indexOf(after(text, at)) >= 0 || is(text, at - 1, ']');
            case '~', '^' -> true;
            case '+' -> (is(text, at - 1, c) || is(text, at + 1, c)) && !isPlusPlus();
            default -> false;
        };
    }

    /** {@code C++}: what follows a word and stands before a blank ends nothing that has not begun. */
    private boolean isPlusPlus() {
        if (firstPlus == UNKNOWN) {
            int first = text.indexOf("++");
            firstPlus = first == text.lastIndexOf("++") ? first : -1;
        }
        return firstPlus > 0 && Character.isLetterOrDigit(text.charAt(firstPlus - 1));
    }

    /** The next sign that is no blank; a blank if there is none. */
    private static char after(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isBlank(text, next)) {
            next++;
        }
        return next < text.length() ? text.charAt(next) : ' ';
    }

    private int runEnd(int from) {
        int to = from;
        while (is(text, to, '_')) {
            to++;
        }
        return to;
    }

    /** {@code snake_case} and a stroke between blanks are none. */
    private boolean isEmphasis(int from, int to) {
        boolean inWord = from > 0
                && to < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(from))
                && Character.isLetterOrDigit(text.codePointAt(to));
        return !inWord && !(isBlank(text, from - 1) && isBlank(text, to));
    }

    static boolean isEntity(String text, int from) {
        int at = is(text, from, '#') ? from + 1 : from;
        int start = at;
        while (at < text.length() && isAlphanumeric(text.charAt(at))) {
            at++;
        }
        return at > start && is(text, at, ';');
    }

    /** Where the signs {@code #} at the text's end begin. */
    static int closing(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) == '#') {
            at--;
        }
        return at;
    }

    /** {@code 1969. } at the start would be a list, which begins with the wrong number at that. */
    static boolean isItemNumber(String text, int at) {
        if (at == 0 || at > 9 || !isBlank(text, at + 1)) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean is(String text, int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    /** Whether there is a blank or nothing. */
    private static boolean isBlank(String text, int at) {
        return at < 0 || at >= text.length() || text.charAt(at) <= ' ';
    }

    private static boolean isAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** The text that {@link #write} made markdown of. */
    static String read(String markdown) {
        if (markdown.indexOf('\\') < 0 && !markdown.contains(HASH) && !markdown.contains(NO_LINK)) {
            return markdown;
        }
        var text = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < markdown.length() && isPunctuation(markdown.charAt(i + 1))) {
                i++;
                c = markdown.charAt(i);
            } else if (c == '&' && markdown.startsWith(HASH, i)) {
                i += HASH.length() - 1;
                c = '#';
            } else if (c == '<' && markdown.startsWith(NO_LINK, i)) {
                i += NO_LINK.length() - 1;
                continue;
            }
            text.append(c);
        }
        return text.toString();
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c <= '~' && !isAlphanumeric(c);
    }
}

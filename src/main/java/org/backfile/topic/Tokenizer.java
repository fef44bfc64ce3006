package org.backfile.topic;

import java.util.List;
import java.util.Set;
import org.backfile.topic.Text.Shape;
import org.backfile.topic.Text.Token;
import org.backfile.topic.Text.Zone;

/** Splits text into words, marks and sentences in one pass. */
final class Tokenizer {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sen", "rep", "gov", "gen", "col", "lt", "capt", "sgt",
            "maj", "adm", "cmdr", "brig", "cpl", "pres", "supt", "inc", "corp", "co", "ltd", "bros", "jr", "sr", "vs",
            "no", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "mt", "ft", "etc", "ala",
            "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass",
            "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash",
            "wis", "wyo");
    /** What hangs on a name without being part of it: U.S.-led, Moscow-based. */
    private static final Set<String> HANGERS = Set.of(
            "based",
            "led",
            "backed",
            "born",
            "made",
            "style",
            "owned",
            "controlled",
            "funded",
            "trained",
            "era",
            "speaking",
            "held",
            "run",
            "sponsored",
            "wide",
            "occupied",
            "administered",
            "built",
            "language",
            "area",
            "bound",
            "mediated",
            "brokered",
            "listed",
            "registered",
            "dominated",
            "supported",
            "aligned",
            "linked");

    private static final int SURE = 3;

    private final List<Token> tokens;
    private int sentence;
    private boolean opens;

    Tokenizer(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Adds a text, which begins and ends a sentence. */
    void add(String text, Zone zone) {
        sentence++;
        opens = true;
        int n = text.length();
        for (int i = 0; i < n; ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                i = word(text, i, zone);
            } else {
                int width = Character.charCount(c);
                if (!Character.isWhitespace(c) && c != 0xA0 && c != 0xAD && c != 0x200B && c != 0xFEFF) {
                    mark(text, i, width, zone);
                }
                i += width;
            }
        }
    }

    private void mark(String text, int i, int width, Zone zone) {
        String mark = text.substring(i, i + width);
        tokens.add(new Token(mark, mark, mark, Shape.MARK, zone, sentence, false, false));
        char c = mark.charAt(0);
        if (c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == ';') {
            sentence++;
            opens = true;
        } else if (c == ':' || c == '•' || c == '*' || isQuote(c) && isAfterMark()) {
            opens = true;
        }
    }

    private static boolean isQuote(char c) {
        return "\"“”„«'‘".indexOf(c) >= 0;
    }

    /** A quotation begins behind a mark; the film "Glass Harbour" stands amid a sentence. */
    private boolean isAfterMark() {
        int before = tokens.size() - 2;
        return before < 0 || tokens.get(before).isMark() || tokens.get(before).sentence() != sentence;
    }

    private int word(String text, int from, Zone zone) {
        int n = text.length();
        int to = from;
        boolean lower = false;
        int upper = 0;
        boolean digit = false;
        boolean other = false;
        boolean first = Character.isUpperCase(text.codePointAt(from)) || Character.isTitleCase(text.codePointAt(from));
        while (to < n) {
            int c = text.charAt(to);
            if (c >= 'a' && c <= 'z') {
                lower = true;
                to++;
                continue;
            }
            c = text.codePointAt(to);
            if (Character.isLetter(c)) {
                if (Character.isUpperCase(c)) {
                    upper++;
                } else if (Character.isLowerCase(c)) {
                    lower = true;
                } else {
                    other = true;
                }
            } else if (Character.isDigit(c)) {
                digit = true;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getType(c) != Character.COMBINING_SPACING_MARK
                    && !joins(text, from, to)) {
                break;
            }
            to += Character.charCount(c);
        }
        boolean owner = to - from > 2 && isPossessive(text, to);
        int end = owner ? to - 2 : to;
        String word = text.substring(from, end);
        if (word.indexOf('’') >= 0) {
            word = word.replace('’', '\'');
        }
        if (to < n && text.charAt(to) == '.' && isAbbreviation(text, word, to, upper)) {
            to++;
            word += ".";
        }
        Shape shape = digit && upper == 0 && !lower
                ? Shape.NUMBER
                : first
                        ? (!lower && (upper > 1 || word.endsWith(".")) && word.length() > 1
                                ? Shape.UPPER
                                : Shape.CAPITAL)
                        : other ? Shape.OTHER : upper > 0 && !digit ? Shape.CAPITAL : Shape.LOWER;
        if (!first && shape == Shape.CAPITAL && word.length() > SURE && word.indexOf('-') > 0) {
            shape = Shape.LOWER; // anti-American; but eBay and iPhone are names
        }
        String fold = Fold.fold(word);
        tokens.add(new Token(word, fold, Fold.singular(fold), shape, zone, sentence, opens, owner));
        opens = false;
        return to;
    }

    private static boolean isPossessive(String text, int end) {
        char quote = text.charAt(end - 2);
        char s = text.charAt(end - 1);
        return (s == 's' || s == 'S') && (quote == '\'' || quote == '’');
    }

    /** Whether the mark stands within a word: can't, Jean-Claude, U.S., AT&T, 3.5. */
    private static boolean joins(String text, int from, int at) {
        if (at + 1 >= text.length() || at == from) {
            return false;
        }
        char c = text.charAt(at);
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        if (!Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after)) {
            return false;
        }
        return switch (c) {
            case '\'', '’' -> true;
            case '-', '‐', '‑' -> !HANGERS.contains(wordFrom(text, at + 1));
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '.', ',' ->
                Character.isDigit(before) && Character.isDigit(after)
                        || c == '.'
                                && Character.isLetter(before)
                                && Character.isLetter(after)
                                && (at - from == 1 || text.charAt(at - 2) == '.' || Character.isLowerCase(after));
            default -> false;
        };
    }

    private static String wordFrom(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isAbbreviation(String text, String word, int dot, int upper) {
        boolean single = word.length() == 1 && upper == 1;
        boolean dotted = word.indexOf('.') > 0 && Character.isUpperCase(word.charAt(word.length() - 1));
        if (single || dotted) {
            return true;
        }
        return upper > 0 && ABBREVIATIONS.contains(Fold.fold(word)) && followedByWord(text, dot + 1);
    }

    /** "Corp. said", "Mr. Smith", "Conn., March 3": more of the sentence comes. */
    private static boolean followedByWord(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                return Character.isLetterOrDigit(c) || c == ',' || c == '\'';
            }
        }
        return false;
    }
}

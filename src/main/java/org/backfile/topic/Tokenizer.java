package org.backfile.topic;

import java.util.List;
import java.util.Set;
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
            "linked",
            "appointed");

    private final List<Token> tokens;
    private final Speller speller;
    private int sentence;
    private boolean opens;

    /** @param tokens where the words and marks go */
    Tokenizer(List<Token> tokens, Speller speller) {
        this.tokens = tokens;
        this.speller = speller;
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
        char c = text.charAt(i);
        long key = Speller.key(0, c);
        if (width == 2) {
            key = Speller.key(key, text.charAt(i + 1));
        }
        tokens.add(new Token(speller.of(text, i, i + width, key), zone, sentence, false));
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
        long key = 0;
        while (to < n) {
            char c = text.charAt(to);
            if (c < 'a' || c > 'z') {
                int width = width(text, from, to);
                if (width == 0) {
                    break;
                }
                if (width == 2) {
                    key = Speller.key(key, c);
                    c = text.charAt(++to);
                }
            }
            key = Speller.key(key, c);
            to++;
        }
        if (to < n && text.charAt(to) == '.' && isAbbreviation(text, from, to)) {
            key = Speller.key(key, '.');
            to++;
        }
        tokens.add(new Token(speller.of(text, from, to, key), zone, sentence, opens));
        opens = false;
        return to;
    }

    /** How many characters at a place belong to the word that begins before it: 0 if it has ended. */
    private static int width(String text, int from, int at) {
        int c = text.codePointAt(at);
        boolean within = Character.isLetter(c)
                || Character.isDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || joins(text, from, at);
        return within ? Character.charCount(c) : 0;
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
            case '-', '‐', '‑' ->
                Character.isLowerCase(text.codePointAt(from)) || !HANGERS.contains(wordFrom(text, at + 1));
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

    private static boolean isAbbreviation(String text, int from, int dot) {
        if (isLower(text, from, dot)) {
            return false;
        }
        Spelling spelling = Spelling.of(text.substring(from, dot));
        String word = spelling.word();
        long upper = spelling.raw().codePoints().filter(Character::isUpperCase).count();
        boolean single = word.length() == 1 && upper == 1;
        boolean dotted = word.indexOf('.') > 0 && Character.isUpperCase(word.charAt(word.length() - 1));
        if (single || dotted) {
            return true;
        }
        return upper > 0 && ABBREVIATIONS.contains(spelling.fold()) && followedByWord(text, dot + 1);
    }

    private static boolean isLower(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
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

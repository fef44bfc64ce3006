package org.backfile.topic.lexicon;

import java.util.Arrays;
import java.util.Set;
import org.backfile.language.WordCharacters;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.TokenizedText.Zone;

/** Splits text into words, marks and sentences in one pass. */
final class Tokenizer {
    private static final int FEWEST = 16;
    /** So many characters a word has at least, with the space behind it. */
    private static final int LETTERS = 5;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sen", "rep", "gov", "gen", "col", "lt", "capt", "sgt",
            "maj", "adm", "cmdr", "brig", "cpl", "pres", "supt", "inc", "corp", "co", "ltd", "bros", "jr", "sr", "vs",
            "no", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "mt", "ft", "etc", "ala",
            "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass",
            "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash",
            "wis", "wyo");
    /** Words that something is based on rather than in: Web-based. */
    private static final Set<String> NO_PLACES = Set.of("Web", "Internet", "Computer", "Home", "Community", "Land");

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

    /** ASCII's letters and digits. */
    private static final boolean[] PLAIN = plain();

    private final LexemeLookup speller;
    private Token[] tokens;
    private int size;
    private int sentence;
    private boolean opens;

    /** @param length of all texts together, about */
    Tokenizer(LexemeLookup speller, int length) {
        this.speller = speller;
        this.tokens = new Token[FEWEST + length / LETTERS];
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = WordCharacters.isPart((int) c);
        }
        return plain;
    }

    /** How many words and marks there are so far. */
    int size() {
        return size;
    }

    /** A word or mark that there is. */
    Token at(int i) {
        return tokens[i];
    }

    /** The words and marks so far. */
    Token[] tokens() {
        return Arrays.copyOf(tokens, size);
    }

    private void add(Lexeme spelling, Zone zone, boolean first) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = new Token(spelling, zone, sentence, first);
    }

    /** Adds a text, which begins and ends a sentence. */
    void add(String text, Zone zone) {
        sentence++;
        opens = true;
        // An array's characters are read at less cost than a string's.
        char[] chars = text.toCharArray();
        int n = chars.length;
        for (int i = 0; i < n; ) {
            int c = chars[i];
            if (c == ' ') {
                i++;
                continue;
            }
            c = c < 128 ? c : Character.codePointAt(chars, i);
            if (c < 128 ? PLAIN[c] : WordCharacters.isPart(c)) {
                i = word(chars, i, zone);
            } else {
                int width = Character.charCount(c);
                if (!Character.isWhitespace(c) && c != 0xA0 && c != 0xAD && c != 0x200B && c != 0xFEFF) {
                    mark(chars, i, width, zone);
                }
                i += width;
            }
        }
    }

    private void mark(char[] text, int i, int width, Zone zone) {
        char c = text[i];
        long key = LexemeLookup.key(0, c);
        if (width == 2) {
            key = LexemeLookup.key(key, text[i + 1]);
        }
        add(speller.of(text, i, i + width, key), zone, false);
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
        int before = size - 2;
        return before < 0 || tokens[before].isMark() || tokens[before].sentence() != sentence;
    }

    private int word(char[] text, int from, Zone zone) {
        int n = text.length;
        int to = from;
        long key = 0;
        while (to < n) {
            char c = text[to];
            if (c == ' ') {
                break;
            }
            if (c >= 128 || !PLAIN[c]) {
                int width = width(text, from, to);
                if (width == 0) {
                    break;
                }
                if (width == 2) {
                    key = LexemeLookup.key(key, c);
                    c = text[++to];
                }
            }
            key = LexemeLookup.key(key, c);
            to++;
        }
        if (to < n && text[to] == '.' && isAbbreviation(text, from, to)) {
            key = LexemeLookup.key(key, '.');
            to++;
        }
        add(speller.of(text, from, to, key), zone, opens);
        opens = false;
        return to;
    }

    /** How many characters at a place belong to the word that begins before it: 0 if it has ended. */
    private static int width(char[] text, int from, int at) {
        int c = Character.codePointAt(text, at);
        return WordCharacters.isPart(c) || joins(text, from, at) ? Character.charCount(c) : 0;
    }

    /** Whether the mark stands within a word: can't, Jean-Claude, U.S., AT&T, 3.5. */
    private static boolean joins(char[] text, int from, int at) {
        if (at + 1 >= text.length || at == from) {
            return false;
        }
        char c = text[at];
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at + 1);
        if (!WordCharacters.isPart(before) || !WordCharacters.isPart(after)) {
            return false;
        }
        return switch (c) {
            case '\'', '’', '\u200C' -> true;
            case '-', '‐', '‑' ->
                Character.isLowerCase(Character.codePointAt(text, from))
                        || !HANGERS.contains(wordFrom(text, at + 1))
                        || NO_PLACES.contains(wordFrom(text, from));
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '.', ',' ->
                Character.isDigit(before) && Character.isDigit(after)
                        || c == '.'
                                && Character.isLetter(before)
                                && Character.isLetter(after)
                                && (at - from == 1 || text[at - 2] == '.' || Character.isLowerCase(after));
            default -> false;
        };
    }

    private static String wordFrom(char[] text, int from) {
        int to = from;
        while (to < text.length && Character.isLetter(text[to])) {
            to++;
        }
        return String.valueOf(text, from, to - from);
    }

    private static boolean isAbbreviation(char[] text, int from, int dot) {
        if (isLower(text, from, dot)) {
            return false;
        }
        Lexeme spelling = Lexeme.of(String.valueOf(text, from, dot - from));
        String word = spelling.word();
        boolean upper = hasUpper(spelling.raw());
        boolean single = word.length() == 1 && upper;
        boolean dotted = word.indexOf('.') > 0 && Character.isUpperCase(word.charAt(word.length() - 1));
        if (single || dotted) {
            return true;
        }
        return upper && ABBREVIATIONS.contains(spelling.fold()) && followedByWord(text, dot + 1);
    }

    private static boolean hasUpper(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (Character.isUpperCase(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLower(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] < 'a' || text[i] > 'z') {
                return false;
            }
        }
        return true;
    }

    /** "Corp. said", "Mr. Smith", "Conn., March 3": more of the sentence comes. */
    private static boolean followedByWord(char[] text, int from) {
        for (int i = from; i < text.length; i++) {
            char c = text[i];
            if (c != ' ') {
                return Character.isLetterOrDigit(c) || c == ',' || c == '\'';
            }
        }
        return false;
    }
}

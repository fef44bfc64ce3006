package org.backfile.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a line into numbers, words and marks, whatever its script; digits and letters part, blanks need not. */
final class DateTokenizer {
    private static final int MOST_JOINED = 3;

    private final String text;
    private final List<DateToken> tokens = new ArrayList<>();
    private int at;
    private boolean blank = true;

    private DateTokenizer(String text) {
        this.text = text;
    }

    static List<DateToken> tokens(String text) {
        var tokenizer = new DateTokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        return EraYears.apply(tokenizer.joined());
    }

    private void next() {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            blank = true;
            at += Character.charCount(c);
        } else if (Character.digit(c, 10) >= 0) {
            number();
        } else if (Numerals.endOfHan(text, at) > at) {
            int end = Numerals.endOfHan(text, at);
            add(DateToken.number(Integer.toString(Numerals.han(text.substring(at, end))), blank));
            at = end;
        } else if (isLetter(c)) {
            word();
        } else {
            if (Character.getType(c) != Character.FORMAT) {
                add(DateToken.mark(plain(c), blank));
            }
            at += Character.charCount(c);
        }
    }

    private void add(DateToken token) {
        tokens.add(token);
        blank = false;
    }

    private void number() {
        var digits = new StringBuilder();
        while (at < text.length() && Character.digit(text.codePointAt(at), 10) >= 0) {
            digits.append(Character.digit(text.codePointAt(at), 10));
            at += Character.charCount(text.codePointAt(at));
        }
        add(DateToken.number(digits.toString(), blank));
    }

    private void word() {
        int from = at;
        boolean unspaced = isUnspaced(text.codePointAt(at));
        while (at < text.length() && isInWord(at, from) && isUnspaced(text.codePointAt(at)) == unspaced) {
            at += Character.charCount(text.codePointAt(at));
            if (unspaced && Numerals.endOfHan(text, at) > at) {
                break;
            }
        }
        String word = text.substring(from, at);
        if (unspaced) {
            pieces(word);
            return;
        }
        if (word.equalsIgnoreCase("t") && !blank && at < text.length() && Character.isDigit(text.charAt(at))) {
            blank = true; // as ISO 8601 parts day and time
            return;
        }
        int hebrew = Numerals.hebrew(word);
        if (hebrew > 0) {
            add(hebrew > 30 ? DateToken.year(hebrew, blank) : DateToken.number(Integer.toString(hebrew), blank));
        } else {
            String folded = WordFold.fold(withoutMarks(word));
            add(DateToken.word(folded, DateLexicon.find(folded), blank));
        }
    }

    /** Words of scripts without blanks, longest first; what lies between is one unknown word. */
    private void pieces(String word) {
        int unknown = 0;
        int i = 0;
        while (i < word.length()) {
            int end = DateLexicon.longest(word, i);
            if (end == i) {
                i++;
                continue;
            }
            unknown(word, unknown, i);
            String folded = WordFold.fold(word.substring(i, end));
            add(DateToken.word(folded, DateLexicon.exact(folded), blank));
            i = end;
            unknown = end;
        }
        unknown(word, unknown, i);
    }

    private void unknown(String word, int from, int to) {
        if (to > from) {
            add(DateToken.word(word.substring(from, to), null, blank));
        }
    }

    /** Words that are one only together, {@code p.m.}, {@code มี.ค.} and {@code كانون الثاني}. */
    private List<DateToken> joined() {
        var joined = new ArrayList<DateToken>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int end = i;
            DateWord word = null;
            var text = new StringBuilder();
            int words = 0;
            for (int k = i; k < tokens.size() && words < MOST_JOINED; k++) {
                DateToken token = tokens.get(k);
                if (token.kind() == DateToken.Kind.WORD) {
                    text.append(token.text());
                    words++;
                    DateWord found = words > 1 ? DateLexicon.exact(text.toString()) : null;
                    if (found != null && isBetter(found, tokens.get(i).word())) {
                        word = found;
                        end = k;
                    }
                } else if (k == i || !token.isMark(".-")) {
                    break;
                }
            }
            joined.add(
                    word == null
                            ? tokens.get(i)
                            : DateToken.word(text(i, end), word, tokens.get(i).blank()));
            i = end;
        }
        return joined;
    }

    private static boolean isBetter(DateWord joined, @Nullable DateWord first) {
        return first == null || joined.months() != 0 || first.months() == 0;
    }

    private String text(int from, int to) {
        var text = new StringBuilder();
        for (DateToken token : tokens.subList(from, to + 1)) {
            text.append(token.kind() == DateToken.Kind.WORD ? token.text() : "");
        }
        return text.toString();
    }

    private boolean isInWord(int i, int from) {
        int c = text.codePointAt(i);
        boolean more = i + 1 < text.length() && isLetter(text.codePointAt(i + 1));
        boolean hebrew = text.charAt(from) >= 0x5D0 && text.charAt(from) <= 0x5EA;
        return isLetter(c) || isApostrophe(c) && i > from && (more || hebrew) || c == 0x200C && more;
    }

    private static boolean isLetter(int c) {
        if (Character.isLetter(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == 'º' || c == 'ª';
    }

    private static boolean isApostrophe(int c) {
        return "'’ʼʻ`´׳״\"".indexOf(c) >= 0;
    }

    private static String withoutMarks(String word) {
        String plain = word;
        for (int i = 0; i < word.length(); i++) {
            if (isApostrophe(word.charAt(i))) {
                plain = plain.replace(Character.toString(word.charAt(i)), "");
            }
        }
        return plain;
    }

    private static boolean isUnspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** ASCII's sign for one that only looks different. */
    private static int plain(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFEE0;
        }
        return switch (c) {
            case '‐', '‑', '–', '—', '−' -> '-';
            case '،', '、' -> ',';
            case '∶' -> ':';
            case '۔', '。' -> '.';
            default -> c;
        };
    }
}

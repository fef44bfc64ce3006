package org.backfile.paragraph;

import java.util.Arrays;
import java.util.Locale;
import org.backfile.language.Abbreviations;
import org.backfile.language.Script;

/** What a line of text looks like: how it begins, how it ends, how long it is. */
final class LineShape {
    /** How a line begins. */
    enum Start {
        LOWER,
        UPPER,
        /** A letter of a script without case. */
        CASELESS,
        DIGIT,
        /** An opening quote or bracket. */
        OPENING,
        /** Punctuation that belongs to what stands before it, or {@code 's}. */
        CLOSING,
        /** The mark of a list's item. */
        BULLET,
        OTHER
    }

    /** How a line ends. */
    enum End {
        SENTENCE,
        /** A full stop that may be an abbreviation's. */
        ABBREVIATION,
        COMMA,
        COLON,
        /** An opening quote or bracket. */
        OPENING,
        HYPHEN,
        /** A word after which no sentence and no heading ends: {@code the}, {@code of}. */
        FUNCTION_WORD,
        WORD
    }

    private static final int UNKNOWN = -1;
    /** Characters of a word, with a blank behind it. */
    private static final int USUAL_WORD = 4;

    final String text;
    /** The text's characters: reading these one by one takes half of what asking the text for each takes. */
    final char[] chars;

    /** Where its blanks are, {@link #blankCount} of them. */
    final int[] blanks;

    final int blankCount;
    final Start start;
    final End end;
    /** Words; in scripts without spaces, half the letters. */
    final int words;
    /** How many straight quote marks, of which one cannot tell whether they open or close, the line has. */
    final int straightQuotes;

    /** How many more brackets and quote marks, of those that one can tell, open in the line than close. */
    final int openBrackets;

    /** Whether a sentence ends before the line does. */
    final boolean hasSentenceInside;

    final boolean hasComma;

    final boolean hasIdeographs;

    /** Whether a colon with a blank behind it stands in the line, but not at its start. */
    final boolean hasColon;

    /** Words of more than three letters, and whether all of them begin with a capital. */
    private final int longWords;

    private final boolean capitals;
    /** Whether all its characters are ASCII's. */
    private final boolean ascii;

    private int credit = UNKNOWN;

    LineShape(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.start = Starts.of(text);
        this.end = LineEnds.of(text);
        int words = 0;
        boolean capitals = true;
        int longWords = 0;
        int ideographs = 0;
        int quotes = 0;
        int brackets = 0;
        boolean sentence = false;
        boolean comma = false;
        boolean low = false;
        boolean colon = false;
        int[] blanks = new int[text.length() / USUAL_WORD + 1];
        int blankCount = 0;
        int wordStart = 0;
        int all = 0;
        char[] chars = this.chars;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if ((char) ((c | 0x20) - 'a') < 26) {
                continue; // most are letters: no need to look them up
            }
            all |= c;
            switch (Marks.kind(c)) {
                case Marks.NONE -> {}
                case Marks.BLANK -> {
                    if (i - wordStart > 3) {
                        longWords++;
                        capitals = capitals && isCapital(wordStart);
                        char last = chars[i - 1];
                        sentence |= last == '.' || last == '!' || last == '?';
                    }
                    words += i > wordStart ? 1 : 0;
                    if (blankCount == blanks.length) {
                        blanks = Arrays.copyOf(blanks, 2 * blankCount);
                    }
                    blanks[blankCount++] = i;
                    wordStart = i + 1;
                }
                case Marks.COMMA -> comma = true;
                case Marks.COLON -> colon |= i > 0 && i + 1 < chars.length && chars[i + 1] == ' ';
                case Marks.STOP -> sentence |= i + 1 < chars.length;
                case Marks.STRAIGHT -> quotes++;
                case Marks.IDEOGRAPH -> ideographs++;
                case Marks.OPENS -> brackets++;
                case Marks.LOW -> {
                    brackets++;
                    low = true;
                }
                case Marks.HIGH -> brackets += low ? -1 : 1;
                default -> brackets--;
            }
        }
        words += chars.length > wordStart ? 1 : 0;
        if (chars.length - wordStart > 3) {
            longWords++;
            capitals = capitals && isCapital(wordStart);
        }
        this.ascii = all < 0x80;
        this.blanks = blanks;
        this.blankCount = blankCount;
        this.words = words + ideographs / 2;
        this.hasIdeographs = ideographs > 0;
        this.capitals = capitals;
        this.longWords = longWords;
        this.straightQuotes = quotes;
        this.openBrackets = brackets;
        this.hasSentenceInside = sentence;
        this.hasComma = comma;
        this.hasColon = colon && !text.startsWith(": ");
    }

    boolean endsSentence() {
        return end == End.SENTENCE || end == End.ABBREVIATION;
    }

    /** Whether all its longer words, two at least, begin with a capital. */
    boolean isTitleCase() {
        return longWords >= 2 && capitals;
    }

    /** A few words, each with a capital: a name, as links often are. */
    boolean isName() {
        if (words > 5 || start != Start.UPPER) {
            return false;
        }
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (!isCapital(space + 1)) {
                return false;
            }
        }
        return true;
    }

    boolean lastWordIsCapital() {
        return isCapital(text.lastIndexOf(' ') + 1);
    }

    /** Whether it is the first of a list's numbered items, or a later one: {@code 2. …}. */
    boolean isNumbered() {
        int at = 0;
        while (at < text.length() && at < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > 0
                && at < 3
                && at + 2 < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ')')
                && text.charAt(at + 1) == ' ';
    }

    /** Whether it names a picture or who made it. */
    boolean isCredit() {
        return Credits.begin(text);
    }

    boolean endsInQuote() {
        return "\"”»“’」』".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it ends as captions do, by who made the picture: {@code … / Reuters)}, {@code … Photo: Ann Lee}. */
    boolean endsInCredit() {
        if (credit == UNKNOWN) {
            credit = Credits.end(text) ? 1 : 0;
        }
        return credit == 1;
    }

    /** Whether it is more than a time or a number. */
    boolean hasLetters() {
        for (char c : chars) {
            if (Character.isLetter(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    Script script() {
        return ascii ? Script.CASED : Script.of(text);
    }

    String firstWord() {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** Whether it begins with the same word as another. */
    boolean hasFirstWordOf(LineShape other) {
        int space = text.indexOf(' ');
        int length = space < 0 ? chars.length : space;
        return text.regionMatches(0, other.text, 0, length)
                && (other.chars.length == length || other.chars[length] == ' ');
    }

    boolean startsLikeSentence() {
        return start == Start.UPPER || start == Start.OPENING || start == Start.CASELESS || start == Start.DIGIT;
    }

    private boolean isCapital(int at) {
        char first = at < chars.length ? chars[at] : ' ';
        if ((char) ((first | 0x20) - 'a') < 26) {
            return first < 'a';
        }
        int i = at;
        while (i < chars.length && !Character.isLetterOrDigit(chars[i]) && chars[i] != ' ') {
            i++;
        }
        return i < chars.length && (Character.isUpperCase(chars[i]) || Character.isDigit(chars[i]));
    }

    /** Whether the line ends in a title or so, which goes on with a name: {@code Dr.}; not so {@code U.S.}. */
    boolean endsInTitle() {
        return Abbreviations.isTitle(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}

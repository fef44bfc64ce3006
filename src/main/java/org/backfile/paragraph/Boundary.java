package org.backfile.paragraph;

import org.backfile.date.DateLine;
import org.backfile.dateline.DatelineParser;
import org.backfile.language.FunctionWords;
import org.backfile.language.Script;
import org.backfile.paragraph.LineShape.End;
import org.backfile.paragraph.LineShape.Start;

/**
 * Tells whether a line goes on where the one before it stopped, because a link had broken the paragraph there, as far as
 * that is certain; for the rest, {@link BoundaryFeatures} are weighed.
 */
final class Boundary {
    private static final int LONGEST_STAMP = 60;
    /** Words that a line has at least which may be a paragraph of its own. */
    private static final int WHOLE = 8;
    /** Places that show broken lines, of which as many leave no doubt that the text was broken. */
    private static final int MUCH = 3;

    private Boundary() {}

    /** What the two lines alone tell. */
    private static int certain(LineShape[] shapes, int at) {
        LineShape previous = shapes[at - 1];
        LineShape line = shapes[at];
        if (isItem(shapes, at)
                || line.isNumbered()
                || line.isCredit()
                || isMark(line)
                || previous.end != End.COLON && isMark(previous)) {
            return -1;
        }
        if (previous.end == End.ABBREVIATION) {
            return line.start == Start.LOWER || line.start == Start.CLOSING || previous.endsInTitle() ? 1 : 0;
        }
        if (line.start == Start.CLOSING && line.text.charAt(0) != '}') {
            return previous.end == End.SENTENCE && "!?:;".indexOf(line.text.charAt(0)) >= 0 ? -1 : 1;
        }
        if (previous.end == End.SENTENCE) {
            return line.start == Start.LOWER ? -1 : 0;
        }
        if (line.start == Start.LOWER && (line.script() != Script.CASED || FunctionWords.isOne(line.firstWord()))) {
            return 1; // a small word, with which nothing begins
        }
        if ("</{\\".indexOf(previous.text.charAt(0)) >= 0) {
            return -1; // code that an extractor left
        }
        return isUnfinished(previous) || isRemainder(line) || at == 1 && isLead(shapes) ? 1 : 0;
    }

    /**
     * Whether a line ends in a small word, and is no heading. Where there are capitals, headings end in such words as well, and
     * the signs tell better; of one letter of Chinese one cannot tell if it is such a word.
     */
    private static boolean isUnfinished(LineShape line) {
        return line.end == End.FUNCTION_WORD && line.words > 2 && line.script() == Script.CASELESS;
    }

    /** Whether a line ends a sentence, and is too short for a paragraph; where there are capitals, the signs tell better. */
    private static boolean isRemainder(LineShape line) {
        return line.words <= 4 && line.end == End.SENTENCE && line.script() == Script.CASELESS;
    }

    /** A line of one sign again and again, as between a text's parts, or a time stamp. */
    private static boolean isMark(LineShape line) {
        String text = line.text;
        if (text.length() <= LONGEST_STAMP
                && text.indexOf(':') > 0
                && DateLine.of(text).isDate()) {
            return true;
        }
        if (text.length() < 3 || "-*_=~#+—–•·".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        return text.chars().allMatch(c -> c == text.charAt(0) || c == ' ');
    }

    /**
     * Whether a line begins with a list's mark; a dash is one unless the line before has just been broken off, and no
     * other item follows.
     */
    private static boolean isItem(LineShape[] shapes, int at) {
        LineShape line = shapes[at];
        if (line.start != Start.BULLET) {
            return false;
        }
        LineShape previous = shapes[at - 1];
        char mark = line.text.charAt(0);
        return "-–—*".indexOf(mark) < 0
                || previous.start == Start.BULLET
                || previous.endsSentence()
                || previous.end == End.COLON
                || at + 1 < shapes.length
                        && shapes[at + 1].start == Start.BULLET
                        && shapes[at + 1].text.charAt(0) == mark;
    }

    /** Whether the first line can only be the beginning of the first paragraph: it has a dateline, or the text is one sentence. */
    private static boolean isLead(LineShape[] shapes) {
        boolean one = shapes.length == 2 || shapes.length == 3 && !shapes[1].endsSentence();
        return one && shapes[shapes.length - 1].end == End.SENTENCE
                || DatelineParser.find(shapes[0].text + " …").isPresent();
    }

    /**
     * What needs no weighing.
     *
     * @param shapes the body's lines
     * @param at the line in question, not the first
     * @param start the first line of the paragraph that is open
     * @param text what is known of the text as a whole
     * @return 1 if the line belongs to that paragraph, -1 if it does not, 0 if one cannot say
     */
    static int certain(LineShape[] shapes, int at, int start, TextSigns text) {
        if (at - 1 == start && isWhole(shapes[start]) && isWhole(shapes[at])) {
            return -1; // as most lines are: no sign ever outweighs that
        }
        if (shapes[start].isCredit()) {
            return shapes[at - 1].end == End.OPENING && shapes[at].words <= 6 ? 1 : -1;
        }
        if (isVerse(shapes, at)) {
            return -1;
        }
        if (at - 1 > start && text.tally().proof() >= MUCH && isCut(shapes[at - 1].end) && couldGoOn(shapes, at)) {
            return 1;
        }
        int certain = certain(shapes, at);
        // Where nothing is broken, nothing goes on after a sentence.
        return certain == 0 && text.tally().broken() == 0 && shapes[at - 1].endsSentence() ? -1 : certain;
    }

    /** Whether nothing ends so, in a paragraph that has been broken before. */
    private static boolean isCut(End end) {
        return end == End.FUNCTION_WORD || end == End.COMMA || end == End.OPENING;
    }

    private static boolean couldGoOn(LineShape[] shapes, int at) {
        Start start = shapes[at].start;
        return (start == Start.UPPER || start == Start.OPENING || start == Start.DIGIT) && !shapes[at].isNumbered();
    }

    /** Whether a line begins and ends as a paragraph does. */
    private static boolean isWhole(LineShape line) {
        return line.words >= WHOLE
                && line.startsLikeSentence()
                && (line.end == End.SENTENCE || line.end == End.ABBREVIATION && !line.endsInTitle());
    }

    /** Whether line and predecessor stand among four or more lines of much the same length that all begin anew. */
    private static boolean isVerse(LineShape[] shapes, int at) {
        int from = at;
        while (from > 0 && at - from < 4 && isVerse(shapes[from - 1], shapes[at])) {
            from--;
        }
        int to = at;
        while (to < shapes.length && to - at < 4 && isVerse(shapes[to], shapes[at])) {
            to++;
        }
        return from < at && to - from >= 4;
    }

    private static boolean isVerse(LineShape line, LineShape other) {
        int length = line.text.length();
        return line.start == Start.UPPER
                && line.words >= 4
                && line.words <= 12
                && line.end != End.FUNCTION_WORD
                && length * 3 >= other.text.length() * 2
                && length * 2 <= other.text.length() * 3;
    }
}

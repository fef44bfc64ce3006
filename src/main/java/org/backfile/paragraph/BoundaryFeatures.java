package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.backfile.language.Script;
import org.backfile.paragraph.LineShape.End;
import org.backfile.paragraph.LineShape.Start;

/**
 * What is known of a boundary between two lines: how they and their neighbours look, the paragraph that is open, and
 * the text as a whole. Each sign has one of a few values; what these are worth stands in {@link BoundaryModel}. Collected
 * afresh for each boundary into an array that is used again.
 */
final class BoundaryFeatures {
    private static final int[] LENGTHS = {1, 2, 4, 7, 11, 18, 30};
    private static final int BUCKETS = LENGTHS.length + 1;
    private static final int OPENINGS = Opening.values().length;
    private static final int STARTS = Start.values().length;
    private static final int ENDS = End.values().length;
    private static final int PIECES = 4;
    private static final int LETTERS = 6;
    private static final int BACK = 8;
    private static final int MOST = 112;
    private static final int FROM_START = 4;
    private static final int TO_END = 4;

    /** The signs' values, by their number: those of a first reading, behind them those of a second one. */
    static final List<String> NAMES = new BoundaryFeatures().names();
    /** How many of them a first reading has. */
    static final int FIRST = NAMES.indexOf("whole-begun=0");

    private final int[] found = new int[MOST];
    private int count;
    private int base;
    /** The words of the open paragraph before the line, and those from there to the end of its sentence. */
    private int openWords;

    private int restWords;
    private List<String> names = List.of();
    private boolean naming;
    /** Which line the next signs are of, with a hyphen behind; empty if none. */
    private String whose = "";

    int count() {
        return count;
    }

    int get(int index) {
        return found[index];
    }

    private List<String> names() {
        var all = new ArrayList<String>();
        names = all;
        naming = true;
        LineShape[] shapes = {new LineShape("A"), new LineShape("B")};
        TextSigns text = TextSigns.of(shapes, 0, 2);
        collect(shapes, 1, 0, text);
        collect(new FirstReading(shapes, 0, new boolean[2], new long[2], text.style()), 1);
        naming = false;
        return List.copyOf(all);
    }

    /**
     * Collects the signs.
     *
     * @param shapes the body's lines
     * @param at the line in question, not the first
     * @param start the first line of the paragraph that is open
     * @param text what is known of the text as a whole
     */
    void collect(LineShape[] shapes, int at, int start, TextSigns text) {
        count = 0;
        base = 0;
        line("previous-", shapes[at - 1]);
        line("line-", shapes[at]);
        neighbour("before-", shapes, at - 2);
        neighbour("next-", shapes, at + 1);
        neighbour("after-", shapes, at + 2);
        whose = "";
        pair(shapes[at - 1], shapes[at]);
        paragraph(shapes, at, start, text);
        sign("opening", text.opening(at).ordinal(), OPENINGS);
        sign("opened", text.opening(start).ordinal(), OPENINGS);
        sign("broken", text.tally().broken(), LineStatistics.STEPS);
        sign("sentences", text.tally().sentences(), LineStatistics.STEPS);
        sign("doubts", text.tally().doubts(), LineStatistics.STEPS);
        sign("headings", text.tally().headings(), LineStatistics.STEPS);
        sign("torn", text.tally().torn(), LineStatistics.STEPS);
        sign("writing", text.writing(), 3);
        sign("several", text.style().several(), Style.SEVERAL);
        sign("sides", text.style().sides(), Style.SIDES);
        sign("proof", text.tally().proof(), LineStatistics.STEPS);
        sign("short-before", LineRuns.before(shapes, at), LineRuns.STEPS);
        sign("short-after", LineRuns.after(shapes, at), LineRuns.STEPS);
        sign("from-start", at < 3 ? at - 1 : at < 6 ? 2 : 3, FROM_START);
        sign("to-end", Math.min(TO_END - 1, (shapes.length - 1 - at + 1) / 2), TO_END);
        flag("run", LineRuns.isRun(shapes, at));
        flag("in-list", LineRuns.isInList(shapes, at));
    }

    /** Collects, behind the other signs of a line, what the first reading of the whole text adds to them. */
    void collect(FirstReading first, int at) {
        whose = "whole-";
        sign("begun", first.begun(at), FirstReading.SHARES);
        sign("open", first.open(at), FirstReading.COUNTS);
        sign("joined", first.joined(at), FirstReading.SHARES);
        sign("small", first.small(), FirstReading.SHARES);
        sign("closing", first.closing(), FirstReading.CLOSINGS);
        sign("several", first.style().several(), Style.SEVERAL);
        sign("open-fit", first.style().fit(openWords), Style.FITS);
        sign("fit", first.style().fit(openWords + restWords), Style.FITS);
        sign("opinion", first.opinion(at), FirstReading.OPINIONS);
        sign("next-opinion", first.opinion(at + 1), FirstReading.OPINIONS);
        sign("previous-opinion", first.opinion(at - 1), FirstReading.OPINIONS);
    }

    private void line(String name, LineShape line) {
        whose = name; // joined only to tell the names, not for each line of each text
        sign("start", line.start.ordinal(), STARTS);
        sign("end", line.end.ordinal(), ENDS);
        sign("words", length(line.words), BUCKETS);
        flag("title-case", line.isTitleCase());
        flag("name", line.isName());
        flag("sentence-inside", line.hasSentenceInside);
        flag("comma-inside", line.hasComma);
        flag("colon-inside", line.hasColon);
        flag("no-letters", !line.hasLetters());
        flag("clock", isClock(line));
        flag("question", line.text.endsWith("?"));
        flag("code", CodeLine.isLikeCode(line.chars));
        flag("number", CodeLine.isMostlyDigits(line.chars));
        flag("credit", !line.endsSentence() && line.endsInCredit());
    }

    /** Whether a line is a time of day and nothing else: {@code 9:40 a.m.}, {@code 21.05}. */
    private static boolean isClock(LineShape line) {
        String text = line.text;
        if (line.start != Start.DIGIT || text.length() > 10 || text.length() < 4) {
            return false;
        }
        int mark = 1;
        while (mark < 3 && Character.isDigit(text.charAt(mark))) {
            mark++;
        }
        return ":.h".indexOf(text.charAt(mark)) >= 0
                && mark + 1 < text.length()
                && Character.isDigit(text.charAt(mark + 1));
    }

    private void neighbour(String name, LineShape[] shapes, int at) {
        whose = name;
        boolean there = at >= 0 && at < shapes.length;
        sign("start", there ? shapes[at].start.ordinal() : STARTS, STARTS + 1);
        sign("end", there ? shapes[at].end.ordinal() : ENDS, ENDS + 1);
        sign("words", there ? length(shapes[at].words) : BUCKETS, BUCKETS + 1);
    }

    private void pair(LineShape previous, LineShape line) {
        sign("last-letter", letter(previous.text.charAt(previous.text.length() - 1)), LETTERS);
        sign("first-letter", letter(line.text.charAt(0)), LETTERS);
        flag("initial", endsInInitial(previous.text));
        flag("quote-ends", previous.endsInQuote());
        flag("quotes-and-goes-on", quotesAndGoesOn(previous));
        flag("semicolon", previous.text.endsWith(";"));
        flag("last-capital", previous.lastWordIsCapital());
        flag("same-first-word", previous.hasFirstWordOf(line));
        flag("alike", LineRuns.isAlike(previous, line) && previous.words <= 12);
    }

    /** Whether a line quotes somebody and then begins to say whom, and has not ended. */
    private static boolean quotesAndGoesOn(LineShape line) {
        if (line.start != Start.OPENING || line.end != End.WORD) {
            return false;
        }
        String text = line.text;
        for (int i = 1; i < text.length() - 2; i++) {
            if ("\"”»“".indexOf(text.charAt(i)) >= 0
                    && (",，،".indexOf(text.charAt(i - 1)) >= 0 || ",，،".indexOf(text.charAt(i + 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends in a single letter and a full stop, as names do that go on: {@code J.} */
    private static boolean endsInInitial(String text) {
        int at = text.length() - 2;
        return at >= 0 && Character.isUpperCase(text.charAt(at)) && (at == 0 || text.charAt(at - 1) == ' ');
    }

    private void paragraph(LineShape[] shapes, int at, int start, TextSigns text) {
        int words = 0;
        int quotes = 0;
        int brackets = 0;
        boolean sentence = false;
        boolean comma = false;
        for (int i = Math.max(start, at - BACK); i < at; i++) {
            words += shapes[i].words;
            quotes += shapes[i].straightQuotes;
            brackets += shapes[i].openBrackets;
            sentence |= shapes[i].hasSentenceInside || i < at - 1 && shapes[i].endsSentence();
            comma |= shapes[i].hasComma;
        }
        openWords = words;
        restWords = rest(shapes, at);
        sign("pieces", Math.min(PIECES - 1, at - 1 - start), PIECES);
        sign("open-words", length(words), BUCKETS);
        sign("rest-words", length(restWords), BUCKETS);
        sign("open-fit", text.style().fit(words), Style.FITS);
        sign("rest-fit", text.style().fit(restWords), Style.FITS);
        sign("fit", text.style().fit(words + restWords), Style.FITS);
        flag("quote-open", quotes % 2 == 1);
        flag("bracket-open", brackets > 0);
        flag("sentence-inside", sentence);
        flag("comma-inside", comma);
    }

    /** A sign with several values, of which one is there. */
    private void sign(String name, int value, int of) {
        if (naming) {
            for (int i = 0; i < of; i++) {
                names.add(whose + name + "=" + i);
            }
        }
        found[count++] = base + value;
        base += of;
    }

    private void flag(String name, boolean value) {
        if (naming) {
            names.add(whose + name);
        }
        if (value) {
            found[count++] = base;
        }
        base++;
    }

    private static int length(int words) {
        int bucket = 0;
        while (bucket < LENGTHS.length && words > LENGTHS[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** How many words there are up to the end of the sentence that ends with its line. */
    private static int rest(LineShape[] shapes, int at) {
        int words = 0;
        for (int i = at; i < shapes.length && i < at + BACK; i++) {
            words += shapes[i].words;
            if (shapes[i].endsSentence()) {
                break;
            }
        }
        return words;
    }

    /** What kind of sign a character is: Japanese words and their endings are written in different ones. */
    private static int letter(char c) {
        if (c >= 0x3041 && c <= 0x309F) {
            return 0;
        }
        if (c >= 0x30A0 && c <= 0x30FF) {
            return 1;
        }
        if (Script.isIdeograph(c)) {
            return 2;
        }
        return Character.isLetter(c) ? 3 : Character.isDigit(c) ? 4 : 5;
    }
}

package org.backfile.paragraph;

import org.backfile.language.Abbreviations;
import org.backfile.language.FunctionWords;
import org.backfile.paragraph.LineShape.End;

/** Tells how a line ends. */
final class LineEnds {
    private LineEnds() {}

    static End of(String text) {
        int at = text.length() - 1;
        while (at > 0 && isCloser(text, at)) {
            at--;
        }
        char c = text.charAt(at);
        if (".!?…。！？؟।॥۔．".indexOf(c) >= 0) {
            return c == '.' && at == text.length() - 1 && Abbreviations.end(text) ? End.ABBREVIATION : End.SENTENCE;
        }
        if (",;،、，；؛".indexOf(c) >= 0) {
            return End.COMMA;
        }
        if (c == ':' || c == '：') {
            return End.COLON;
        }
        if (at < text.length() - 1) {
            return End.WORD;
        }
        if ("([{«“„‘‚「『（【‹$€£#@/".indexOf(c) >= 0 || c == '"') {
            return End.OPENING;
        }
        if ("-–—".indexOf(c) >= 0) {
            return End.HYPHEN;
        }
        boolean unfinished = c >= 0x3040 ? Particles.end(text) : FunctionWords.endsIn(text);
        return unfinished ? End.FUNCTION_WORD : End.WORD;
    }

    /** A quote mark that opens in one language closes in another: what stands before it tells. */
    private static boolean isCloser(String text, int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '“' || c == '‘' || c == '«' || c == '‹') {
            return !isSpace(text.charAt(at - 1)) && text.charAt(at - 1) != '(';
        }
        return "'”’»)]}›」』）】".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }
}

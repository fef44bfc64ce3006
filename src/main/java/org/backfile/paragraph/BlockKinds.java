package org.backfile.paragraph;

import org.backfile.article.Block;
import org.backfile.paragraph.LineShape.End;
import org.backfile.paragraph.LineShape.Start;

/** Tells what a piece of the body is. Without good evidence it is a paragraph. */
final class BlockKinds {
    private static final int LONGEST_HEADING = 12;

    private BlockKinds() {}

    static Block.Kind of(LineShape[] shapes, int from, int to) {
        if (shapes[from].start == Start.BULLET
                && withoutBullet(shapes[from].text).length() > 1) {
            boolean neighbour = to < shapes.length && shapes[to].start == Start.BULLET || hasBulletBefore(shapes, from);
            return neighbour ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
        }
        return to == from + 1 && isHeading(shapes, from) ? Block.Kind.SUBHEAD : Block.Kind.PARAGRAPH;
    }

    private static boolean hasBulletBefore(LineShape[] shapes, int from) {
        return from > 0 && shapes[from - 1].start == Start.BULLET;
    }

    /** A short line without an end between a paragraph that has one and another, longer one. */
    private static boolean isHeading(LineShape[] shapes, int at) {
        LineShape line = shapes[at];
        if (line.words > LONGEST_HEADING
                || line.end != End.WORD && !line.text.endsWith("?")
                || line.start != Start.UPPER && line.start != Start.CASELESS
                || at + 1 >= shapes.length
                || at == 0) {
            return false;
        }
        LineShape next = shapes[at + 1];
        return shapes[at - 1].endsSentence()
                && next.words > 1.5 * line.words
                && next.words > 8
                && next.startsLikeSentence()
                && isWordy(line.text)
                && !line.isCredit();
    }

    /** Not a time stamp, a photo credit or an address. */
    private static boolean isWordy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '©' || c == '@' || c == '|' || c == '/' || c == '\\' || c == '=') {
                return false;
            }
        }
        return true;
    }

    static String withoutBullet(String text) {
        return text.substring(1).strip();
    }
}

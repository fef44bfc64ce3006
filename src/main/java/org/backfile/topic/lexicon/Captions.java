package org.backfile.topic.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands under a picture: its maker is nobody whom the article is about. */
public final class Captions {
    /** So many characters of a caption's end are looked at. */
    private static final int TAIL = 120;

    private static final Pattern CREDIT = Pattern.compile(
            "(?:^|[ (\\[|/])(?:(?:[Ff]ile )?(?:[Ii]mage|[Pp]hoto|[Pp]hotograph|[Pp]icture|[Vv]ideo|[Gg]raphic|[Ii]llustration)s?"
                    + "(?: [Cc]redit| [Cc]ourtesy(?: of)?| by)?:|(?:Photo|Photograph|Image|Picture)s? (?:by|courtesy of) "
                    + "|[Cc]redit:)[^.:?!]{1,80}(?:[A-Z]\\.[^.:?!]{1,60})*\\.?[)\\]]?\\s*$");

    /** MOSCOW (Sputnik): who filed a story is no place. */
    static final Pattern AGENCY = Pattern.compile("\\([^()]*\\)");

    /** A dateline that was left in the text: {@code SANTO DOMINGO, Dominican Republic (AP) - }. */
    static final Pattern DATELINE = Pattern.compile(
            "\\s*((?=\\p{Lu}{3})\\p{Lu}[\\p{Lu}.' /-]{2,30}(?:, [\\p{L}. ]{2,30})?(?:, [\\p{L}]{3,9}\\.? \\d{1,2})?"
                    + "(?: ?\\([^()]{1,30}\\))?) ?(?:--?|–|—) ");

    private Captions() {}

    /** The caption without its picture's credit; the same string if it has none. */
    public static String withoutCredit(String paragraph) {
        int tail = Math.max(0, paragraph.length() - TAIL);
        if (!mayCredit(paragraph, tail)) {
            return paragraph;
        }
        Matcher credit = CREDIT.matcher(paragraph).region(tail, paragraph.length());
        return credit.find() ? paragraph.substring(0, credit.start()) : paragraph;
    }

    /** Most paragraphs end without a colon, or a word such as Photo or Image. */
    private static boolean mayCredit(String paragraph, int from) {
        for (int i = paragraph.length() - 1; i >= from; i--) {
            char c = paragraph.charAt(i);
            if (c == ':' || (c == 'P' || c == 'I') && isPicture(paragraph, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPicture(String paragraph, int at) {
        return paragraph.startsWith("Photo", at)
                || paragraph.startsWith("Image", at)
                || paragraph.startsWith("Picture", at);
    }
}

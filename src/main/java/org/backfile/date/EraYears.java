package org.backfile.date;

import java.util.ArrayList;
import java.util.List;

/** Years that name the era they are counted in: {@code 令和3年}, {@code พ.ศ. 2564}, {@code 民國110年}, {@code R3.3.4}. */
final class EraYears {
    private EraYears() {}

    /** The tokens with such years in the Gregorian calendar, without what names the era. */
    static List<DateToken> apply(List<DateToken> tokens) {
        var applied = new ArrayList<DateToken>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            DateToken token = tokens.get(i);
            String era = token.word() == null ? letter(tokens, i) : token.word().era();
            int next = i + 1;
            while (!era.isEmpty() && next < tokens.size() && tokens.get(next).isMark(".")) {
                next++;
            }
            boolean before =
                    !era.isEmpty() && next < tokens.size() && tokens.get(next).isNumber();
            int year = before ? year(era, tokens.get(next).value()) : 0;
            if (year > 0) {
                int last = applied.size() - 1;
                boolean twice = last > 0
                        && applied.get(last).isMark("(")
                        && applied.get(last - 1).value() == year;
                if (!twice) {
                    applied.add(DateToken.year(year, token.blank()));
                }
                i = next;
            } else if (era.equals("juche") && before) {
                i = next; // its year stands in brackets
            } else {
                applied.add(token);
            }
        }
        return applied;
    }

    /** Japan's eras by their first letter, {@code R3.3.4}; empty if the token is none. */
    private static String letter(List<DateToken> tokens, int at) {
        boolean glued = at + 2 < tokens.size()
                && tokens.get(at + 1).isNumber()
                && !tokens.get(at + 1).blank()
                && tokens.get(at + 2).isMark("./");
        return !glued
                ? ""
                : switch (tokens.get(at).text()) {
                    case "r" -> "2018";
                    case "h" -> "1988";
                    case "s" -> "1925";
                    default -> "";
                };
    }

    /** 0 if the era counts no such years, or its years tell what they are. */
    private static int year(String era, int number) {
        return switch (era) {
            case "be" -> number > 2400 && number < 2700 ? number - 543 : 0;
            case "roc" -> number < 200 ? number + 1911 : 0;
            case "2018", "1988", "1925", "1911", "1867" -> number < 65 ? Integer.parseInt(era) + number : 0;
            default -> 0;
        };
    }
}

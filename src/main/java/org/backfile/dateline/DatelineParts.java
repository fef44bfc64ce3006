package org.backfile.dateline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.date.DateReading;

/**
 * What a dateline says: a place, a day and an agency, each of which may be missing.
 *
 * @param agency as printed, several too; empty if none
 * @param isDated whether it names a day
 */
record DatelineParts(String place, String agency, boolean isDated) {
    private static final Pattern DASHES = Pattern.compile(" +[-–—―_]{1,3} *|(?<=[\\p{L}.)])(--|—)(?=[(\\p{Lu}])");
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 7;
    private static final int MOST_CAPITALS = 4;

    /** Words in lower case within the names of places, and between them. */
    private static final Set<String> SMALL =
            Set.copyOf(List.of(("and und et y e i og och en ja de del la las los el le du "
                            + "des da do dos das di della of the am an der im in bei sur sous near upon under im ob a na nad и на")
                    .split(" ")));

    /** Words in capitals before a dash that name no place. */
    private static final Set<String> NO_PLACE =
            Set.copyOf(List.of(("UPDATE UPDATED UPDATES WATCH BREAKING NEWS EXCLUSIVE "
                            + "OPINION ANALYSIS VIDEO VIDEOS PHOTO PHOTOS LIVE LISTEN CORRECTION CORRECTED REVIEW PREVIEW EDITORIAL "
                            + "NOTE MORE READ POLL QUIZ EXPLAINER FACTBOX TIMELINE WRAPUP ADVISORY INTERVIEW FEATURE WINNERS LOSERS "
                            + "BACKGROUND SUMMARY ALERT END PART CHAPTER VERDICT SCORE RESULT RESULTS")
                    .split(" ")));

    static Optional<DatelineParts> of(String text) {
        var parts = new DatelineParts("", "", false);
        boolean hasDash = hasDash(text);
        for (String piece : hasDash ? DASHES.split(text) : new String[] {text}) {
            Optional<DatelineParts> more = parts.with(piece);
            if (more.isEmpty()) {
                return more;
            }
            parts = more.get();
        }
        return Optional.of(parts).filter(DatelineParts::isOne);
    }

    private static boolean hasDash(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (DatelineParser.isDash(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean hasKnownAgency() {
        return !agency.isEmpty() && Agencies.isKnown(agency);
    }

    /** Whether more than a place's name tells that it is a dateline. */
    boolean isSure() {
        return isDated || !agency.isEmpty();
    }

    /** With what stands between two dashes; empty if that belongs to no dateline. */
    private Optional<DatelineParts> with(String piece) {
        String rest = trim(piece);
        var parts = this;
        for (int open = openOfGroup(rest); open >= 0; open = openOfGroup(rest)) {
            String group = rest.substring(open + 1, rest.length() - 1).strip();
            Optional<DatelineParts> more = parts.withGroup(group);
            if (more.isEmpty()) {
                return more;
            }
            parts = more.get();
            rest = trim(rest.substring(0, open));
        }
        if (rest.isEmpty()) {
            return Optional.of(parts);
        }
        if (parts.agency.isEmpty()) {
            int comma = Math.max(rest.lastIndexOf(", "), rest.lastIndexOf(". "));
            int first = rest.indexOf(", ");
            if (Agencies.isKnown(rest.substring(comma < 0 ? 0 : comma + 2))) {
                parts = new DatelineParts(parts.place, rest.substring(comma < 0 ? 0 : comma + 2), parts.isDated);
                rest = comma < 0 ? "" : trim(rest.substring(0, comma));
            } else if (first > 0 && Agencies.isKnown(rest.substring(0, first)) && rest.indexOf('.') > 0) {
                parts = new DatelineParts(parts.place, rest.substring(0, first), parts.isDated);
                rest = rest.substring(first + 2);
            }
        }
        return rest.isEmpty() ? Optional.of(parts) : parts.withPlaceOrDay(rest);
    }

    private Optional<DatelineParts> withGroup(String group) {
        if (!isDated && hasDigit(group) && isDay(group)) {
            return Optional.of(new DatelineParts(place, agency, true));
        }
        boolean name = agency.isEmpty() && isName(group);
        return name ? Optional.of(new DatelineParts(place, group, isDated)) : Optional.empty();
    }

    private Optional<DatelineParts> withPlaceOrDay(String rest) {
        boolean known = hasKnownAgency();
        if (!isDated && hasDigit(rest)) {
            if (isDay(rest)) {
                return Optional.of(new DatelineParts(place, agency, true));
            }
            for (int i = 1; i < rest.length(); i++) {
                char c = rest.charAt(i);
                boolean part = c == ',' || c == '.' || c == ' ' && known;
                String tail = part ? trim(rest.substring(i + 1)) : "";
                if (!tail.isEmpty() && hasDigit(tail) && (isDay(tail) || known && isNumber(tail))) {
                    return new DatelineParts(place, agency, true).withPlace(trim(rest.substring(0, i)));
                }
            }
            return Optional.empty();
        }
        return withPlace(rest);
    }

    private Optional<DatelineParts> withPlace(String name) {
        return place.isEmpty() ? Optional.of(new DatelineParts(name, agency, isDated)) : Optional.empty();
    }

    private boolean isOne() {
        if (place.isEmpty()) {
            return hasKnownAgency();
        }
        if (hasKnownAgency()) {
            return isName(true);
        }
        boolean shouted = isShouted(place);
        if (!agency.isEmpty()) {
            return shouted && isName(true);
        }
        if (isDated) {
            return Character.isUpperCase(place.charAt(0)) && isName(true);
        }
        int comma = place.indexOf(", ");
        if (comma >= SHORTEST - 1 && shouted && Regions.isKnown(place.substring(comma + 2))) {
            return isInCapitals(place.substring(0, comma));
        }
        return isName(false) && isInCapitals(place);
    }

    /**
     * Whether the place is made of a name's words and signs.
     *
     * @param certain whether a day or an agency stands beside it
     */
    private boolean isName(boolean certain) {
        int letters = 0;
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (!Character.isLetter(c) && !mark && " ,.'’-/()&[]·\u200C".indexOf(c) < 0) {
                return false;
            }
        }
        String[] words = place.split("[ /]+");
        boolean allSmall = place.equals(place.toLowerCase(Locale.ROOT));
        int names = 0;
        for (String word : words) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                names++;
                if (!allSmall && certain && Character.isLowerCase(word.charAt(0))) {
                    return false;
                }
            }
        }
        return letters >= 2 && names <= MOST_WORDS;
    }

    /** Whether all words but small ones are in capitals, and there are not too many. */
    private static boolean isInCapitals(String place) {
        int letters = 0;
        int words = 0;
        for (String word : place.split("[ /]+")) {
            if (SMALL.contains(word) || word.equals("&")) {
                continue;
            }
            words++;
            if (NO_PLACE.contains(word) || word.equals("THE") && !place.startsWith("THE HAGUE")) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                // Where letters have no case, none is a capital.
                if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                    return false;
                }
                letters += Character.isLetter(c) ? 1 : 0;
            }
        }
        boolean region = place.contains(", ");
        return letters >= (region ? SHORTEST - 1 : SHORTEST) - (words > 0 ? 0 : 1) && words <= MOST_CAPITALS;
    }

    /** Whether its first word is in capitals, as places in datelines are. */
    private static boolean isShouted(String place) {
        int letters = 0;
        for (int i = 0; i < place.length() && place.charAt(i) != ' '; i++) {
            char c = place.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 2;
    }

    /** Where the bracket or the slash opens that the text ends with; negative if it ends with neither. */
    private static int openOfGroup(String text) {
        if (text.endsWith(")")) {
            return text.lastIndexOf('(');
        }
        int open = text.endsWith("/") ? text.lastIndexOf(" /") : -1;
        return open < 0 || open + 2 >= text.length() ? -1 : open + 1;
    }

    private static boolean isDay(String text) {
        DateReading reading = DateReading.of(text);
        return reading.isDate() || reading.isPartOfDate();
    }

    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= 40
                && (!hasDigit(text) || Agencies.isKnown(text))
                && text.indexOf(':') < 0
                && text.split(" ").length <= 4;
    }

    private static boolean isNumber(String text) {
        return text.length() <= 2 && text.chars().allMatch(Character::isDigit);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static String trim(String text) {
        int to = text.length();
        while (to > 0 && " .,:".indexOf(text.charAt(to - 1)) >= 0 && !isAbbreviation(text, to)) {
            to--;
        }
        return text.substring(0, to).strip();
    }

    /** Whether the full stop before that place belongs to a region's name: {@code BALTIMORE, Md.} */
    private static boolean isAbbreviation(String text, int to) {
        int comma = text.lastIndexOf(", ", to - 1);
        return comma > 0 && text.charAt(to - 1) == '.' && Regions.isKnown(text.substring(comma + 2, to));
    }
}

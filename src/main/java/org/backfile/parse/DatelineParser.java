package org.backfile.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.Dateline;

/**
 * Finds a dateline at the start of a text: {@code MOSCOW (Sputnik) - }, {@code BELGRADE, January 12. /TASS/. },
 * {@code BEIJING, March 31 (Xinhua) -- }, {@code BASLE, March 3 - }, {@code москва, 1 дек — риа новости. }.
 */
final class DatelineParser {
    private static final int LONGEST = 120;

    private static final Set<String> AGENCIES = Set.of(
            "sputnik",
            "tass",
            "xinhua",
            "ap",
            "reuters",
            "afp",
            "upi",
            "dpa",
            "efe",
            "ansa",
            "kyodo",
            "yonhap",
            "pti",
            "ani",
            "ians",
            "interfax",
            "ria novosti",
            "риа новости",
            "тасс",
            "интерфакс",
            "итар-тасс",
            "спутник",
            "lusa",
            "anadolu",
            "bernama",
            "kcna",
            "mena",
            "spa",
            "wam",
            "irna",
            "belga",
            "anp",
            "apa",
            "ukrinform",
            "belta",
            "unian",
            "wafa",
            "petra",
            "azertac",
            "kazinform",
            "agerpres",
            "mti",
            "pap",
            "hina",
            "tanjug",
            "bta",
            "cna",
            "سبوتنيك",
            "رويترز",
            "أ ف ب",
            "شينخوا",
            "الأناضول");

    /**
     * A dateline that was found.
     *
     * @param length up to where it reaches in the text, with the dash and blanks behind it
     */
    record Found(Dateline dateline, int length) {}

    private DatelineParser() {}

    static Optional<Found> find(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Optional<Found> slashes = betweenSlashes(head);
        return slashes.isPresent() ? slashes : beforeDash(head);
    }

    /** {@code BELGRADE, January 12. /TASS/. } */
    private static Optional<Found> betweenSlashes(String head) {
        int open = head.indexOf('/');
        int close = head.indexOf('/', open + 1);
        if (open < 3 || close < open + 3 || close - open > 40 || close + 2 >= head.length()) {
            return Optional.empty();
        }
        String place = trimEnd(head.substring(0, open), " .,");
        String agency = head.substring(open + 1, close);
        if (!isPlaceAndDate(place, true) || !isName(agency) || !isShouted(place) && !isKnown(agency)) {
            return Optional.empty();
        }
        int end = close + 1;
        while (end < head.length() && " .-–—".indexOf(head.charAt(end)) >= 0) {
            end++;
        }
        return end < head.length() ? found(head, close + 1, agency, end) : Optional.empty();
    }

    private static Optional<Found> beforeDash(String head) {
        for (int at = 1; at < head.length(); at++) {
            boolean bracket = head.charAt(at - 1) == ')' || at > 1 && head.startsWith(") ", at - 2);
            int end = bracket || head.charAt(at - 1) == ' ' ? dashEnd(head, at, bracket) : 0;
            if (end > 0) {
                String before = trimEnd(head.substring(0, at), " ");
                return bracket ? withAgency(head, before, end) : withoutAgency(head, before, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> withAgency(String head, String before, int end) {
        int open = before.lastIndexOf('(');
        if (open < 3) {
            return Optional.empty();
        }
        String agency = before.substring(open + 1, before.length() - 1).strip();
        String place = trimEnd(before.substring(0, open), " ,");
        return isName(agency) && isPlaceAndDate(place, true) && (isShouted(place) || isKnown(agency))
                ? found(head, before.length(), agency, end)
                : Optional.empty();
    }

    private static Optional<Found> withoutAgency(String head, String before, int end) {
        int stop = head.indexOf('.', end);
        if (stop > end && AGENCIES.contains(head.substring(end, stop).strip().toLowerCase(Locale.ROOT))) {
            int next = stop + 1;
            while (next < head.length() && head.charAt(next) == ' ') {
                next++;
            }
            if (next < head.length() && isPlaceAndDate(before, true)) {
                return found(head, stop, head.substring(end, stop).strip(), next);
            }
        }
        return isPlaceAndDate(before, false) ? found(head, before.length(), "", end) : Optional.empty();
    }

    private static Optional<Found> found(String head, int textEnd, String agency, int end) {
        String text = trimEnd(head.substring(0, textEnd), " ");
        return Optional.of(new Found(new Dateline(text, agency), end));
    }

    /**
     * Where the dash that stands here, and the blank behind it, end; 0 if there is no dash.
     *
     * @param bracket true if a bracket was closed before it: then the blank may be missing
     */
    private static int dashEnd(String head, int at, boolean bracket) {
        int end = at;
        while (end < head.length() && "-–—―_".indexOf(head.charAt(end)) >= 0) {
            end++;
        }
        if (end == at || end - at > 3 || end + 1 >= head.length()) {
            return 0;
        }
        return head.charAt(end) == ' ' ? end + 1 : bracket ? end : 0;
    }

    /**
     * @param certain true if an agency stands beside it, so that the place need not be in capitals
     */
    private static boolean isPlaceAndDate(String text, boolean certain) {
        int comma = text.lastIndexOf(',');
        boolean dated = comma > 0 && hasDigit(text.substring(comma)) && isDate(text.substring(comma + 1));
        String place = dated ? text.substring(0, comma) : text;
        return isPlace(place, certain || dated && isCapital(place));
    }

    private static boolean isPlace(String place, boolean certain) {
        int words = 1;
        int letters = 0;
        boolean capitals = true;
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals &= !Character.isLowerCase(c);
            } else if (c == ' ') {
                words++;
            } else if (",.'’-/()".indexOf(c) < 0) {
                return false;
            }
        }
        return letters >= 2 && words <= 7 && (certain || capitals && letters >= 4 && words <= 4);
    }

    private static boolean isCapital(String place) {
        return !place.isEmpty() && Character.isUpperCase(place.charAt(0));
    }

    /** A day and the name of a month, in whichever order and language. */
    private static boolean isDate(String text) {
        String[] words = trimEnd(text.strip(), ".").split(" ");
        int numbers = 0;
        for (String word : words) {
            numbers += hasDigit(word) ? 1 : 0;
        }
        return words.length <= 4 && numbers >= 1 && numbers <= 2 && numbers < words.length;
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

    private static boolean isKnown(String agency) {
        return AGENCIES.contains(agency.toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= 40 && !hasDigit(text) && text.split(" ").length <= 4;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String trimEnd(String text, String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}

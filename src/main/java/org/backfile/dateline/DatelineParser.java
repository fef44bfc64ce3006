package org.backfile.dateline;

import java.util.Optional;
import org.backfile.article.Dateline;

/**
 * Finds a dateline at the start of a text: {@code MOSCOW (Sputnik) - }, {@code BELGRADE, January 12. /TASS/. },
 * {@code BEIJING, March 31 (Xinhua) -- }, {@code SEOUL, South Korea — }, {@code (ANSA) - ROMA, 04 MAR - },
 * {@code москва, 1 дек — риа новости. }, and by {@link EasternDateline} those of Chinese, Japanese and Korean agencies.
 */
public final class DatelineParser {
    private static final int LONGEST = 120;
    private static final int MOST_DASHES = 3;

    /** Whether a name is a news agency's, or one of several names is. */
    public static boolean isAgency(String name) {
        return Agencies.isKnown(name);
    }

    /**
     * A dateline that was found.
     *
     * @param length up to where it reaches in the text, with the dash and blanks behind it
     * @param isSure whether it names an agency or a day, and not a place only
     */
    public record Found(Dateline dateline, int length, boolean isSure) {}

    private final String head;

    private DatelineParser(String head) {
        this.head = head;
    }

    public static Optional<Found> find(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (head.charAt(0) >= EasternDateline.FIRST || head.charAt(0) == '(' || head.charAt(0) == '[') {
            Optional<Found> eastern = EasternDateline.find(head);
            if (eastern.isPresent()) {
                return eastern;
            }
        }
        return new DatelineParser(head).longest();
    }

    /** Of all places where a dateline may end, the last before which there is nothing else. */
    private Optional<Found> longest() {
        Optional<Found> found = Optional.empty();
        int dashes = 0;
        for (int at = 1; at < head.length() && dashes < MOST_DASHES; at++) {
            char before = head.charAt(at - 1);
            int end = 0;
            boolean dash = isDash(head.charAt(at));
            if (dash && !isDash(before)) {
                end = afterDash(at);
                dashes += end > 0 ? 1 : 0;
            } else if (before == ')' && (found.isEmpty() || head.charAt(at) == '.')
                    || before == '/'
                    || head.charAt(at) == '.' && dashes > 0) {
                end = withoutDash(at);
            }
            if (end > 0) {
                Optional<Found> longer = upTo(at, end, dash);
                found = longer.isPresent() ? longer : found;
            }
        }
        return found;
    }

    private Optional<Found> upTo(int at, int end, boolean dash) {
        Optional<DatelineParts> parts = DatelineParts.of(trimEnd(head.substring(0, at)));
        if (parts.isEmpty() || !dash && !parts.get().hasKnownAgency()) {
            return Optional.empty();
        }
        DatelineParts all = parts.get();
        boolean bracket = head.charAt(at - 1) == ')';
        // Without a dash the day must stand there as well: "Taipei, March 4 (CNA) The …".
        if (!dash && bracket && !all.isDated() || !all.isSure() && !beginsSentence(end)) {
            return Optional.empty();
        }
        return Optional.of(new Found(new Dateline(trimEnd(head.substring(0, at)), all.agency()), end, all.isSure()));
    }

    /** Where the dash that stands here, and the blank behind it, end; 0 if no dateline ends with it. */
    private int afterDash(int at) {
        int end = at;
        while (end < head.length() && isDash(head.charAt(end))) {
            end++;
        }
        if (end - at > 3 || end + 1 >= head.length()) {
            return 0;
        }
        char before = head.charAt(at - 1);
        boolean closed = ")/".indexOf(before) >= 0 || before == '.' && at > 1 && head.charAt(at - 2) == ')';
        boolean glued = closed || end - at == 2 && !isDash(before);
        if (before != ' ' && !glued) {
            return 0;
        }
        return head.charAt(end) == ' ' ? end + 1 : closed || glued || isClosedBefore(at) ? end : 0;
    }

    private boolean isClosedBefore(int at) {
        return at > 1 && head.charAt(at - 1) == ' ' && head.charAt(at - 2) == ')';
    }

    /** Where the blanks, stops and colons behind a bracket, a slash or an agency end; 0 if the text does not follow. */
    private int withoutDash(int at) {
        int end = at;
        while (end < head.length() && " .:".indexOf(head.charAt(end)) >= 0) {
            end++;
        }
        return end > at && end < head.length() && !isDash(head.charAt(end)) && beginsSentence(end) ? end : 0;
    }

    private boolean beginsSentence(int at) {
        char c = head.charAt(at);
        return !Character.isLowerCase(c) && c != '/' && c != '(';
    }

    private String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && " ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (text.startsWith(".", end - 1) && end > 1 && text.charAt(end - 2) == ')') {
            end--; // "(EFE).-"
        }
        return text.substring(0, end);
    }

    static boolean isDash(char c) {
        return c == '-' || c == '_' || c >= '–' && c <= '―';
    }
}

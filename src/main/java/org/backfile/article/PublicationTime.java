package org.backfile.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When on its day an article was published, as far as its source says.
 *
 * @param date the day on the clock that tells the time; next to the article's day, or that day
 * @param time to the second
 * @param offset from UTC; empty if the source names no zone
 */
public record PublicationTime(LocalDate date, LocalTime time, Optional<ZoneOffset> offset) {
    /** What {@link #order} is for an article whose time is not known: before all others of its day. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int SECONDS_A_DAY = 86_400;

    /** How much of what stands before a time may say that it is that of a change. */
    private static final int BEFORE = 24;

    /**
     * Finds the time in a source's own words: {@code 2021-03-04T23:30:00Z}, {@code Published at 11:30 p.m. EST},
     * {@code 18h30}, {@code 18.30 Uhr}, {@code 午後6時30分}. Of several the first that is not said to be that of a change.
     *
     * @param words may be empty
     * @param day the article's
     * @return empty if there is none, or if it is of another day than the article's and those next to it
     */
    public static Optional<PublicationTime> of(String words, LocalDate day) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Matcher clock = Forms.CLOCK.matcher(words);
        while (clock.find()) {
            String before = words.substring(Math.max(0, clock.start() - BEFORE), clock.start());
            Optional<PublicationTime> found = Forms.CHANGE.matcher(before).find() ? Optional.empty() : read(clock, day);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationTime> read(Matcher clock, LocalDate day) {
        int hour = number(clock, "h", "ha", "hf", "hd", "hp");
        int minute = number(clock, "m", "ma", "mf", "md");
        int second = number(clock, "s");
        String half = first(clock, "noon", "half");
        if (!half.isEmpty()) {
            // 13:30 p.m. is told by people who mean it.
            hour = hour > 12 ? hour : hour % 12 + (Forms.AFTERNOON.contains(half) ? 12 : 0);
        }
        if (hour > 23) {
            return Optional.empty();
        }
        LocalDate date = day;
        String iso = first(clock, "iso");
        if (!iso.isEmpty()) {
            try {
                date = LocalDate.parse(iso);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Math.abs(date.toEpochDay() - day.toEpochDay()) > 1
                ? Optional.empty()
                : Optional.of(new PublicationTime(date, LocalTime.of(hour, minute, second), offset(clock)));
    }

    private static Optional<ZoneOffset> offset(Matcher clock) {
        String sign = first(clock, "from", "sign", "short");
        if (sign.isEmpty()) {
            return Optional.ofNullable(Forms.ZONES.get(first(clock, "zone"))).map(ZoneOffset::ofHours);
        }
        String digits = sign.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        if (hours > 14 || minutes > 59) {
            return Optional.empty();
        }
        int seconds = hours * 3600 + minutes * 60;
        return Optional.of(ZoneOffset.ofTotalSeconds(sign.charAt(0) == '+' ? seconds : -seconds));
    }

    private static String first(Matcher clock, String... groups) {
        for (String group : groups) {
            String text = clock.group(group);
            if (text != null) {
                return text;
            }
        }
        return "";
    }

    private static int number(Matcher clock, String... groups) {
        String text = first(clock, groups);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /**
     * Where it stands among those of a day: seconds since the day began in UTC, which those of other zones may have done
     * earlier or later. A time without a zone counts as UTC.
     */
    int order(LocalDate day) {
        long seconds = (date.toEpochDay() - day.toEpochDay()) * SECONDS_A_DAY
                + time.toSecondOfDay()
                - offset.map(ZoneOffset::getTotalSeconds).orElse(0);
        return (int) seconds;
    }

    /** As ISO 8601 has it: {@code 2021-03-04T23:30:00Z}; without an offset if none is known. */
    public String iso() {
        String clock = time.getSecond() == 0 ? time + ":00" : time.toString();
        return date + "T" + clock + offset.map(ZoneOffset::getId).orElse("");
    }

    /** How times are written. Apart, since few archives have any and this takes a moment to set up. */
    private static final class Forms {
        private static final String ZONE = "(?:\\s*(?:(?<zone>Z|UTC?|GMT|[A-Z]{3,4})\\b)?"
                + "(?:(?<=UTC|GMT)\\s*(?<from>[+\\u2212-]\\d{1,2}(?::?\\d{2})?)|\\s?(?<sign>[+\\u2212-]\\d{2}:?\\d{2})|(?<short>[+\\u2212-]\\d{2}))?(?!\\d))?";

        /** Hours and minutes with a colon, in words of East Asia, with an h, or with a dot where a word says that it is a time. */
        private static final Pattern CLOCK = Pattern.compile("(?<iso>\\d{4}-\\d{2}-\\d{2})?[T\\s]?"
                + "(?<half>午前|午後|上午|下午|오전|오후)?\\s*(?<![\\d:.])"
                + "(?:(?<h>\\d{1,2}):(?<m>[0-5]\\d)(?::(?<s>[0-5]\\d)(?:[.,]\\d+)?)?(?![:\\d])"
                + "|(?<ha>\\d{1,2})\\s?[時时点點시]\\s?(?:(?<ma>[0-5]?\\d)\\s?[分분])?"
                + "|(?<hf>\\d{1,2})\\s?h\\s?(?<mf>[0-5]\\d)(?!\\w)"
                + "|(?<hd>\\d{1,2})\\.(?<md>[0-5]\\d)(?=\\s?(?:Uhr|hrs|h\\b|[aApP]\\.?[mM]))"
                + "|(?<hp>\\d{1,2})(?=\\s?[aApP]\\.?[mM]\\b))"
                + "(?:\\s?(?<noon>[aApP])\\.?\\s?[mM]\\b\\.?|\\s?Uhr|\\s?hrs)?" + ZONE);

        private static final Pattern CHANGE =
                Pattern.compile("(?i)updat|modif|revis|edited|aktualis|actuali|mis à jour|aggiorn|обновл|更新|업데이트|수정");

        private static final Set<String> AFTERNOON = Set.of("p", "P", "午後", "下午", "오후");

        /** In hours: those of RFC 822, and those that stand for one offset only wherever newspapers use them. */
        private static final Map<String, Integer> ZONES = Map.ofEntries(
                Map.entry("EST", -5),
                Map.entry("EDT", -4),
                Map.entry("CST", -6),
                Map.entry("CDT", -5),
                Map.entry("MST", -7),
                Map.entry("MDT", -6),
                Map.entry("PST", -8),
                Map.entry("PDT", -7),
                Map.entry("UT", 0),
                Map.entry("UTC", 0),
                Map.entry("GMT", 0),
                Map.entry("Z", 0),
                Map.entry("CET", 1),
                Map.entry("MEZ", 1),
                Map.entry("CEST", 2),
                Map.entry("MESZ", 2),
                Map.entry("EET", 2),
                Map.entry("EEST", 3),
                Map.entry("MSK", 3),
                Map.entry("HKT", 8),
                Map.entry("JST", 9),
                Map.entry("KST", 9),
                Map.entry("AEST", 10),
                Map.entry("AEDT", 11));
    }
}

package org.backfile.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell what a name is of. */
final class NameWords {
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "gmt",
            "utc",
            "est",
            "edt",
            "bst",
            "cet",
            "am",
            "pm",
            "easter",
            "christmas");
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "told",
            "added",
            "explained",
            "insisted",
            "warned",
            "argued",
            "claimed",
            "wrote",
            "recalled",
            "admitted",
            "commented",
            "declared",
            "announced",
            "replied",
            "noted",
            "tweeted",
            "stated");

    private static final int SHORTEST = 5;

    private final Map<String, Set<String>> lists = new HashMap<>();

    NameWords() {
        for (String line : Resource.lines("heads.txt")) {
            List<String> words = List.of(line.split(" "));
            lists.put(words.get(0), new HashSet<>(words.subList(1, words.size())));
        }
    }

    private boolean is(String list, String folded) {
        return lists.getOrDefault(list, Set.of()).contains(folded);
    }

    /** The facts that hold of a folded word, a bit each. */
    int facts(String folded) {
        return Fact.ORGANISATION.bit(isOrganisation(folded))
                | Fact.GENERIC.bit(isGeneric(folded))
                | Fact.SEATED.bit(isSeated(folded))
                | Fact.EVENT.bit(isEvent(folded))
                | Fact.THING.bit(isThing(folded))
                | Fact.CONNECTOR.bit(isConnector(folded))
                | Fact.CALENDAR.bit(isCalendar(folded))
                | Fact.SPEECH.bit(isSpeech(folded))
                | Fact.MONEY.bit(is("money", folded))
                | Fact.WORD_AND_PLACE.bit(is("word-and-place", folded))
                | Fact.FIRST_AND_PLACE.bit(is("first-and-place", folded))
                | Fact.BEGINNING.bit(is("beginning", folded))
                | Fact.WORK.bit(is("work", folded))
                | Fact.OFFICE.bit(is("office", folded))
                | Fact.BYSTANDER.bit(is("bystander", folded))
                | Fact.SOURCE.bit(is("source", folded))
                | Fact.TABLE.bit(is("table", folded))
                | Fact.SEAT.bit(is("seat", folded))
                | Fact.SCHOLAR.bit(is("scholar", folded))
                | Fact.WORKERS.bit(ends("workers", folded, 0))
                | Fact.TRADE.bit(ends("trade", folded, SHORTEST))
                | Fact.ADJECTIVE.bit(is("adjective", folded) || ends("adjective-end", folded, SHORTEST));
    }

    boolean isOrganisation(String folded) {
        return is("org", folded);
    }

    /** Whether the word is what somebody is who leads: minister, bishop. */
    boolean isOffice(String folded) {
        return is("office", folded);
    }

    boolean isGeneric(String folded) {
        return is("generic", folded);
    }

    /** Whether the word with a place makes a name: University of Bristol, unlike Government of France. */
    boolean isSeated(String folded) {
        return is("seated", folded);
    }

    boolean isEvent(String folded) {
        return is("event", folded);
    }

    boolean isThing(String folded) {
        return is("thing", folded);
    }

    /** Whether the word ends as one of the list's does, and is longer than that and than so many letters. */
    private boolean ends(String list, String folded, int longer) {
        for (String end : lists.getOrDefault(list, Set.of())) {
            if (folded.length() > Math.max(longer, end.length()) && folded.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word names a paper, an agency or a channel, as its first or its last. */
    boolean isPress(String folded) {
        return is("press", folded);
    }

    boolean isConnector(String folded) {
        return is("connector", folded);
    }

    static boolean isCalendar(String folded) {
        return CALENDAR.contains(folded);
    }

    static boolean isSpeech(String folded) {
        return SPEECH.contains(folded);
    }
}

package org.backfile.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** What a list of words says of each. */
    private static final Map<String, Fact> WORDS = Map.ofEntries(
            Map.entry("org", Fact.ORGANISATION),
            Map.entry("generic", Fact.GENERIC),
            Map.entry("seated", Fact.SEATED),
            Map.entry("event", Fact.EVENT),
            Map.entry("thing", Fact.THING),
            Map.entry("connector", Fact.CONNECTOR),
            Map.entry("money", Fact.MONEY),
            Map.entry("word-and-place", Fact.WORD_AND_PLACE),
            Map.entry("first-and-place", Fact.FIRST_AND_PLACE),
            Map.entry("beginning", Fact.BEGINNING),
            Map.entry("work", Fact.WORK),
            Map.entry("office", Fact.OFFICE),
            Map.entry("bystander", Fact.BYSTANDER),
            Map.entry("source", Fact.SOURCE),
            Map.entry("table", Fact.TABLE),
            Map.entry("seat", Fact.SEAT),
            Map.entry("scholar", Fact.SCHOLAR),
            Map.entry("adjective", Fact.ADJECTIVE));

    /** What a list of endings says of the words that have one. */
    private static final Map<String, Fact> ENDS =
            Map.of("workers", Fact.WORKERS, "trade", Fact.TRADE, "adjective-end", Fact.ADJECTIVE);

    private static final String PRESS = "press";
    private static final int SHORTEST = 5;

    /** @param longer than so many letters a word must be */
    private record End(String letters, int longer, Fact fact) {
        boolean ends(String folded) {
            return folded.length() > longer && folded.endsWith(letters);
        }
    }

    /** The facts that hold of a word, a bit each: one look tells all. */
    private final Map<String, Integer> facts = new HashMap<>(1 << 12);

    private final List<End> ends = new ArrayList<>();
    private final Set<String> press = new HashSet<>();

    NameWords() {
        CALENDAR.forEach(word -> add(word, Fact.CALENDAR));
        SPEECH.forEach(word -> add(word, Fact.SPEECH));
        for (String line : Resource.lines("heads.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                read(words[0], words[i]);
            }
        }
    }

    private void read(String list, String word) {
        if (list.equals(PRESS)) {
            press.add(word);
        } else if (ENDS.containsKey(list)) {
            int longer = Math.max(list.equals("workers") ? 0 : SHORTEST, word.length());
            ends.add(new End(word, longer, ENDS.get(list)));
        } else {
            add(word, Objects.requireNonNull(WORDS.get(list)));
        }
    }

    private void add(String word, Fact fact) {
        facts.merge(word, fact.bit(true), (one, other) -> one | other);
    }

    /** The facts that hold of a folded word, a bit each. */
    int facts(String folded) {
        int all = facts.getOrDefault(folded, 0);
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).ends(folded)) {
                all |= ends.get(i).fact().bit(true);
            }
        }
        return all;
    }

    private boolean is(Fact fact, String folded) {
        return (facts.getOrDefault(folded, 0) & fact.bit(true)) != 0;
    }

    boolean isOrganisation(String folded) {
        return is(Fact.ORGANISATION, folded);
    }

    /** Whether the word is what somebody is who leads: minister, bishop. */
    boolean isOffice(String folded) {
        return is(Fact.OFFICE, folded);
    }

    boolean isGeneric(String folded) {
        return is(Fact.GENERIC, folded);
    }

    boolean isEvent(String folded) {
        return is(Fact.EVENT, folded);
    }

    boolean isThing(String folded) {
        return is(Fact.THING, folded);
    }

    /** Whether the word names a paper, an agency or a channel, as its first or its last. */
    boolean isPress(String folded) {
        return press.contains(folded);
    }

    boolean isConnector(String folded) {
        return is(Fact.CONNECTOR, folded);
    }
}

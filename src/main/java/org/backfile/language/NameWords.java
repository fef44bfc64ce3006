package org.backfile.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that tell what a name is of. */
public final class NameWords {
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
    private static final Map<String, WordClass> WORDS = Map.ofEntries(
            Map.entry("org", WordClass.ORGANISATION),
            Map.entry("generic", WordClass.GENERIC),
            Map.entry("seated", WordClass.SEATED),
            Map.entry("event", WordClass.EVENT),
            Map.entry("thing", WordClass.THING),
            Map.entry("connector", WordClass.CONNECTOR),
            Map.entry("money", WordClass.MONEY),
            Map.entry("word-and-place", WordClass.WORD_AND_PLACE),
            Map.entry("first-and-place", WordClass.FIRST_AND_PLACE),
            Map.entry("beginning", WordClass.BEGINNING),
            Map.entry("work", WordClass.WORK),
            Map.entry("office", WordClass.OFFICE),
            Map.entry("bystander", WordClass.BYSTANDER),
            Map.entry("source", WordClass.SOURCE),
            Map.entry("table", WordClass.TABLE),
            Map.entry("seat", WordClass.SEAT),
            Map.entry("scholar", WordClass.SCHOLAR),
            Map.entry("adjective", WordClass.ADJECTIVE));

    /** What a list of endings says of the words that have one. */
    private static final Map<String, WordClass> ENDS =
            Map.of("workers", WordClass.WORKERS, "trade", WordClass.TRADE, "adjective-end", WordClass.ADJECTIVE);

    private static final String PRESS = "press";
    private static final int SHORTEST = 5;

    /** @param longer than so many letters a word must be */
    private record End(String letters, int longer, WordClass fact) {
        boolean ends(String folded) {
            return folded.length() > longer && folded.endsWith(letters);
        }
    }

    /** The facts that hold of a word, a bit each: one look tells all. */
    private final Map<String, Integer> facts = new HashMap<>(1 << 12);

    private final List<End> ends = new ArrayList<>();
    private final Set<String> press = new HashSet<>();

    public NameWords() {
        CALENDAR.forEach(word -> add(word, WordClass.CALENDAR));
        SPEECH.forEach(word -> add(word, WordClass.SPEECH));
        for (String line : Resource.lines(NameWords.class, "heads.txt")) {
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

    private void add(String word, WordClass fact) {
        facts.merge(word, fact.bit(true), (one, other) -> one | other);
    }

    /** The facts that hold of a folded word, a bit each. */
    public int facts(String folded) {
        int all = facts.getOrDefault(folded, 0);
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).ends(folded)) {
                all |= ends.get(i).fact().bit(true);
            }
        }
        return all;
    }

    private boolean is(WordClass fact, String folded) {
        return (facts.getOrDefault(folded, 0) & fact.bit(true)) != 0;
    }

    public boolean isOrganisation(String folded) {
        return is(WordClass.ORGANISATION, folded);
    }

    /** Whether the word is what somebody is who leads: minister, bishop. */
    public boolean isOffice(String folded) {
        return is(WordClass.OFFICE, folded);
    }

    public boolean isGeneric(String folded) {
        return is(WordClass.GENERIC, folded);
    }

    public boolean isEvent(String folded) {
        return is(WordClass.EVENT, folded);
    }

    public boolean isThing(String folded) {
        return is(WordClass.THING, folded);
    }

    /** Whether the word names a paper, an agency or a channel, as its first or its last. */
    public boolean isPress(String folded) {
        return press.contains(folded);
    }

    public boolean isConnector(String folded) {
        return is(WordClass.CONNECTOR, folded);
    }
}

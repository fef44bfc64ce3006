package org.backfile.topic.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.language.Resource;
import org.backfile.language.WordClass;
import org.backfile.language.WordNormalizer;

/** What is known of English words: parts of speech, how common they are, and the lists names are told by. */
public final class Lexicon {
    /** A word's parts of speech, the most frequent first, and in how many of 2^n texts it stands. */
    public record Word(String tags, int commonness) {}

    static final Word UNKNOWN = new Word("", 0);
    private static final int BASE = 36;

    /** Verbs' forms that are nouns in the dictionary, and hardly ever in the news. */
    private static final Set<String> VERBS = Set.of(
            "rose",
            "fell",
            "saw",
            "felt",
            "left",
            "won",
            "met",
            "led",
            "found",
            "began",
            "says",
            "set",
            "put",
            "let",
            "hit",
            "read",
            "shot",
            "made",
            "lost",
            "told",
            "took",
            "dug",
            "drew",
            "ate",
            "shook",
            "struck",
            "wrote",
            "sank",
            "fled",
            "swam",
            "broke",
            "chose",
            "drove",
            "flew",
            "froze",
            "gave",
            "grew",
            "held",
            "hung",
            "hid",
            "kept",
            "knew",
            "laid",
            "lent",
            "paid",
            "ran",
            "rang",
            "sang",
            "sat",
            "sent",
            "slept",
            "sold",
            "spent",
            "sprang",
            "stole",
            "stood",
            "stuck",
            "swore",
            "swept",
            "taught",
            "threw",
            "understood",
            "woke",
            "withdrew",
            "brought",
            "built",
            "bought",
            "caught",
            "fought",
            "sought",
            "dealt",
            "quit",
            "burst",
            "worth",
            "drawn",
            "driven",
            "flown",
            "fallen",
            "torn",
            "shed",
            "bound",
            "burnt",
            "fed",
            "bred",
            "bled",
            "wept",
            "crept",
            "lit",
            "slid",
            "spat",
            "thrust",
            "wound",
            "bore",
            "tore",
            "wore",
            "spoke",
            "hurt");

    private final Map<String, Word> words = new HashMap<>(1 << 16);
    /** What the lists say of a word, a bit each: one look tells all. */
    private final Map<String, Integer> facts = new HashMap<>(1 << 14);

    private final Set<String> familyFirst;

    public Lexicon() {
        Map<String, Word> shared = new HashMap<>();
        for (String line : Resource.lines(Lexicon.class, "lexicon.txt")) {
            int space = line.indexOf(' ');
            String facts = line.substring(space + 1);
            int last = facts.length() - 1;
            words.put(
                    line.substring(0, space),
                    shared.computeIfAbsent(
                            facts, f -> new Word(f.substring(0, last), Character.digit(f.charAt(last), BASE))));
        }
        wordsOf("stop.txt").forEach(word -> add(word, WordClass.STOP));
        wordsOf("given.txt").forEach(word -> add(word, WordClass.GIVEN));
        VERBS.forEach(word -> add(word, WordClass.VERB));
        familyFirst = wordsOf("family-first.txt");
        for (String role : wordsOf("roles.txt")) {
            boolean high = role.endsWith("*");
            boolean title = !role.startsWith("~");
            String word = role.substring(title ? 0 : 1, role.length() - (high ? 1 : 0));
            add(word, WordClass.ROLE);
            if (title) {
                add(word, WordClass.TITLE);
            }
            if (high) {
                add(word, WordClass.HIGH_ROLE);
            }
        }
    }

    private void add(String word, WordClass fact) {
        facts.merge(word, fact.bit(true), (one, other) -> one | other);
    }

    private boolean is(WordClass fact, String folded) {
        return (facts.getOrDefault(folded, 0) & fact.bit(true)) != 0;
    }

    private static Set<String> wordsOf(String file) {
        Set<String> all = new HashSet<>();
        for (String line : Resource.lines(Lexicon.class, file)) {
            all.addAll(List.of(line.split(" ")));
        }
        return all;
    }

    /** What is known of a folded word, or of what it is a form of; no tags if nothing. */
    public Word word(String folded) {
        Word word = words.getOrDefault(folded, UNKNOWN);
        if (!word.tags().isEmpty()) {
            return word;
        }
        Word base = words.getOrDefault(WordNormalizer.singular(folded), UNKNOWN);
        if (base.tags().isEmpty() && folded.endsWith("ses")) {
            base = words.getOrDefault(folded.substring(0, folded.length() - 2), UNKNOWN); // buses
        }
        if (!base.tags().isEmpty()) {
            return new Word(base.tags().indexOf('n') >= 0 ? "n" : "v", Math.max(word.commonness(), base.commonness()));
        }
        if (folded.endsWith("est") && isSuperlative(folded)) {
            return new Word("a", word.commonness());
        }
        if (folded.endsWith("ing") || folded.endsWith("ed")) {
            return new Word("v", word.commonness());
        }
        return word;
    }

    /** Oldest, largest, busiest, biggest. */
    private boolean isSuperlative(String folded) {
        String stem = folded.substring(0, folded.length() - 3);
        int last = stem.length() - 1;
        if (last < 2) {
            return false;
        }
        return isAnyAdjective(stem)
                || isAnyAdjective(stem + "e")
                || stem.charAt(last) == 'i' && isAnyAdjective(stem.substring(0, last) + "y")
                || stem.charAt(last) == stem.charAt(last - 1) && isAnyAdjective(stem.substring(0, last));
    }

    private boolean isAnyAdjective(String folded) {
        return words.getOrDefault(folded, UNKNOWN).tags().indexOf('a') >= 0;
    }

    /** Whether the folded word is one of the language rather than only a name. */
    public boolean isCommon(String folded) {
        return is(WordClass.STOP, folded) || !word(folded).tags().isEmpty();
    }

    /** Whether the folded word is an adjective and nothing else: a name that ends with it has lost its noun. */
    public boolean isAdjective(String folded) {
        return word(folded).tags().equals("a");
    }

    /**
     * The facts that hold of a folded word, a bit each. A role is one in the plural, too.
     *
     * @param stem its singular
     * @param word what {@link #word} tells of it
     */
    public int facts(String folded, String stem, Word word) {
        int own = facts.getOrDefault(folded, 0);
        int singular = folded.equals(stem) ? 0 : facts.getOrDefault(stem, 0);
        int hyphen = folded.indexOf('-');
        if (hyphen > 0 && isCommon(folded.substring(0, hyphen))) {
            // An under-secretary-general is what a secretary-general is.
            int whole = facts.getOrDefault(folded.substring(hyphen + 1), 0);
            own |= whole & (WordClass.ROLE.bit(true) | WordClass.TITLE.bit(true));
        }
        boolean common = (own & WordClass.STOP.bit(true)) != 0 || !word.tags().isEmpty();
        return own
                | singular & (WordClass.ROLE.bit(true) | WordClass.TITLE.bit(true))
                | WordClass.COMMON.bit(common)
                | WordClass.COMPOUND.bit(isCompound(folded));
    }

    /** Whether the word is several common ones joined by hyphens. */
    private boolean isCompound(String folded) {
        return folded.indexOf('-') > 0 && List.of(folded.split("-")).stream().allMatch(this::isCommon);
    }

    public boolean isStop(String folded) {
        return is(WordClass.STOP, folded);
    }

    public boolean isGiven(String folded) {
        return is(WordClass.GIVEN, folded);
    }

    public boolean isFamilyFirst(String folded) {
        return familyFirst.contains(folded);
    }
}

package org.backfile.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of English words: parts of speech, how common they are, and the lists names are told by. */
final class Lexicon {
    /** A word's parts of speech, the most frequent first, and in how many of 2^n texts it stands. */
    record Word(String tags, int commonness) {}

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
    private final Set<String> stop;
    private final Set<String> given;
    private final Set<String> familyFirst;
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Boolean> roles = new HashMap<>();

    Lexicon() {
        Map<String, Word> shared = new HashMap<>();
        for (String line : Resource.lines("lexicon.txt")) {
            int space = line.indexOf(' ');
            String facts = line.substring(space + 1);
            int last = facts.length() - 1;
            words.put(
                    line.substring(0, space),
                    shared.computeIfAbsent(
                            facts, f -> new Word(f.substring(0, last), Character.digit(f.charAt(last), BASE))));
        }
        stop = wordsOf("stop.txt");
        given = wordsOf("given.txt");
        familyFirst = wordsOf("family-first.txt");
        for (String role : wordsOf("roles.txt")) {
            boolean high = role.endsWith("*");
            String word = role.startsWith("~") ? role.substring(1) : role;
            roles.put(high ? word.substring(0, word.length() - 1) : word, high);
            if (word.equals(role)) {
                titles.add(high ? word.substring(0, word.length() - 1) : word);
            }
        }
    }

    private static Set<String> wordsOf(String file) {
        Set<String> all = new HashSet<>();
        for (String line : Resource.lines(file)) {
            all.addAll(List.of(line.split(" ")));
        }
        return all;
    }

    /** What is known of a folded word, or of what it is a form of; no tags if nothing. */
    Word word(String folded) {
        Word word = words.getOrDefault(folded, UNKNOWN);
        if (!word.tags().isEmpty()) {
            return word;
        }
        Word base = words.getOrDefault(Fold.singular(folded), UNKNOWN);
        if (base.tags().isEmpty() && folded.endsWith("ses")) {
            base = words.getOrDefault(folded.substring(0, folded.length() - 2), UNKNOWN); // buses
        }
        if (!base.tags().isEmpty()) {
            return new Word(base.tags().indexOf('n') >= 0 ? "n" : "v", Math.max(word.commonness(), base.commonness()));
        }
        if (folded.endsWith("ing") || folded.endsWith("ed")) {
            return new Word("v", word.commonness());
        }
        return word;
    }

    /** Whether the folded word is one of the language rather than only a name. */
    boolean isCommon(String folded) {
        return stop.contains(folded) || !word(folded).tags().isEmpty();
    }

    /** Whether the folded word is an adjective and nothing else: a name that ends with it has lost its noun. */
    boolean isAdjective(String folded) {
        return word(folded).tags().equals("a");
    }

    /** The facts that hold of a folded word, a bit each. */
    int facts(String folded) {
        return Fact.STOP.bit(isStop(folded))
                | Fact.GIVEN.bit(isGiven(folded))
                | Fact.ROLE.bit(isRole(folded))
                | Fact.TITLE.bit(isTitle(folded))
                | Fact.HIGH_ROLE.bit(isHighRole(folded))
                | Fact.COMMON.bit(isCommon(folded))
                | Fact.VERB.bit(VERBS.contains(folded))
                | Fact.COMPOUND.bit(isCompound(folded));
    }

    /** Whether the word is several common ones joined by hyphens. */
    private boolean isCompound(String folded) {
        return folded.indexOf('-') > 0 && List.of(folded.split("-")).stream().allMatch(this::isCommon);
    }

    boolean isStop(String folded) {
        return stop.contains(folded);
    }

    boolean isGiven(String folded) {
        return given.contains(folded);
    }

    boolean isFamilyFirst(String folded) {
        return familyFirst.contains(folded);
    }

    /** Whether the folded word stands before names: {@code minister}, {@code mr.} */
    boolean isRole(String folded) {
        return roles.containsKey(folded) || roles.containsKey(Fold.singular(folded));
    }

    /** Whether the folded word is a role even with a capital: {@code President}. */
    boolean isTitle(String folded) {
        return titles.contains(folded) || titles.contains(Fold.singular(folded));
    }

    boolean isHighRole(String folded) {
        return roles.getOrDefault(folded, false);
    }
}

package org.backfile.topic.name;

import java.util.List;
import java.util.Set;
import org.backfile.language.NameWords;
import org.backfile.topic.lexicon.Lexicon;

/** What the words of a name are to it. */
final class NameParts {
    private static final Set<String> HONOURS =
            Set.of("obe", "mbe", "cbe", "kbe", "dbe", "mp", "qc", "kc", "phd", "ph.d.", "m.p.", "o.b.e.");

    private final Lexicon lexicon;
    private final NameWords words;

    NameParts(Lexicon lexicon, NameWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    static boolean isJunior(String fold) {
        return fold.equals("jr") || fold.equals("jr.") || fold.equals("sr") || fold.equals("sr.");
    }

    /** Letters behind somebody's name. */
    static boolean isHonour(String fold) {
        return HONOURS.contains(fold);
    }

    /** Whoever is called by the last of two or three words is a person, unless the word says what it is. */
    boolean isCalledByLast(Name name) {
        int n = name.folds.size();
        return n < 4
                && name.organisation < NameResolver.SURE
                && name.person >= 0
                && !lexicon.isCommon(name.last())
                && !lexicon.isCommon(name.first())
                && !words.isThing(name.last())
                && Character.isLetter(name.last().charAt(0));
    }

    /** Tropical Storm Danielle: its last word is all that is its own. */
    boolean isOnlyName(Name name) {
        int last = name.folds.size() - 1;
        for (String fold : name.folds.subList(0, last)) {
            if (!lexicon.isCommon(fold)) {
                return false;
            }
        }
        String kind = name.folds.get(last - 1);
        return (words.isThing(kind) || words.isEvent(kind)) && !lexicon.isCommon(name.last());
    }

    /** Whether at a word within a name another begins: by a given name, or what is before it is no part of it in the text. */
    boolean isGlued(Name name, int at, Set<List<String>> names) {
        boolean begins = lexicon.isGiven(name.folds.get(at))
                || names.contains(name.folds.subList(0, at))
                || name.title == name.mentions;
        return begins && !lexicon.isGiven(name.folds.get(at - 1));
    }
}

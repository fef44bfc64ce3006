package org.backfile.topic;

import java.util.Optional;

/** Tells what a topic is from its label alone, for tags that somebody wrote by hand. */
public final class Kinds {
    private static final int LONGEST_NAME = 3;

    private final Gazetteer gazetteer = new Gazetteer(Vocabulary.EMPTY);
    private final SubjectFinder subjects = new SubjectFinder();
    private final Lexicon lexicon = new Lexicon();

    private Kinds() {}

    /** Reads the shipped data: some 100 ms. */
    public static Kinds load() {
        return new Kinds();
    }

    /** The kind of a label: a known place, organisation or subject, a name that begins with a given name, or a name. */
    public Kind of(String label) {
        Optional<Kind> known = gazetteer.kind(label);
        if (known.isPresent()) {
            return known.get();
        }
        if (subjects.has(label)) {
            return Kind.SUBJECT;
        }
        String[] words = label.split(" ");
        if (words.length > 1 && words.length <= LONGEST_NAME && lexicon.isGiven(Fold.fold(words[0]))) {
            return Kind.PERSON;
        }
        return label.equals(Fold.fold(label)) ? Kind.PHRASE : Kind.NAME;
    }
}

package org.backfile.topic;

import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.authority.Kind;
import org.backfile.authority.Vocabulary;
import org.backfile.language.WordNormalizer;
import org.backfile.topic.lexicon.Lexicon;
import org.backfile.topic.place.Gazetteer;

/** Tells what a topic is from its label alone, for tags that somebody wrote by hand. */
public final class KindClassifier {
    private static final int LONGEST_NAME = 3;

    private final Gazetteer gazetteer = new Gazetteer(Vocabulary.EMPTY);
    private final SubjectFinder subjects = new SubjectFinder();
    private final Lexicon lexicon = new Lexicon();

    private KindClassifier() {}

    /** Reads the shipped data: some 100 ms. */
    public static KindClassifier load() {
        return new KindClassifier();
    }

    /** The kind of a label: a known place, organisation or subject, a person's by its first word, or a name. */
    public Kind of(String label) {
        Optional<Kind> known = gazetteer.kind(label);
        if (known.isPresent()) {
            return known.get();
        }
        if (subjects.has(label)) {
            return Kind.SUBJECT;
        }
        String[] words = label.split(" ");
        if (words.length > 1 && words.length <= LONGEST_NAME && isPerson(WordNormalizer.fold(words[0]), words)) {
            return Kind.PERSON;
        }
        return label.equals(WordNormalizer.fold(label)) ? Kind.PHRASE : Kind.NAME;
    }

    /** Behind a given name anything may follow; behind a family name what is no word: Hu Jintao, but not Long Island. */
    private boolean isPerson(String first, String[] words) {
        return lexicon.isGiven(first)
                || lexicon.isFamilyFirst(first) && Stream.of(words).skip(1).allMatch(this::isName);
    }

    private boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) && !lexicon.isCommon(WordNormalizer.fold(word));
    }
}

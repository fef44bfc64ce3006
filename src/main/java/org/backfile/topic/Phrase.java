package org.backfile.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.topic.lexicon.Lexeme;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Shape;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.TokenizedText.Zone;
import org.backfile.topic.name.NameScore;
import org.jspecify.annotations.Nullable;

/** The same words in one or more places of a text, compared in the singular. */
final class Phrase {
    private static final int FEW = 2;

    private final TokenizedText text;
    private int first;
    private final int length;
    private int[] places = new int[FEW];
    private int count;
    private int lower;
    private boolean title;
    private boolean lead;
    private double score;

    /** Words that have not been counted yet. */
    Phrase(TokenizedText text, int from, int to) {
        this.text = text;
        this.first = from;
        this.length = to - from;
    }

    /** Where it stands first. */
    int first() {
        return first;
    }

    /** How many words it has. */
    int length() {
        return length;
    }

    int count() {
        return count;
    }

    /** Whether it stands somewhere in small letters throughout. */
    boolean isLower() {
        return lower > 0;
    }

    double score() {
        return score;
    }

    void score(double value) {
        score = value;
    }

    /** A word of it. */
    Lexeme word(int i) {
        return text.at(first + i).spelling();
    }

    /** Whether it is the words that begin at a place. */
    boolean isAt(int from, int words) {
        if (words != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!text.at(from + i).stem().equals(text.at(first + i).stem())) {
                return false;
            }
        }
        return true;
    }

    /** Counts a place in the headline, which comes before all others. */
    void addTitle(int from) {
        add(from);
        first = from;
    }

    /** Counts a place where it stands. */
    void add(int from) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = from;
        boolean small = true;
        for (int i = from; i < from + length; i++) {
            small &= text.at(i).shape() == Shape.LOWER;
        }
        lower += small ? 1 : 0;
        Token token = text.at(from);
        title |= token.zone() == Zone.TITLE;
        lead |= token.zone() == Zone.LEAD;
    }

    /** In which part of the article it stands: {@code title}, {@code lead} or {@code body}. */
    String where() {
        return title ? "title" : lead ? "lead" : "body";
    }

    /** Whether the headline has it, or the lead, and then so often as a text of this length asks of a phrase. */
    boolean isEarly(int often) {
        return title || lead && count >= often + NameScore.forLength(text.size(), true);
    }

    /** Whether it is somewhere part of a name and part of what stands beside it: the Church of Ys website. */
    boolean isMixed(BitSet names) {
        for (int i = 0; i < count; i++) {
            int named = names.get(places[i], places[i] + length).cardinality();
            if (named > 0 && named < length) {
                return true;
            }
        }
        return false;
    }

    /** How it is written, and how often, in the order of the text. */
    Map<String, Integer> forms() {
        Map<String, Integer> forms = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            forms.merge(text.words(places[i], places[i] + length), 1, Integer::sum);
        }
        return forms;
    }

    /** Phrases in the order in which they first stand. */
    static final class Table {
        private static final int PLACES = 256;

        private final TokenizedText text;
        private final List<Phrase> all = new ArrayList<>(PLACES);
        /** Where in the list a phrase is, and one more; 0 for a free place. */
        private int[] places = new int[PLACES];

        Table(TokenizedText text) {
            this.text = text;
        }

        List<Phrase> all() {
            return all;
        }

        /** Counts the words from one place to another. */
        void add(int from, int to) {
            int place = place(from, to);
            if (places[place] == 0) {
                all.add(new Phrase(text, from, to));
                places[place] = all.size();
            }
            all.get(places[place] - 1).add(from);
            if (2 * all.size() > places.length) {
                grow();
            }
        }

        /** The phrase with these words; null if it was counted nowhere. */
        @Nullable
        Phrase get(int from, int to) {
            int at = places[place(from, to)];
            return at == 0 ? null : all.get(at - 1);
        }

        private int place(int from, int to) {
            int hash = 0;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + text.at(i).stem().hashCode();
            }
            int place = (hash ^ hash >>> 16) & places.length - 1;
            while (places[place] != 0 && !all.get(places[place] - 1).isAt(from, to - from)) {
                place = place + 1 & places.length - 1;
            }
            return place;
        }

        private void grow() {
            places = new int[2 * places.length];
            for (int i = 0; i < all.size(); i++) {
                Phrase phrase = all.get(i);
                places[place(phrase.first, phrase.first + phrase.length)] = i + 1;
            }
        }
    }
}

package org.backfile.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backfile.topic.Tagger.Tag;

/** The noun phrases an article keeps coming back to, ranked by how often, how early and how rare. */
final class PhraseFinder {
    private static final int LONGEST = 4;
    private static final int SHOWN = 30;
    /** A word in 2^15 of the background's texts says nothing. */
    private static final double COMMONEST = 15;
    /** By the number of words: two or three say more than one. */
    private static final double[] BY_LENGTH = {0, 1, 1.8, 1.9, 1.7};
    /** The word by which a phrase has lost half of what an early one gains. */
    private static final double LATE = 40;
    /** How much of its words' other uses a phrase is credited with. */
    private static final double SHARED = 0.3;
    /** What is left of a word's score when it stands in a better phrase. */
    private static final double CONTAINED = 0.5;
    /** The letters of a word that may be a phrase of its own. */
    private static final int SHORTEST = 3;
    /** How often a phrase must stand in an article to be one of its topics. */
    private static final int OFTEN = 3;
    /** One of its words must stand in fewer than 2^8 of the background's texts. */
    private static final int COMMON = 8;

    private PhraseFinder() {}

    /** The best phrases, the best first; those that may be topics are central. */
    static List<Topic> find(Text text, NameTable names) {
        var tagger = new Tagger(text);
        var phrases = new Phrase.Table(text);
        var counts = new Counts();
        int n = text.size();
        for (int i = 0; i < n; ) {
            int to = i;
            int noun = i;
            boolean ended = false;
            while (to < n
                    && to - i < LONGEST + 2
                    && text.at(to).sentence() == text.at(i).sentence()) {
                Tag tag = tagger.tag(to, to == i);
                if (tag == Tag.NONE) {
                    ended = true;
                    break;
                }
                to++;
                noun = tag == Tag.NOUN ? to : noun;
                if (text.at(to - 1).owner()) {
                    break;
                }
            }
            if (noun > i) {
                // Too long a phrase is mostly an office and a name: the name stays.
                int name = noun - i > LONGEST ? names.starts().nextSetBit(i + 1) : -1;
                int from = name > i && name < noun ? name : i;
                add(text, Math.max(from, noun - LONGEST), noun, phrases, counts);
            }
            // The word that ended a phrase begins none: "Australia beats Sri Lanka".
            i = ended && noun == to ? to + 1 : Math.max(noun, i + 1);
        }
        return rank(phrases.all(), counts, names);
    }

    private static void add(Text text, int from, int to, Phrase.Table phrases, Counts counts) {
        for (int i = from; i < to; i++) {
            counts.add(text.at(i).stem());
        }
        if (to - from > 1 || text.at(from).stem().length() >= SHORTEST) {
            phrases.add(from, to);
        }
    }

    private static List<Topic> rank(List<Phrase> phrases, Counts counts, NameTable names) {
        for (Phrase phrase : phrases) {
            phrase.score(score(phrase, counts, names));
        }
        List<Phrase> ranked = new ArrayList<>(phrases);
        ranked.sort(PhraseFinder::bestFirst);
        var covered = new Counts();
        for (Phrase phrase : ranked) {
            if (phrase.length() > 1) {
                for (int i = 0; i < phrase.length(); i++) {
                    covered.add(phrase.word(i).stem());
                }
            } else if (covered.of(phrase.word(0).stem()) > 0) {
                phrase.score(phrase.score() * CONTAINED);
            }
        }
        ranked.sort(PhraseFinder::bestFirst);
        List<Topic> topics = new ArrayList<>(SHOWN);
        for (int i = 0; i < Math.min(SHOWN, ranked.size()); i++) {
            topics.add(topic(ranked.get(i)));
        }
        return topics;
    }

    private static int bestFirst(Phrase a, Phrase b) {
        int order = Double.compare(b.score(), a.score());
        return order != 0 ? order : Integer.compare(a.first(), b.first());
    }

    private static double score(Phrase phrase, Counts counts, NameTable names) {
        double rarity = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < phrase.length(); i++) {
            Spelling word = phrase.word(i);
            rarity += Math.max(1, COMMONEST - word.known().stemEntry().commonness());
            least = Math.min(least, counts.of(word.stem()));
        }
        rarity /= phrase.length();
        double often = Math.max(phrase.count() + SHARED * (least - phrase.count()), names.mentions(phrase.stems()));
        double position = 1 / (1 + Math.log(1 + phrase.first() / LATE));
        return Math.sqrt(often) * Math.sqrt(rarity) * position * BY_LENGTH[phrase.length()];
    }

    private static Topic topic(Phrase phrase) {
        boolean central = phrase.isLower() && phrase.length() > 1 && phrase.count() >= OFTEN && isRare(phrase);
        Map<String, Integer> forms = phrase.forms();
        var evidence = new Evidence(phrase.where(), "phrase", Tally.shown(forms), phrase.score());
        return new Topic(label(phrase, forms), Kind.PHRASE, phrase.score(), central, List.of(), List.of(evidence));
    }

    private static boolean isRare(Phrase phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (phrase.word(i).known().stemEntry().commonness() < COMMON) {
                return true;
            }
        }
        return false;
    }

    /** The most frequent form, the first of several; one in small letters, if there is any. */
    private static String label(Phrase phrase, Map<String, Integer> forms) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            boolean small =
                    phrase.isLower() && Character.isLowerCase(form.getKey().charAt(0));
            // More often than any text is long.
            int count = form.getValue() + (small ? 1 << 30 : 0);
            if (count > most) {
                best = form.getKey();
                most = count;
            }
        }
        return best.indexOf(',') < 0 ? best : best.replace(",", "");
    }
}

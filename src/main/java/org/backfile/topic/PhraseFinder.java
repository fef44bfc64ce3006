package org.backfile.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backfile.authority.Kind;
import org.backfile.topic.Chunker.Chunk;
import org.backfile.topic.lexicon.Evidence;
import org.backfile.topic.lexicon.Lexeme;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.TokenizedText.Zone;
import org.backfile.topic.lexicon.WordCounts;
import org.backfile.topic.name.Mentions;
import org.backfile.topic.name.NameResolver;

/** The noun phrases an article keeps coming back to, ranked by how often, how early and how rare. */
final class PhraseFinder {
    static final int LONGEST = 4;
    /** What is longer is a title whose parts are not counted. */
    private static final int LONGEST_WHOLE = 8;

    private static final int SHOWN = 30;
    /** A word in 2^15 of the background's texts says nothing. */
    private static final double COMMONEST = 15;
    /** By the number of words: two or three say more than one. */
    private static final double[] BY_LENGTH = {0, 1, 2.2, 2.3, 1.8};
    /** The word by which a phrase has lost half of what an early one gains. */
    private static final double LATE = 40;
    /** What is left of a name's score that stands once: somebody who is quoted. Names are rarer than they say. */
    private static final double PASSING = 0.8;
    /** How much of its words' other uses a phrase is credited with. */
    private static final double SHARED = 0.3;
    /** What is left of the lesser one's score of a phrase and its part. */
    private static final double CONTAINED = 0.5;
    /** The letters of a word that may be a phrase of its own. */
    private static final int SHORTEST = 3;
    /** How often a phrase must stand in an article to be one of its topics. */
    private static final int OFTEN = 3;
    /** One of its words must stand in fewer than 2^8 of the background's texts. */
    private static final int COMMON = 8;

    private record Part(Phrase part, Phrase whole) {}

    private PhraseFinder() {}

    /**
     * The best phrases, the best first; those that may be topics are central.
     *
     * @param all whether to tell of those, too, that may not be topics
     */
    static List<Topic> find(TokenizedText text, NameResolver names, boolean all) {
        if (!all && !mayRepeat(text)) {
            return List.of();
        }
        var phrases = new Phrase.Table(text);
        var counts = new WordCounts();
        List<Chunk> chunks = new Chunker(text, names).chunks();
        for (Chunk chunk : chunks) {
            for (int i = chunk.from(); i < chunk.to(); i++) {
                counts.add(text.at(i).stem());
            }
            Token token = text.at(chunk.from());
            boolean surname = chunk.length() == 1 && token.isCapital() && names.isSurname(token.fold());
            if (!surname && (chunk.length() > 1 || token.stem().length() >= SHORTEST)) {
                phrases.add(chunk.from(), chunk.to());
            }
        }
        List<Part> parts = new ArrayList<>();
        chunks.forEach(chunk -> addParts(chunk, phrases, parts));
        if (text.isTitleCased()) {
            addTitle(text, phrases);
        }
        return all || hasCentral(phrases.all(), names) ? rank(phrases.all(), parts, counts, names, all) : List.of();
    }

    /**
     * Whether headline or lead have two neighbours, one of them rare, that the text has so often as a topic's words
     * must stand there: what it costs to look for phrases is mostly saved.
     */
    private static boolean mayRepeat(TokenizedText text) {
        var counts = new WordCounts();
        // A line above the text, such as a date, may stand before the lead.
        int end = 0;
        for (int i = 0; i < text.size(); i++) {
            Token token = text.at(i);
            if (token.zone() != Zone.BODY && !token.isMark() && isRare(token.spelling())) {
                watch(counts, text, i - 1);
                watch(counts, text, i);
                watch(counts, text, i + 1);
                end = i + 1;
            }
        }
        for (int i = 0; i < text.size(); i++) {
            counts.addKnown(text.at(i).stem());
        }
        for (int i = 0; i < end; i++) {
            Token token = text.at(i);
            if (token.zone() != Zone.BODY
                    && isRare(token.spelling())
                    && counts.of(token.stem()) > OFTEN
                    && (i > 0 && counts.of(text.at(i - 1).stem()) > OFTEN
                            || i + 1 < text.size() && counts.of(text.at(i + 1).stem()) > OFTEN)) {
                return true;
            }
        }
        return false;
    }

    private static void watch(WordCounts counts, TokenizedText text, int at) {
        if (at >= 0
                && at < text.size()
                && !text.at(at).isMark()
                && counts.of(text.at(at).stem()) == 0) {
            counts.add(text.at(at).stem());
        }
    }

    private static boolean isRare(Lexeme word) {
        return word.known().stemEntry().commonness() < COMMON;
    }

    /** The world chess championship is also meant where its match is spoken of. */
    private static void addParts(Chunk chunk, Phrase.Table phrases, List<Part> parts) {
        if (chunk.length() > LONGEST_WHOLE) {
            return;
        }
        for (int length = chunk.length() - 1; length > 1; length--) {
            for (int from = chunk.from(); from + length <= chunk.to(); from++) {
                Phrase part = phrases.get(from, from + length);
                if (part != null) {
                    part.add(from);
                    parts.add(new Part(part, Objects.requireNonNull(phrases.get(chunk.from(), chunk.to()))));
                }
            }
        }
    }

    /** Of a headline whose capitals say nothing, the phrases that the text has. */
    private static void addTitle(TokenizedText text, Phrase.Table phrases) {
        for (int i = 0; i < text.size() && text.at(i).zone() == Zone.TITLE; ) {
            int from = i++;
            for (int to = Math.min(from + LONGEST, text.size()); to > from; to--) {
                Phrase phrase = phrases.get(from, to);
                if (phrase != null) {
                    phrase.addTitle(from);
                    i = to;
                    break;
                }
            }
        }
    }

    private static List<Topic> rank(
            List<Phrase> phrases, List<Part> parts, WordCounts counts, NameResolver names, boolean all) {
        for (Phrase phrase : phrases) {
            phrase.score(score(phrase, counts, names));
        }
        Set<Phrase> less = new HashSet<>();
        for (Part part : parts) {
            less.add(part.part().score() < part.whole().score() ? part.part() : part.whole());
        }
        less.forEach(phrase -> phrase.score(phrase.score() * CONTAINED));
        List<Phrase> ranked = new ArrayList<>(phrases);
        ranked.sort(PhraseFinder::bestFirst);
        var covered = new WordCounts();
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
            if (all || isCentral(ranked.get(i), names)) {
                topics.add(topic(ranked.get(i), names));
            }
        }
        return topics;
    }

    private static int bestFirst(Phrase a, Phrase b) {
        int order = Double.compare(b.score(), a.score());
        return order != 0 ? order : Integer.compare(a.first(), b.first());
    }

    private static double score(Phrase phrase, WordCounts counts, NameResolver names) {
        double rarity = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < phrase.length(); i++) {
            Lexeme word = phrase.word(i);
            rarity += Math.max(1, COMMONEST - word.known().stemEntry().commonness());
            least = Math.min(least, counts.of(word.stem()));
        }
        rarity /= phrase.length();
        double often = phrase.count() + SHARED * (least - phrase.count());
        if (Character.isUpperCase(phrase.word(0).word().codePointAt(0))) {
            often = Math.max(often, names.mentions(phrase.first(), phrase.first() + phrase.length()));
        }
        double position = 1 / (1 + Math.log(1 + phrase.first() / LATE));
        double kind = BY_LENGTH[Math.min(phrase.length(), LONGEST)];
        if (often < 2 && phrase.length() > 1 && !phrase.isLower()) {
            kind *= PASSING;
        }
        return Math.sqrt(often) * Math.sqrt(rarity) * position * kind;
    }

    private static boolean hasCentral(List<Phrase> phrases, NameResolver names) {
        for (int i = 0; i < phrases.size(); i++) {
            if (isCentral(phrases.get(i), names)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCentral(Phrase phrase, NameResolver names) {
        return phrase.count() >= OFTEN
                && phrase.length() > 1
                && phrase.isLower()
                && isRare(phrase)
                && phrase.isEarly(OFTEN)
                && !phrase.isMixed(names.claimed());
    }

    private static Topic topic(Phrase phrase, NameResolver names) {
        Map<String, Integer> forms = phrase.forms();
        var evidence = new Evidence(phrase.where(), "phrase", Mentions.shown(forms), phrase.score());
        return new Topic(
                label(phrase, forms),
                Kind.PHRASE,
                phrase.score(),
                isCentral(phrase, names),
                List.of(),
                List.of(evidence));
    }

    private static boolean isRare(Phrase phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (isRare(phrase.word(i))) {
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

package org.backfile.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.authority.Kind;
import org.backfile.language.NameWords;
import org.backfile.language.Resource;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.Lexeme;
import org.backfile.topic.lexicon.SubjectTerm;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Zone;
import org.backfile.topic.lexicon.Trie;

/** Which subjects an article has, by the words that give them away. */
final class SubjectFinder {
    static final double TITLE = 1.5;
    private static final double LEAD = 0.6;
    /** What a subject gains from its neighbours: a match report is about sport whatever the game. */
    private static final double SECTION = 0.5;
    /** The most of its own score that neighbours count for. */
    private static final double MOST_SECTION = 3;

    /** What a term of weight 1 to 4 counts. */
    private static final double[] WORTH = {0, 0.35, 1, 2, 4};
    /** The score from which a subject is one of the article's, for a text of one word, and how it grows. */
    private static final double ENOUGH = 8;

    private static final double ENOUGH_PER_WORD = 0.008;
    /** The same where a text is short: little of it can speak of any subject. */
    private static final double ENOUGH_SHORT = 4;

    private static final double ENOUGH_PER_SHORT_WORD = 0.018;

    /** What a term that says it alone is worth. */
    static final double SURE = 4;
    /** The section whose subjects share most of their words. */
    private static final String SPORT = "Sport";

    private static final String GAMES = "Olympic Games";
    /** What share of the first sport's score another needs: innings are no cricket where a pitcher throws. */
    private static final double ROUNDUP = 0.8;

    /** The subject of which offices say nothing: ministers sign, speak and are tried. */
    private static final String POLITICS = "Government and politics";

    /** How near to the first subject a second one must come. */
    private static final double NEAR = 0.5;

    /** What share of the threshold is enough for a subject that stands out. */
    private static final double ALONE = 0.6;
    /** How near at most the second subject may come to one that stands out. */
    private static final double STANDING_OUT = 0.75;

    /** How much more a subject needs of which neither headline nor lead has a word. */
    private static final double LATE = 1.25;

    /** How much more than the first two a subject needs. */
    private static final double BEHIND = 1.25;

    private static final int ZONES = Zone.values().length;
    private static final int FEW = 64;
    /** What stands in the file for a headline that names two countries. */
    private static final String COUNTRIES = "(two countries)";
    /** What share of the first subject's score is not worth telling. */
    private static final double FAINT = 0.05;

    /** @param first the number of its section's first subject, which stands for the section */
    private record Subject(String label, String code, String section, int first) {}

    private final List<Subject> subjects = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final List<SubjectTerm> triggers = new ArrayList<>();
    private final Trie<SubjectTerm> trie = new Trie<>(Lexeme::stem);
    private final int countries;
    /** The number of the first sport. */
    private final int sport;
    /** The number of the games, of which every sport may be part. */
    private final int games;

    SubjectFinder() {
        var words = new NameWords();
        for (String line : Resource.lines(SubjectFinder.class, "subjects.txt")) {
            if (line.startsWith("==")) {
                String[] f = line.substring(2).split("\\|");
                subjects.add(new Subject(f[0].strip(), f[1].strip(), f[2].strip(), first(f[2].strip())));
            } else {
                int weight = line.charAt(0) - '0';
                for (String term : line.substring(2).split(", ")) {
                    boolean office = subjects.get(subjects.size() - 1).label().equals(POLITICS)
                            && words.isOffice(term.substring(term.lastIndexOf(' ') + 1));
                    var trigger = new SubjectTerm(subjects.size() - 1, terms.size(), WORTH[weight], office);
                    trie.add(term.strip(), trigger);
                    triggers.add(trigger);
                    terms.add(term.strip());
                }
            }
        }
        countries = terms.indexOf(COUNTRIES);
        sport = first(SPORT);
        games = subjects.stream().map(Subject::label).toList().indexOf(GAMES);
    }

    private int first(String section) {
        int first = subjects.stream().map(Subject::section).toList().indexOf(section);
        return first < 0 ? subjects.size() : first;
    }

    /** The terms that begin with a word. */
    Trie.Node<SubjectTerm> terms(Lexeme word) {
        return word.shape() == TokenizedText.Shape.MARK ? Trie.Node.none() : trie.first(word);
    }

    /** The section of the subject with this label, as a list of one; empty for a section's own subject. */
    List<String> broader(String label) {
        return subjects.stream()
                .filter(subject ->
                        subject.label().equals(label) && !subject.section().equals(label))
                .map(Subject::section)
                .toList();
    }

    /** Whether a subject has this label. */
    boolean has(String label) {
        return subjects.stream().anyMatch(subject -> subject.label().equals(label));
    }

    /**
     * The subjects of a text, the best first; those above the threshold are central.
     *
     * @param countries how many countries the headline names
     * @param all whether to tell of those with any evidence, too, and of that; else of the central ones only
     */
    List<Topic> find(TokenizedText text, int countries, boolean all) {
        int[] hits = new int[FEW];
        int count = 0;
        if (countries > 1) {
            hits[count++] = this.countries * ZONES + Zone.TITLE.ordinal();
        }
        for (int i = 0; i < text.size(); ) {
            if (!text.at(i).is(WordClass.TERMS)) {
                i++;
                continue;
            }
            Trie.Node<SubjectTerm> first = text.at(i).known().terms();
            List<SubjectTerm> met;
            int to = i + 1;
            if (first.isEnd()) {
                met = first.values();
            } else {
                Trie.Match<SubjectTerm> match = trie.longest(text, i, first);
                met = match.values();
                to = Math.max(to, match.to());
            }
            for (int k = 0; k < met.size(); k++) {
                if (count == hits.length) {
                    hits = Arrays.copyOf(hits, 2 * count);
                }
                hits[count++] = met.get(k).term() * ZONES + text.at(i).zone().ordinal();
            }
            i = to;
        }
        Arrays.sort(hits, 0, count);
        return rank(text, found(hits, count), all);
    }

    /** What was met, in the order of the terms, and so of the subjects. */
    private List<FoundTerm> found(int[] hits, int count) {
        List<FoundTerm> found = new ArrayList<>(count);
        for (int from = 0; from < count; ) {
            int term = hits[from] / ZONES;
            boolean title = false;
            boolean lead = false;
            int to = from;
            while (to < count && hits[to] / ZONES == term) {
                title |= hits[to] % ZONES == Zone.TITLE.ordinal();
                lead |= hits[to] % ZONES == Zone.LEAD.ordinal();
                to++;
            }
            SubjectTerm trigger = triggers.get(term);
            double often = to - from == 1 ? 0 : Math.log(to - from);
            double worth = trigger.worth() * (1 + often + (title ? TITLE : 0) + (lead ? LEAD : 0));
            found.add(new FoundTerm(trigger, worth, title || lead));
            from = to;
        }
        return found;
    }

    private List<Topic> rank(TokenizedText text, List<FoundTerm> found, boolean all) {
        double[] scores = new double[subjects.size()];
        double[] sections = new double[subjects.size()];
        int[] met = new int[subjects.size()];
        boolean[] sure = new boolean[subjects.size()];
        boolean[] early = new boolean[subjects.size()];
        for (int i = 0; i < found.size(); i++) {
            SubjectTerm trigger = found.get(i).trigger();
            scores[trigger.subject()] += found.get(i).worth();
            sure[trigger.subject()] |= trigger.worth() >= SURE;
            early[trigger.subject()] |= found.get(i).early() && trigger.worth() >= 1;
            met[trigger.subject()] += found.get(i).isHeadline() ? 2 * trigger.asked() : trigger.asked();
        }
        double[] told = withoutGuesses(scores, sure);
        double most = 0;
        for (int s = 0; s < scores.length; s++) {
            sections[subjects.get(s).first()] += scores[s];
            most = Math.max(most, scores[s]);
        }
        double enough = enough(text.size(), scores, most);
        List<Topic> topics = new ArrayList<>();
        for (int from = 0; from < found.size(); ) {
            int s = found.get(from).trigger().subject();
            int to = from;
            while (to < found.size() && found.get(to).trigger().subject() == s) {
                to++;
            }
            Subject subject = subjects.get(s);
            boolean general = subject.label().equals(subject.section());
            // A section's own subject stands in only where none of its parts does: Tennis says Sport.
            double needed = early[s] ? enough : LATE * enough;
            boolean central = told[s] >= needed
                    && (told[s] >= BEHIND * needed || !isBehind(scores, s))
                    && met[s] >= 2 * SubjectTerm.FULL
                    && !(general && hasStronger(s, told, enough));
            if (central || all && scores[s] > FAINT * most) {
                double beside = sections[subject.first()] - scores[s];
                double score = scores[s] + SECTION * Math.min(MOST_SECTION * scores[s], beside);
                List<String> broader = general ? List.of() : List.of(subject.section());
                topics.add(new Topic(
                        subject.label(),
                        Kind.SUBJECT,
                        score,
                        central,
                        broader,
                        all ? FoundTerm.evidence(found.subList(from, to), terms, scores[s], score) : List.of()));
            }
            from = to;
        }
        topics.sort(Topic.BEST_FIRST);
        return topics;
    }

    /** The score from which the article is about a subject. */
    private static double enough(int size, double[] scores, double most) {
        double usual = Math.min(ENOUGH + ENOUGH_PER_WORD * size, ENOUGH_SHORT + ENOUGH_PER_SHORT_WORD * size);
        // Where no subject reaches the threshold, one that stands out reaches a lower one.
        boolean alone = most < usual && most >= ALONE * usual && second(scores) <= STANDING_OUT * most;
        return alone ? most : Math.max(usual, NEAR * most);
    }

    /** The scores without the sports of shared words only: a captain and a cup are no football where a scrum says rugby. */
    private double[] withoutGuesses(double[] scores, boolean[] sure) {
        double best = 0; // of the sports that a word of their own tells
        int first = sport;
        for (int s = 0; s < scores.length; s++) {
            if (sure[s] && subjects.get(s).first() == sport && scores[s] > best) {
                best = scores[s];
                first = s;
            }
        }
        double[] told = Arrays.copyOf(scores, scores.length);
        for (int s = 0; s < scores.length; s++) {
            boolean other = s != first && s != games && first != games;
            double enough = !sure[s] ? best : other ? ROUNDUP * best : 0;
            if (scores[s] < enough && subjects.get(s).first() == sport) {
                told[s] = 0;
            }
        }
        return told;
    }

    private static double second(double[] scores) {
        double[] ranked = scores.clone();
        Arrays.sort(ranked);
        return ranked[ranked.length - 2];
    }

    /** Whether two others have more. */
    private static boolean isBehind(double[] scores, int s) {
        int before = 0;
        for (double score : scores) {
            before += score > scores[s] ? 1 : 0;
        }
        return before >= 2;
    }

    private boolean hasStronger(int general, double[] scores, double enough) {
        for (int s = 0; s < scores.length; s++) {
            if (s != general
                    && scores[s] >= enough
                    && subjects.get(s).first() == subjects.get(general).first()) {
                return true;
            }
        }
        return false;
    }
}

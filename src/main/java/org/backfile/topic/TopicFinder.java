package org.backfile.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.backfile.article.Article;
import org.backfile.authority.Kind;
import org.backfile.authority.Vocabulary;
import org.backfile.language.NameWords;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.EnglishCheck;
import org.backfile.topic.lexicon.Entity;
import org.backfile.topic.lexicon.Entity.Level;
import org.backfile.topic.lexicon.Lexeme;
import org.backfile.topic.lexicon.LexicalEntry;
import org.backfile.topic.lexicon.Lexicon;
import org.backfile.topic.lexicon.Sense;
import org.backfile.topic.lexicon.Span;
import org.backfile.topic.lexicon.Spellings;
import org.backfile.topic.lexicon.Story;
import org.backfile.topic.lexicon.SubjectTerm;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Zone;
import org.backfile.topic.lexicon.Trie;
import org.backfile.topic.name.AliasLinker;
import org.backfile.topic.name.Leaders;
import org.backfile.topic.name.Mentions;
import org.backfile.topic.name.Name;
import org.backfile.topic.name.NameLabel;
import org.backfile.topic.name.NameRecognizer;
import org.backfile.topic.name.NameResolver;
import org.backfile.topic.name.NameScore;
import org.backfile.topic.place.Eras;
import org.backfile.topic.place.Gazetteer;
import org.backfile.topic.place.PlaceFinder;

/**
 * Finds the topics of articles. Loaded once; then immutable, and safe for any number of threads. What it finds depends
 * on the article, the shipped data and the owner's vocabulary alone, never on other articles.
 */
public final class TopicFinder {
    /** Countries in themselves to their readers: Wales play New Zealand, and the United Kingdom does not. */
    private static final Set<String> NATIONS = Set.of("England", "Scotland", "Wales", "Northern Ireland");

    /** Who came second must be named more often than this. */
    private static final int FEW = 2;
    /** Who stands in the lead and so often is no bystander. */
    private static final int OFTEN = 4;
    /** A name of more words that stands once is as often as not two that ran together. */
    private static final int LONGEST = 4;

    private final Lexicon lexicon;
    private final NameWords words = new NameWords();
    private final Leaders leaders = new Leaders();
    private final Spellings spellings = new Spellings(this::known);
    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final ForeignNames foreign;
    private final Eras eras;
    private final SubjectFinder subjects;
    private final ForeignSubjects foreignSubjects;

    private TopicFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        // The words and the names take about as long to read: together they are ready in half the time.
        var reading = CompletableFuture.supplyAsync(Lexicon::new);
        var asking = CompletableFuture.supplyAsync(SubjectFinder::new);
        this.gazetteer = new Gazetteer(vocabulary);
        this.foreign = new ForeignNames(gazetteer);
        this.eras = new Eras(gazetteer);
        this.lexicon = reading.join();
        this.subjects = asking.join();
        this.foreignSubjects = new ForeignSubjects(subjects);
    }

    /** With the shipped data only. */
    public static TopicFinder load() {
        return load(Vocabulary.EMPTY);
    }

    /** With the shipped data and the owner's words about it. */
    public static TopicFinder load(Vocabulary vocabulary) {
        return new TopicFinder(vocabulary);
    }

    /** The topics of an article. */
    public Analysis find(Article article) {
        return find(Story.of(article));
    }

    /** The topics of a text whose year is not known; see {@link Story}. */
    public Analysis find(String title, String lead, String dateline, List<String> paragraphs, String lang) {
        return find(new Story(title, lead, dateline, paragraphs, lang, 0));
    }

    /** The topics of a story; every list is empty if it has no text. */
    public Analysis find(Story story) {
        return find(story, true);
    }

    /** The {@link Analysis#labels labels} of an article's topics, the best first, without what only explains them. */
    public List<String> labels(Article article) {
        return labels(Story.of(article));
    }

    List<String> labels(Story story) {
        // What the owner renames may become another kind's topic: then all counts.
        return find(story, vocabulary != Vocabulary.EMPTY).labels();
    }

    /** @param all whether to tell of subjects and phrases, too, that cannot be topics */
    private Analysis find(Story story, boolean all) {
        TokenizedText text = TokenizedText.of(story, spellings);
        boolean english = EnglishCheck.isEnglish(story.lang(), text);
        List<Trie.Match<Sense>> matches = new ArrayList<>(gazetteer.scan(text));
        if (!english) {
            matches.addAll(foreign.scan(text, story.lang()));
        }
        List<Trie.Match<Sense>> matchAt = new ArrayList<>(Collections.nCopies(text.size(), Gazetteer.NONE));
        matches.forEach(match -> matchAt.set(match.from(), match));
        List<Span> spans = new NameRecognizer(text, matchAt, english).spot();
        var names = new NameResolver(text, spans, lexicon, words);
        List<Mentions> known = new PlaceFinder(gazetteer, eras, text, names, story.year()).find(matches);

        boolean table = isTable(text);
        Map<Kind, List<Topic>> found = new HashMap<>();
        List<Name> unknown = new AliasLinker(known).apply(names.names(), names);
        Set<Entity> countries = new HashSet<>();
        // A nation stands for its state where the state itself is not named.
        Set<Entity> replaced = new HashSet<>();
        for (Mentions tally : known) {
            if (tally.entity.level() == Level.COUNTRY && tally.score() >= KnownTopic.COUNTRY) {
                countries.add(tally.entity);
            }
            if (NATIONS.contains(tally.entity.label()) && tally.score() >= KnownTopic.COUNTRY) {
                replaced.addAll(tally.entity.above());
            }
        }
        known.forEach(tally -> of(tally.entity.kind(), found)
                .add(KnownTopic.of(
                        tally,
                        countries,
                        tally.named() == 0 && replaced.contains(tally.entity) || table && tally.isNote(),
                        english,
                        text.size(),
                        all)));
        for (Name name : unknown) {
            if (name.mentions() > 0 && (english || isSafe(name, ForeignWords.of(story.lang())))) {
                Topic topic = topic(name, names, leaders.called(name, story.year()), table, text.size(), all);
                of(topic.kind(), found).add(topic);
            }
        }
        if (english) {
            long named = known.stream().filter(Mentions::isCountryInTitle).count();
            of(Kind.SUBJECT, found).addAll(subjects.find(text, (int) named, all));
            of(Kind.PHRASE, found).addAll(PhraseFinder.find(text, names, all));
        } else {
            of(Kind.SUBJECT, found).addAll(foreignSubjects.find(text, story.lang()));
        }
        return analysis(new Owned(vocabulary).apply(found));
    }

    /** Whether the text begins with a row of figures, "Shr 41 cts vs 33 cts": then whom it names, its notes do. */
    private static boolean isTable(TokenizedText text) {
        int i = 0;
        while (i < text.size() && text.at(i).zone() != Zone.LEAD) {
            i++;
        }
        return i < text.size() && text.at(i).is(WordClass.TABLE) && !text.at(i).is(WordClass.ORGANISATION);
    }

    private LexicalEntry known(Lexeme word) {
        Lexicon.Word entry = lexicon.word(word.fold());
        Trie.Node<Sense> names = gazetteer.names(word);
        Trie.Node<SubjectTerm> terms = subjects.terms(word);
        boolean singular = word.stem().equals(word.fold());
        return new LexicalEntry(
                lexicon.facts(word.fold(), word.stem(), entry)
                        | words.facts(word.fold())
                        | WordClass.NAMES.bit(!names.isNone())
                        | WordClass.TERMS.bit(!terms.isNone()),
                entry,
                singular ? entry : lexicon.word(word.stem()),
                names,
                terms);
    }

    private static List<Topic> of(Kind kind, Map<Kind, List<Topic>> found) {
        return found.computeIfAbsent(kind, k -> new ArrayList<>());
    }

    private static Analysis analysis(Map<Kind, List<Topic>> found) {
        List<Topic> places = found.getOrDefault(Kind.PLACE, List.of());
        List<Topic> people = found.getOrDefault(Kind.PERSON, List.of());
        List<Topic> organisations = found.getOrDefault(Kind.ORGANISATION, List.of());
        List<Topic> names = found.getOrDefault(Kind.NAME, List.of());
        List<Topic> subjects = found.getOrDefault(Kind.SUBJECT, List.of());
        List<Topic> phrases = found.getOrDefault(Kind.PHRASE, List.of());
        List<Topic> selected = Selection.select(places, people, organisations, names, subjects, phrases);
        return new Analysis(selected, places, people, organisations, names, subjects, phrases);
    }

    /**
     * Where the language's own words are not known, a given name or a second time tells a name from a noun. Where names
     * change their ends, what is no given name may be one in another case: no label to show.
     */
    private boolean isSafe(Name name, ForeignWords language) {
        boolean known = lexicon.isGiven(name.first()) || name.full() > 1 && !language.isInflected();
        return known
                && !language.isUnspaced()
                && name.folds().size() > 1
                && name.folds().size() < 4;
    }

    private Topic topic(Name name, NameResolver names, Optional<String> leader, boolean table, int size, boolean told) {
        boolean person = leader.isPresent() || names.isPerson(name);
        Kind kind = person ? Kind.PERSON : name.organisation() >= 3 ? Kind.ORGANISATION : Kind.NAME;
        double score = person ? NameScore.ofPerson(name) : NameScore.ofThing(name, isPlain(name));
        boolean bare = name.isSingle()
                && (name.doubtful()
                        || kind == Kind.NAME && (words.facts(name.first()) & WordClass.ADJECTIVE.bit(true)) != 0);
        boolean note = table && name.title() == 0;
        boolean central = !note && score >= NameScore.needed(name, person, size) && !bare && !isPassing(name, kind);
        Map<String, Double> rules = Map.of(person ? rule(name) : "name", 1.0);
        String label = leader.orElseGet(() -> NameLabel.of(name));
        return new Topic(
                label,
                kind,
                score,
                central,
                List.of(),
                Mentions.evidence(
                        told ? Mentions.shown(name.forms()) : "",
                        rules,
                        Math.min(1, name.title()),
                        Math.min(1, name.lead()),
                        0,
                        name.mentions()));
    }

    /** Who or what is only quoted, or stands there once and says nothing of itself. */
    private boolean isPassing(Name name, Kind kind) {
        if (name.title() > 0) {
            return false;
        }
        if (name.beaten() && name.mentions() <= FEW) {
            return true;
        }
        if (kind == Kind.PERSON) {
            return rule(name).equals(Selection.ASKED);
        }
        if (name.mentions() == 1 && name.folds().size() > LONGEST) {
            return true;
        }
        boolean press = name.quoted() > 0 || words.isPress(name.last()) || words.isPress(name.first());
        return press || kind == Kind.NAME && (name.isSingle() ? name.mentions() < 2 : lexicon.isAdjective(name.last()));
    }

    private static String rule(Name name) {
        // Who is in the lead and comes up again and again is more than asked, whatever is said beside the name.
        boolean story = name.lead() > 0 && name.mentions() >= OFTEN;
        boolean asked = name.bystander() && !story || name.scholar() && name.lead() == 0;
        if (asked && !name.office() && !name.high()) {
            return Selection.ASKED;
        }
        if (name.high() && !name.isSingle()) {
            return Selection.HIGH_OFFICE;
        }
        return name.roles() > 0 ? "role and name" : "name of a person";
    }

    private boolean isPlain(Name name) {
        for (String fold : name.folds()) {
            if (!lexicon.isCommon(fold)) {
                return false;
            }
        }
        return true;
    }
}

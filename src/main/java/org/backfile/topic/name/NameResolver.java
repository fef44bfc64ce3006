package org.backfile.topic.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.language.NameWords;
import org.backfile.topic.lexicon.Lexicon;
import org.backfile.topic.lexicon.Span;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Shape;

/** The names of one article, with the full and the short forms of each brought together. */
public final class NameResolver {
    private static final int LONGEST = 6;
    static final int SURE = 3;
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "from", "near", "of", "outside", "into");

    private final TokenizedText text;
    private final Lexicon lexicon;
    private final NameWords words;
    private final NameEvidence evidence;
    private final NameParts parts;
    private final Prominence standing;
    private final Map<List<String>, Name> byWords = new LinkedHashMap<>();
    private final Map<List<String>, Name> merged = new HashMap<>();
    private final Map<String, Name> byLast = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    private final BitSet claimed = new BitSet();
    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();

    public NameResolver(TokenizedText text, List<Span> spans, Lexicon lexicon, NameWords words) {
        this.text = text;
        this.lexicon = lexicon;
        this.words = words;
        this.parts = new NameParts(lexicon, words);
        this.evidence = new NameEvidence(text, lexicon, words);
        this.standing = new Prominence(text);
        spans.forEach(this::add);
        mergeAcronyms(spans);
        mergeFullNames();
        partGlued();
        mergeEnds();
        mergeBeginnings();
        mergeShortNames();
        if (text.isTitleCased()) {
            readTitle();
        }
    }

    /** All names, in the order in which they first stand. */
    public List<Name> names() {
        return List.copyOf(byWords.values());
    }

    /** The words that are part of a name of several. */
    public BitSet claimed() {
        return claimed;
    }

    /** Whether a word is the last name of a person who is named in full. */
    public boolean isSurname(String folded) {
        Name bearer = byLast.get(folded);
        return bearer != null && !bearer.isSingle() && isPerson(bearer);
    }

    /** Whether a word begins the name of what is no organisation and no thing: Chad Hurley. */
    public boolean isFirst(String folded) {
        return firsts.contains(folded);
    }

    /** Counts a mention of somebody whose last name was taken for something else. */
    public void countSurname(String folded, int at) {
        Name bearer = byLast.get(folded);
        if (bearer != null) {
            bearer.count(text.at(at).word(), text.at(at).zone());
        }
    }

    /** Where the name of several words that begins at a word ends; the word itself if none does. */
    public int end(int from) {
        return starts.get(from) && claimed.get(from) ? ends.nextSetBit(from + 1) : from;
    }

    /** How often the name with the words from one place to another stands, in full or in part; 0 if it is no name. */
    public int mentions(int from, int to) {
        List<String> key = key(from, to);
        Name name = merged.getOrDefault(key, byWords.get(key));
        return name == null ? 0 : name.mentions;
    }

    public boolean isPerson(Name name) {
        return name.person() > name.organisation && name.person() >= (name.isSingle() ? SURE : 2);
    }

    private void add(Span span) {
        Name name = byWords.computeIfAbsent(key(span.from(), span.to()), Name::new);
        String form = text.words(span.from(), span.to());
        if (span.isBeforeWork(text)) {
            name.note(form);
        } else {
            name.count(form, text.at(span.from()).zone());
        }
        name.full++;
        name.placed += span.from() > 0
                        && PREPOSITIONS.contains(text.at(span.from() - 1).fold())
                ? 1
                : 0;
        starts.set(span.from());
        if (span.length() > 1) {
            ends.set(span.to());
            claimed.set(span.from(), span.to());
        }
        name.doubtful |= span.doubtful();
        evidence.weigh(name, span);
        standing.weigh(name, span);
    }

    private List<String> key(int from, int to) {
        List<String> key = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            String fold = text.at(i).fold();
            int hyphen = fold.indexOf('-');
            if (NameParts.isJunior(fold)) {
                continue;
            }
            if (hyphen < 0) {
                key.add(fold);
            } else {
                key.addAll(List.of(fold.split("-")));
            }
        }
        return key.isEmpty() ? List.of(text.at(from).fold()) : key;
    }

    /** World Wildlife Fund (WWF): the letters are its other name from here on. */
    private void mergeAcronyms(List<Span> spans) {
        for (Span span : spans) {
            int i = span.to();
            if (span.length() < 2
                    || i + 2 >= text.size()
                    || !text.at(i).word().equals("(")
                    || text.at(i + 1).shape() != Shape.UPPER) {
                continue;
            }
            String letters = text.at(i + 1).fold().replace(".", "");
            Name whole = byWords.get(key(span.from(), span.to()));
            Name acronym = byWords.get(List.of(text.at(i + 1).fold()));
            if (whole != null
                    && acronym != null
                    && whole != acronym
                    && span.initials(text).contains(letters)) {
                whole.organisation += 3;
                merge(acronym, whole);
            }
        }
    }

    /** Vladimir V. Putin is Vladimir Putin: the same first and last word. */
    private void mergeFullNames() {
        Map<List<String>, Name> ends = new HashMap<>();
        for (Name name : List.copyOf(byWords.values())) {
            if (name.isSingle() || !isPerson(name)) {
                continue;
            }
            Name other = ends.putIfAbsent(List.of(name.first(), name.last()), name);
            if (other != null) {
                boolean keep =
                        other.full > name.full || other.full == name.full && other.folds.size() <= name.folds.size();
                merge(keep ? name : other, keep ? other : name);
                ends.put(List.of(name.first(), name.last()), keep ? other : name);
            }
        }
    }

    /** Denver Broncos Kenny McKinley, in a caption: where Kenny McKinley is named, too, he is meant. */
    private void partGlued() {
        for (Name name : List.copyOf(byWords.values())) {
            for (int i = 1; i < name.folds.size() - 1 && name.folds.size() <= LONGEST; i++) {
                Name person = byWords.get(name.folds.subList(i, name.folds.size()));
                if (person != null && isPerson(person) && parts.isGlued(name, i, byWords.keySet())) {
                    name.forms.clear();
                    merge(name, person);
                    break;
                }
            }
        }
    }

    /** Parker Bowles is Camilla Parker Bowles, and Countryside Alliance the British Countryside Alliance. */
    private void mergeEnds() {
        Map<List<String>, Name> ends = new HashMap<>();
        byWords.values().stream()
                .filter(name -> name.folds.size() > 2)
                .forEach(name -> ends.putIfAbsent(name.folds.subList(1, name.folds.size()), name));
        ends.forEach((end, whole) -> Optional.ofNullable(byWords.get(end))
                .filter(name -> name != whole && (isPerson(whole) || !isPerson(name)))
                .ifPresent(name -> merge(name, whole)));
    }

    /** Computer Terminal is Computer Terminal Systems Inc. */
    private void mergeBeginnings() {
        for (Name name : names()) {
            boolean organisation = words.isOrganisation(name.last()) && !isPerson(name);
            for (int n = name.folds.size() - 1; organisation && n > 1; n--) {
                Name beginning = byWords.get(name.folds.subList(0, n));
                if (beginning != null && beginning != name && !isPerson(beginning)) {
                    merge(beginning, name);
                }
            }
        }
    }

    private void mergeShortNames() {
        Map<String, Name> byFirst = new HashMap<>();
        for (Name name : byWords.values()) {
            if (!name.isSingle()) {
                byLast.merge(name.last(), name, Name::better);
                byFirst.merge(name.first(), name, Name::better);
                if (!words.isOrganisation(name.last()) && !words.isThing(name.last()) && !words.isEvent(name.last())) {
                    firsts.add(name.first());
                }
            }
        }
        for (Name name : List.copyOf(byWords.values())) {
            if (!name.isSingle()) {
                continue;
            }
            Name bearer = byLast.get(name.last());
            if (bearer != null && !isPerson(bearer) && parts.isCalledByLast(bearer)) {
                bearer.person = Math.max(bearer.person, bearer.organisation + 2);
            }
            if (bearer != null && (isPerson(bearer) || parts.isOnlyName(bearer) && name.placed == 0)) {
                merge(name, bearer);
                continue;
            }
            Name longer = byFirst.get(name.first());
            if (longer == null || name.doubtful || name.person() >= SURE && !isPerson(longer)) {
                continue;
            }
            boolean family = lexicon.isFamilyFirst(name.first()) || lexicon.isGiven(name.first());
            boolean apart = name.placed > 0 && name.mentions > 1;
            if (isPerson(longer) ? family : words.isOrganisation(longer.last()) && !apart) {
                merge(name, longer);
            }
        }
    }

    private void merge(Name from, Name into) {
        into.take(from);
        byWords.remove(from.folds);
        merged.put(from.folds, into);
    }

    /** Counts in a headline, whose capitals mean nothing, the names that the text has. */
    private void readTitle() {
        Set<String> beginnings = new HashSet<>();
        byWords.keySet().forEach(name -> beginnings.add(name.get(0)));
        merged.keySet().forEach(name -> beginnings.add(name.get(0)));
        for (int i = 0; i < text.size() && text.at(i).zone() == TokenizedText.Zone.TITLE; ) {
            int end = i + 1;
            boolean ticker = i > 0 && text.at(i - 1).word().equals("<");
            if (ticker || !text.at(i).isCapital() || !mayBegin(text.at(i).fold(), beginnings)) {
                i = end;
                continue;
            }
            Name found = null;
            for (int to = Math.min(i + LONGEST, text.size()); to > i && found == null; to--) {
                List<String> key = key(i, to);
                found = merged.getOrDefault(key, byWords.get(key));
                if (found == null && to == i + 1 && isSurname(text.at(i).fold())) {
                    found = byLast.get(text.at(i).fold());
                }
                end = to;
            }
            if (found != null) {
                found.title++;
                found.mentions++;
                claimed.set(i, end, end - i > 1 || isPerson(found));
                i = end;
            } else {
                i++;
            }
        }
    }

    private boolean mayBegin(String fold, Set<String> beginnings) {
        return beginnings.contains(fold)
                || byLast.containsKey(fold)
                || fold.indexOf('-') >= 0
                || NameParts.isJunior(fold);
    }
}

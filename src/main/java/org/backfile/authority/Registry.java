package org.backfile.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backfile.article.Slug;
import org.backfile.report.Finding;

/**
 * Which topics have a page, remembered from one build to the next, so that an added article changes few others: a topic
 * is promoted when enough articles have it, and keeps its page until far too few do. Immutable; as text it is one line
 * a topic, sorted, for version control.
 */
public final class Registry {
    /** Nothing remembered. */
    public static final Registry EMPTY = new Registry(new TreeMap<>());

    private static final String HEAD =
            "# Topics with a page: slug, state, kind, label, former slugs. Written by Backfile.";
    /** From how many articles on a topic needs so many of them. */
    private static final int[] STEPS = {10, 1_000};
    /** An archive may grow this much before a page must have more articles than it was promoted with. */
    private static final int PATIENCE = 4;

    /** What becomes of a topic's address. */
    public enum State {
        /** It has a page. */
        PAGE,
        /** It had one: its address leads to the topics' index, or to the topic that took its place. */
        RETIRED
    }

    /**
     * @param label as readers see it
     * @param kind what it is; NAME if nobody said
     * @param former the slugs it had before
     */
    public record Entry(Slug slug, State state, Kind kind, String label, List<Slug> former) {
        public Entry {
            former = List.copyOf(former);
            label = inOneLine(label);
        }

        /** A tab or line feed in a tag that somebody wrote by hand would end the registry's field. */
        private static String inOneLine(String label) {
            return label.chars().anyMatch(Character::isISOControl)
                    ? label.replaceAll("\\p{Cntrl}+", " ").strip()
                    : label;
        }
    }

    /**
     * A topic as the archive has it now.
     *
     * @param articles how many articles have it, reprints not counted
     */
    public record Use(String label, Kind kind, int articles) {}

    private final SortedMap<Slug, Entry> entries;
    /** By what tells topics apart; of two entries of one topic, which only an edit by hand can make, the one with a page. */
    private final Map<String, Entry> byKey = new HashMap<>();

    private Registry(SortedMap<Slug, Entry> entries) {
        this.entries = entries;
        for (Entry entry : entries.values()) {
            byKey.merge(TopicKey.of(entry.label()), entry, (a, b) -> a.state() == State.PAGE ? a : b);
        }
    }

    /** How many articles a topic needs for a page of its own, in an archive of so many. */
    public static int threshold(int articles) {
        int threshold = 1;
        for (int step : STEPS) {
            threshold += articles >= step ? 1 : 0;
        }
        return threshold;
    }

    /** How many articles a topic needs to keep its page: what it took when the archive was a quarter of its size. */
    public static int keeping(int articles) {
        return threshold(articles / PATIENCE);
    }

    /**
     * The registry after a build. A topic keeps the address it was given first; a new one whose address is another's, as
     * those of two labels that are transliterated alike, gets a number behind it.
     *
     * @param uses all topics of the archive's articles; labels that differ in case and accents only count as one topic,
     *     named by the more frequent label
     * @param articles how many articles the archive has
     * @param vocabulary the owner's word: a concept's labels are one topic, and former labels lead to it
     */
    public Registry updated(Collection<Use> uses, int articles, Vocabulary vocabulary) {
        Map<String, List<Slug>> moved = moved(vocabulary);
        SortedMap<Slug, Entry> next = new TreeMap<>();
        Set<Slug> taken = new HashSet<>(entries.keySet());
        for (Map.Entry<String, Use> topic : count(uses, vocabulary).entrySet()) {
            String key = topic.getKey();
            Use use = topic.getValue();
            Optional<Entry> old = Optional.ofNullable(byKey.get(key));
            boolean had = old.filter(entry -> entry.state() == State.PAGE).isPresent() || moved.containsKey(key);
            int needed = had ? keeping(articles) : threshold(articles);
            if (use.articles() >= needed) {
                Slug slug = old.map(Entry::slug).orElseGet(() -> free(Slug.of(use.label()), taken));
                taken.add(slug);
                List<Slug> former = new ArrayList<>(old.map(Entry::former).orElse(List.of()));
                moved.getOrDefault(key, List.of()).stream()
                        .filter(each -> !former.contains(each) && !each.equals(slug))
                        .forEach(former::add);
                former.sort(null);
                next.put(slug, new Entry(slug, State.PAGE, use.kind(), use.label(), former));
            }
        }
        Set<Slug> led = new HashSet<>();
        next.values().forEach(entry -> led.addAll(entry.former()));
        for (Entry entry : entries.values()) {
            if (!next.containsKey(entry.slug()) && !led.contains(entry.slug())) {
                next.put(
                        entry.slug(),
                        new Entry(entry.slug(), State.RETIRED, entry.kind(), entry.label(), entry.former()));
            }
        }
        return new Registry(next);
    }

    /** The addresses of topics that the owner's word has made part of another, by that one's key. */
    private Map<String, List<Slug>> moved(Vocabulary vocabulary) {
        Map<String, List<Slug>> moved = new HashMap<>();
        for (Entry entry : entries.values()) {
            String now = TopicKey.of(vocabulary.preferred(entry.label()));
            if (!now.equals(TopicKey.of(entry.label()))) {
                List<Slug> former = moved.computeIfAbsent(now, s -> new ArrayList<>());
                former.add(entry.slug());
                former.addAll(entry.former());
            }
        }
        return moved;
    }

    private static Slug free(Slug slug, Set<Slug> taken) {
        Slug free = slug;
        for (int n = 2; taken.contains(free); n++) {
            free = slug.numbered(n);
        }
        return free;
    }

    private static SortedMap<String, Use> count(Collection<Use> uses, Vocabulary vocabulary) {
        SortedMap<String, Use> byKey = new TreeMap<>();
        Map<String, Integer> most = new HashMap<>();
        for (Use use : uses) {
            if (vocabulary.rejects(use.label())) {
                continue;
            }
            String label = vocabulary.preferred(use.label());
            String key = TopicKey.of(label);
            Use old = byKey.get(key);
            int sum = use.articles() + (old == null ? 0 : old.articles());
            int best = most.getOrDefault(key, -1);
            boolean better =
                    old == null || use.articles() > best || use.articles() == best && label.compareTo(old.label()) < 0;
            if (better) {
                most.put(key, use.articles());
            }
            byKey.put(
                    key,
                    old == null || better ? new Use(label, use.kind(), sum) : new Use(old.label(), old.kind(), sum));
        }
        return byKey;
    }

    /**
     * Topics that may be one: spellings, plurals, surnames, initials. Notes for the owner, in whose file they are settled.
     *
     * @param file the vocabulary's name, for the findings
     */
    public static List<Finding> proposals(String file, Collection<Use> uses, Vocabulary vocabulary) {
        return Proposals.of(file, uses, vocabulary);
    }

    /** The topics that have a page, by slug. */
    public List<Entry> pages() {
        return entries.values().stream()
                .filter(entry -> entry.state() == State.PAGE)
                .toList();
    }

    /** The page of a label's topic; empty if it has none. */
    public Optional<Entry> page(String label) {
        return Optional.ofNullable(byKey.get(TopicKey.of(label))).filter(entry -> entry.state() == State.PAGE);
    }

    /** Where addresses of the past lead: former slug to the slug that took its place, retired ones to nothing. */
    public SortedMap<Slug, Optional<Slug>> redirects() {
        SortedMap<Slug, Optional<Slug>> redirects = new TreeMap<>();
        for (Entry entry : entries.values()) {
            boolean page = entry.state() == State.PAGE;
            if (!page) {
                redirects.put(entry.slug(), Optional.empty());
            }
            entry.former().forEach(slug -> redirects.put(slug, page ? Optional.of(entry.slug()) : Optional.empty()));
        }
        // A label that went and came back has its page again: two would stand at one address.
        redirects
                .keySet()
                .removeIf(slug -> Optional.ofNullable(entries.get(slug))
                        .filter(entry -> entry.state() == State.PAGE)
                        .isPresent());
        return redirects;
    }

    /** One line a topic, by slug; the same registry makes the same text. */
    public String text() {
        var text = new StringBuilder(HEAD).append('\n');
        for (Entry entry : entries.values()) {
            text.append(entry.slug())
                    .append('\t')
                    .append(entry.state().name().toLowerCase(Locale.ROOT))
                    .append('\t')
                    .append(entry.kind().name().toLowerCase(Locale.ROOT))
                    .append('\t')
                    .append(entry.label());
            entry.former().forEach(slug -> text.append('\t').append(slug));
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param file the file's name, for the findings
     * @param findings told of each line that cannot be read, and is left out: somebody's edit, or a merge, broke it
     */
    public static Registry parse(String file, String text, Consumer<Finding> findings) {
        SortedMap<Slug, Entry> entries = new TreeMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Optional<Entry> entry = entry(line);
            if (entry.isPresent()) {
                entries.put(entry.get().slug(), entry.get());
            } else {
                findings.accept(Finding.error(
                        "topics-lock",
                        file,
                        i + 1,
                        "This is no line of the topics' registry and is left out; the file stays as it is",
                        "compare it with the one in version control, or delete the line, and a bake writes it anew"));
            }
        }
        return new Registry(entries);
    }

    private static Optional<Entry> entry(String line) {
        if (line.indexOf(OwnerFile.LOST) >= 0) {
            return Optional.empty();
        }
        try {
            String[] fields = line.split("\t");
            List<Slug> former = new ArrayList<>();
            for (int f = 4; f < fields.length; f++) {
                former.add(new Slug(fields[f]));
            }
            return Optional.of(new Entry(
                    new Slug(fields[0]),
                    State.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                    Kind.valueOf(fields[2].toUpperCase(Locale.ROOT)),
                    fields[3],
                    former));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}

package org.backfile.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;

/**
 * Everything that lists of an archive's articles need: who follows whom, and who shares a day, a topic, a source.
 *
 * <p>The order is by day and, within a day, by time, those without a time before all others; where neither tells, it is by
 * path. All lists are oldest first.
 */
public final class Archive {
    private static final int SAME_DAY = 5;
    // Plain lambdas: the JDK's compositions of them are made anew in each run.
    private static final Comparator<ArticleSummary> ORDER = (a, b) -> {
        int days = a.date().compareTo(b.date());
        int times = days == 0 ? Integer.compare(a.order(), b.order()) : days;
        return times == 0 ? a.path().compareTo(b.path()) : times;
    };
    private static final Comparator<TaxonomyTerm> BY_SLUG = (a, b) -> a.slug().compareTo(b.slug());

    private final List<ArticleSummary> entries;
    private final List<Period> years;
    private final Map<LocalDate, Period> days;
    private final List<TaxonomyTerm> topics;
    private final List<TaxonomyTerm> sources;
    private final List<TaxonomyTerm> authors;
    private final List<TaxonomyTerm> sections;
    private final List<Issue> issues;
    private final boolean isPrinted;
    /** By the articles' paths. */
    private final Map<String, Issue> issueOf = new HashMap<>();

    private Archive(List<ArticleSummary> sorted, TermNames names) {
        entries = sorted;
        days = new HashMap<>();
        years = split(sorted, Period.Kind.YEAR);
        topics = new Taxonomy(sorted, ArticleSummary::tags, names.topicSlug(), names.widerTopics()).list();
        sources = new Taxonomy(sorted, Archive::publisher, names.sourceSlug(), publisher -> List.of()).list();
        authors = new Taxonomy(
                        sorted,
                        entry -> names.authorNames().apply(entry.authors()),
                        names.authorSlug(),
                        author -> List.of())
                .list();
        List<ArticleSummary> printed =
                sorted.stream().filter(ArticleSummary::isPrinted).toList();
        sections = new Taxonomy(printed, Archive::section, Slug::of, section -> List.of()).list();
        issues = new Issues(printed).list();
        isPrinted = !printed.isEmpty();
        issues.forEach(issue -> issue.entries().forEach(entry -> issueOf.put(entry.path(), issue)));
    }

    /**
     * Puts articles in order.
     *
     * @param entries in any order; paths are unique
     */
    public static Archive of(Collection<ArticleSummary> entries) {
        return of(entries, TermNames.AS_WRITTEN);
    }

    /**
     * Puts articles in order.
     *
     * @param names how topics, sources and authors are called
     */
    public static Archive of(Collection<ArticleSummary> entries, TermNames names) {
        return new Archive(inOrder(entries), names);
    }

    /** Articles in the order of an archive, oldest first; what is in it already costs little. */
    public static List<ArticleSummary> inOrder(Collection<ArticleSummary> entries) {
        return entries.stream().sorted(ORDER).toList();
    }

    /** All articles, oldest first. */
    public List<ArticleSummary> entries() {
        return entries;
    }

    /** The years that have articles, oldest first. */
    public List<Period> years() {
        return years;
    }

    /** The day's period; empty if it has no article. */
    public Optional<Period> day(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** The topics, by slug. */
    public List<TaxonomyTerm> topics() {
        return topics;
    }

    /** The topic of a slug; empty if no article has it. */
    public Optional<TaxonomyTerm> topic(Slug slug) {
        return term(topics, slug);
    }

    private static Optional<TaxonomyTerm> term(List<TaxonomyTerm> terms, Slug slug) {
        int place = Collections.binarySearch(terms, new TaxonomyTerm("", slug, List.of()), BY_SLUG);
        return place < 0 ? Optional.empty() : Optional.of(terms.get(place));
    }

    /** The publishers, by slug. */
    public List<TaxonomyTerm> sources() {
        return sources;
    }

    /** The publisher of a slug; empty if no article has it. */
    public Optional<TaxonomyTerm> source(Slug slug) {
        return term(sources, slug);
    }

    /** The author of a slug; empty if no article has it. */
    public Optional<TaxonomyTerm> author(Slug slug) {
        return term(authors, slug);
    }

    /** The authors, by slug. */
    public List<TaxonomyTerm> authors() {
        return authors;
    }

    /** Whether the header of any article says where in print it stood. */
    public boolean isPrinted() {
        return isPrinted;
    }

    /** The sections of periodicals, by slug. */
    public List<TaxonomyTerm> sections() {
        return sections;
    }

    /** The issues of periodicals, by publisher, and of each the oldest first. */
    public List<Issue> issues() {
        return issues;
    }

    /** The issue that an article stood in; empty if it names none. */
    public Optional<Issue> issue(ArticleSummary entry) {
        return Optional.ofNullable(issueOf.get(entry.path()));
    }

    /** The article before this one in time; empty for the oldest. */
    public Optional<ArticleSummary> before(ArticleSummary entry) {
        return at(place(entry) - 1);
    }

    /** The article after this one in time; empty for the newest. */
    public Optional<ArticleSummary> after(ArticleSummary entry) {
        return at(place(entry) + 1);
    }

    /** The first few other articles of the day of one of the archive's. */
    public List<ArticleSummary> sameDay(ArticleSummary entry) {
        var same = new ArrayList<ArticleSummary>(SAME_DAY);
        for (ArticleSummary other : day(entry.date()).map(Period::entries).orElse(List.of())) {
            if (same.size() == SAME_DAY) {
                break;
            }
            if (other != entry) {
                same.add(other);
            }
        }
        return same;
    }

    /** Whether its day has more articles than {@link #sameDay} tells of. */
    public boolean hasMoreSameDay(ArticleSummary entry) {
        return day(entry.date())
                .filter(day -> day.entries().size() > SAME_DAY + 1)
                .isPresent();
    }

    private Optional<ArticleSummary> at(int place) {
        return place < 0 || place >= entries.size() ? Optional.empty() : Optional.of(entries.get(place));
    }

    /** Where an article stands in {@link #entries}. */
    public int place(ArticleSummary entry) {
        int place = Collections.binarySearch(entries, entry, ORDER);
        if (place < 0) {
            throw new IllegalArgumentException("not in this archive: " + entry.path());
        }
        return place;
    }

    /**
     * The articles around one among those of a term.
     *
     * @param entry one of the term's
     */
    public Neighbouring around(ArticleSummary entry, TaxonomyTerm term) {
        List<ArticleSummary> among = term.entries();
        int place = Collections.binarySearch(among, entry, ORDER);
        return new Neighbouring(
                term,
                place > 0 ? Optional.of(among.get(place - 1)) : Optional.empty(),
                place >= 0 && place + 1 < among.size() ? Optional.of(among.get(place + 1)) : Optional.empty());
    }

    private static List<String> section(ArticleSummary entry) {
        String section = entry.header().placement().section();
        return section.isEmpty() ? List.of() : List.of(section);
    }

    private static List<String> publisher(ArticleSummary entry) {
        String publisher = entry.publisher();
        return publisher.isEmpty() ? List.of() : List.of(publisher);
    }

    /** Cuts a run of articles where the period changes: a period is a view on the one sorted list. */
    private List<Period> split(List<ArticleSummary> run, Period.Kind kind) {
        var periods = new ArrayList<Period>();
        int from = 0;
        while (from < run.size()) {
            LocalDate date = run.get(from).date();
            LocalDate first = switch (kind) {
                case YEAR -> date.withDayOfYear(1);
                case MONTH -> date.withDayOfMonth(1);
                case DAY -> date;
            };
            LocalDate next = switch (kind) {
                case YEAR -> first.plusYears(1);
                case MONTH -> first.plusMonths(1);
                case DAY -> first.plusDays(1);
            };
            int to = from + 1;
            while (to < run.size() && run.get(to).date().isBefore(next)) {
                to++;
            }
            periods.add(period(kind, first, run.subList(from, to)));
            from = to;
        }
        return List.copyOf(periods);
    }

    private Period period(Period.Kind kind, LocalDate start, List<ArticleSummary> run) {
        List<Period> parts = switch (kind) {
            case YEAR -> split(run, Period.Kind.MONTH);
            case MONTH -> split(run, Period.Kind.DAY);
            case DAY -> List.of();
        };
        var period = new Period(kind, start, run, parts);
        if (kind == Period.Kind.DAY) {
            days.put(start, period);
        }
        return period;
    }
}

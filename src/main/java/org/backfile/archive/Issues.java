package org.backfile.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;

/**
 * Sorts articles into the issues of periodicals. Articles of one publisher whose headers name the same issue are of one,
 * if no more than two months lie between any and the next: weeklies and dailies begin anew each year with number 1.
 */
final class Issues {
    private static final int MOST_DAYS = 60;

    private final Map<String, Map<Slug, List<ArticleSummary>>> byPublisher = new TreeMap<>();
    private final List<Issue> all = new ArrayList<>();

    /** @param printed articles, oldest first */
    Issues(List<ArticleSummary> printed) {
        for (ArticleSummary entry : printed) {
            String issue = entry.header().placement().issue();
            if (!issue.isEmpty()) {
                byPublisher
                        .computeIfAbsent(publisher(entry), publisher -> new TreeMap<>())
                        .computeIfAbsent(Slug.of(issue), slug -> new ArrayList<>())
                        .add(entry);
            }
        }
        byPublisher.values().forEach(this::add);
    }

    /** As addresses name it. */
    private static String publisher(ArticleSummary entry) {
        return entry.publisher().isEmpty() ? "" : Slug.of(entry.publisher()).value();
    }

    /** By publisher, the oldest first. */
    List<Issue> list() {
        return List.copyOf(all);
    }

    private void add(Map<Slug, List<ArticleSummary>> byNumber) {
        var own = new ArrayList<Issue>();
        byNumber.forEach((slug, entries) -> {
            Set<String> names = new HashSet<>();
            int from = 0;
            for (int to = 1; to <= entries.size(); to++) {
                if (to == entries.size()
                        || entries.get(to - 1)
                                .date()
                                .plusDays(MOST_DAYS)
                                .isBefore(entries.get(to).date())) {
                    own.add(issue(slug, entries.subList(from, to), names));
                    from = to;
                }
            }
        });
        own.sort((a, b) -> {
            int days = a.first().compareTo(b.first());
            return days == 0 ? a.name().compareTo(b.name()) : days;
        });
        all.addAll(own);
    }

    /** @param names those of the same number, of which none is to be given twice */
    private static Issue issue(Slug slug, List<ArticleSummary> entries, Set<String> names) {
        LocalDate first = entries.get(0).date();
        LocalDate last = entries.get(entries.size() - 1).date();
        String year = Integer.toString(first.getYear());
        String number = slug.value();
        String bare = number.equals(year) || number.startsWith(year + "-") ? number : year + "-" + number;
        String name = bare;
        for (int n = 2; !names.add(name); n++) {
            name = bare + "-no" + n;
        }
        var inOrder = new ArrayList<>(entries);
        inOrder.sort(new PageOrder());
        return new Issue(entries.get(0).publisher(), mostUsed(entries), name, first, last, inOrder);
    }

    private static String mostUsed(List<ArticleSummary> entries) {
        Map<String, Integer> uses = new HashMap<>();
        String most = "";
        for (ArticleSummary entry : entries) {
            String number = entry.header().placement().issue();
            int count = uses.merge(number, 1, Integer::sum);
            if (most.isEmpty() || count > uses.getOrDefault(most, 0)) {
                most = number;
            }
        }
        return most;
    }
}

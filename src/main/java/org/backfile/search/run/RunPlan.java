package org.backfile.search.run;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.ArticleSummary;
import org.backfile.output.Fingerprint;

/**
 * Which articles go into which run: those of a year, of a year with many those of a month, and of such a month so many each.
 *
 * @param name of the run's file
 * @param from the place of its first article in the archive
 * @param to the place behind its last
 */
public record RunPlan(String name, int from, int to) {
    /** @param entries in order of the archive */
    static List<RunPlan> of(List<ArticleSummary> entries) {
        var plans = new ArrayList<RunPlan>();
        int from = 0;
        for (int to = 1; to <= entries.size(); to++) {
            if (to == entries.size() || year(entries.get(to)) != year(entries.get(from))) {
                ofYear(entries, from, to, plans);
                from = to;
            }
        }
        return plans;
    }

    private static void ofYear(List<ArticleSummary> entries, int first, int end, List<RunPlan> plans) {
        if (end - first <= Run.MOST) {
            plans.add(new RunPlan(String.valueOf(year(entries.get(first))), first, end));
            return;
        }
        int from = first;
        int part = 0;
        for (int i = first + 1; i <= end; i++) {
            boolean same = i < end && month(entries.get(i)) == month(entries.get(from));
            if (!same || i - from == Run.MOST) {
                plans.add(new RunPlan(month(entries.get(from)) + "-" + part, from, i));
                part = same ? part + 1 : 0;
                from = i;
            }
        }
    }

    private static int year(ArticleSummary entry) {
        return entry.date().getYear();
    }

    private static int month(ArticleSummary entry) {
        return year(entry) * 100 + entry.date().getMonthValue();
    }

    /** Its articles, of all. */
    public List<ArticleSummary> entries(List<ArticleSummary> all) {
        return all.subList(from, to);
    }

    int size() {
        return to - from;
    }

    /** Changes when an article of it does, or comes or goes. */
    long digest(List<ArticleSummary> all) {
        return digest(entries(all).stream()
                .map(entry -> new Run.Member(entry.name(), entry.stamp()))
                .toList());
    }

    /** The same, of the articles that a run's file names. */
    static long digest(Iterable<Run.Member> members) {
        var digest = new Fingerprint();
        int size = 0;
        for (Run.Member member : members) {
            digest.add(member.name()).add(member.stamp());
            size++;
        }
        return digest.add(size).value();
    }

    /**
     * Where the last segment begins: so that one more article at the end of an archive changes little. It holds the newest
     * month's last run, and a small archive is all one segment.
     */
    public static int lastSegment(List<RunPlan> plans) {
        int articles = plans.isEmpty() ? 0 : plans.get(plans.size() - 1).to();
        return articles <= ONE_SEGMENT ? 0 : plans.size() - 1;
    }

    private static final int ONE_SEGMENT = 2_000;
}

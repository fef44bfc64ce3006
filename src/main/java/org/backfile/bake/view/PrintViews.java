package org.backfile.bake.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.Issue;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.bake.model.Values.Hash;
import org.backfile.site.Links;

/** Issues and sections of periodicals as templates see them. */
public final class PrintViews {
    private PrintViews() {}

    /** The key {@code periodicals}: all issues, by publisher and year. */
    public static Value periodicals(Views views) {
        Map<String, List<Issue>> byPublisher = new LinkedHashMap<>();
        views.site()
                .archive()
                .issues()
                .forEach(issue -> byPublisher
                        .computeIfAbsent(issue.publisher(), publisher -> new ArrayList<>())
                        .add(issue));
        return Values.list(List.copyOf(byPublisher.entrySet()), each -> {
            Map<String, List<Issue>> byYear = new LinkedHashMap<>();
            each.getValue()
                    .forEach(issue -> byYear.computeIfAbsent(
                                    views.messages().dates().year(issue.first()), year -> new ArrayList<>())
                            .add(issue));
            return Values.link(each.getKey(), sourceHref(views, each.getKey()))
                    .put(
                            "years",
                            Values.list(
                                    List.copyOf(byYear.entrySet()),
                                    year -> Values.hash()
                                            .put("label", year.getKey())
                                            .put("issues", Values.list(year.getValue(), issue -> link(views, issue)))));
        });
    }

    /** The key {@code issue}. */
    public static Value issue(Views views, Issue issue, Optional<Issue> previous, Optional<Issue> next) {
        return link(views, issue)
                .put("publisher", issue.publisher())
                .put("sourceHref", sourceHref(views, issue.publisher()))
                .put("last", views.date(issue.last()))
                .put("previous", previous.map(other -> way(views, other)))
                .put("next", next.map(other -> way(views, other)))
                .put("sections", sections(views, issue))
                .put("scans", Values.list(scans(issue), scan -> scan));
    }

    /** The way to another issue, which tells its day. */
    private static Hash way(Views views, Issue issue) {
        String date = views.messages().dates().full(issue.first());
        return Values.link(views.messages().text("issueOf", issue.number(), date), Links.issue(issue));
    }

    private static Hash link(Views views, Issue issue) {
        return Values.link(issue.number(), Links.issue(issue), issue.entries().size())
                .put("date", views.date(issue.first()));
    }

    private static String sourceHref(Views views, String publisher) {
        return publisher.isEmpty() ? "" : Links.source(views.sourceSlug(publisher));
    }

    /** What follows in the order of pages and is of one section stands together. */
    private static Value sections(Views views, Issue issue) {
        var sections = new ArrayList<Hash>();
        List<ArticleSummary> entries = issue.entries();
        int from = 0;
        for (int to = 1; to <= entries.size(); to++) {
            String section = entries.get(from).header().placement().section();
            if (to == entries.size()
                    || !entries.get(to).header().placement().section().equals(section)) {
                sections.add(Values.link(section, sectionHref(views, section))
                        .put("entries", Values.list(List.copyOf(entries.subList(from, to)), views::entry)));
                from = to;
            }
        }
        return Values.list(sections, section -> section);
    }

    /** Each file once: of a PDF of the whole issue every article has a page. */
    private static List<Hash> scans(Issue issue) {
        Map<String, Hash> scans = new LinkedHashMap<>();
        for (ArticleSummary entry : issue.entries()) {
            Optional<Hash> scan = scan(entry, false);
            scan.ifPresent(each -> scans.putIfAbsent(
                    address(entry, false),
                    each.put("page", entry.header().placement().page())));
        }
        return List.copyOf(scans.values());
    }

    /** The key {@code scan} of an article; empty without one. */
    static Optional<Hash> scan(ArticleSummary entry, boolean withPlace) {
        String address = address(entry, withPlace);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String file = address.replaceFirst("[?#].*$", "");
        boolean isPicture = file.toLowerCase(Locale.ROOT).matches(".*\\.(avif|gif|jpe?g|png|svg|webp)");
        boolean isElsewhere = isElsewhere(address);
        return Optional.of(Values.link(file.substring(file.lastIndexOf('/') + 1), address)
                .put("isPicture", Values.bool(isPicture && !isElsewhere))
                .put("isElsewhere", Values.bool(isElsewhere)));
    }

    /** From the site's root on, or elsewhere. */
    private static String address(ArticleSummary entry, boolean withPlace) {
        String scan = entry.isPrinted() ? entry.header().placement().scan() : "";
        if (scan.isEmpty() || isElsewhere(scan)) {
            return scan;
        }
        int place = scan.indexOf('#');
        String file = place < 0 ? scan : scan.substring(0, place);
        String folder = entry.path().substring(0, entry.path().lastIndexOf('/') + 1);
        String path = Links.href(file.startsWith("/") ? file.substring(1) : folder + file);
        return withPlace && place >= 0 ? path + scan.substring(place) : path;
    }

    private static boolean isElsewhere(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** The key {@code sections}: all of them by name. */
    public static Value sections(Views views) {
        return Values.list(
                views.messages().sorted(views.site().archive().sections(), TaxonomyTerm::label),
                section -> section(views, section));
    }

    /** The key {@code section}. */
    public static Hash section(Views views, TaxonomyTerm section) {
        int last = section.entries().size() - 1;
        return Values.link(
                        section.label(),
                        Links.section(section.slug()),
                        section.entries().size())
                .put("first", views.date(section.entries().get(0).date()))
                .put("last", views.date(section.entries().get(last).date()))
                .put("years", TaxonomyViews.years(section.entries()));
    }

    /** The key {@code section} on older pages of its list. */
    public static Value sectionName(TaxonomyTerm section) {
        return Values.link(section.label(), Links.section(section.slug()));
    }

    static String sectionHref(Views views, String section) {
        return section.isEmpty() ? "" : views.hrefOf("section", Links.section(Slug.of(section)));
    }

    static String issueHref(Views views, ArticleSummary entry) {
        return views.site()
                .archive()
                .issue(entry)
                .map(issue -> views.hrefOf("issue", Links.issue(issue)))
                .orElse("");
    }

    /** A number that tells where an article's issue stands; 0 for articles that were in none. */
    static long print(Optional<Issue> issue) {
        return issue.map(each -> (long) Links.issue(each).hashCode()).orElse(0L);
    }
}

package org.backfile.rights;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;
import org.backfile.files.NamedFile;
import org.backfile.report.UserError;
import org.backfile.takedown.Takedowns;

/**
 * The owner's rules in {@code rights.yaml}, and what they grant. Articles are cut down to what may be shown before anything
 * is made of them, so that no page, list, feed, index or file can show more.
 */
public final class Rights {
    /** The file's name in the site's folder. */
    public static final String NAME = "rights.yaml";

    private final List<RightsRule> rules;
    private final Grant rest;
    private final List<String> crawlers;
    private final Takedowns takedowns;
    /** By path: only those of which not all is granted, or more is to be said. */
    private final Map<String, Grant> grants = new HashMap<>();

    Rights(List<RightsRule> rules, Grant rest, List<String> crawlers) {
        this(rules, rest, crawlers, Takedowns.none());
    }

    private Rights(List<RightsRule> rules, Grant rest, List<String> crawlers, Takedowns takedowns) {
        this.takedowns = takedowns;
        this.rules = List.copyOf(rules);
        this.rest = rest;
        this.crawlers = List.copyOf(crawlers);
    }

    /** No rules: everything is shown. */
    public static Rights none() {
        return new Rights(List.of(), Grant.ALL, List.of());
    }

    /**
     * Reads a site's rules. A rule that cannot be read might have hidden something, so that nothing may be published.
     *
     * @param site the site's folder; without the file everything is shown
     * @throws UserError with file, line and what to do, if anything in it cannot be read
     */
    public static Rights read(Path site) {
        String text = NamedFile.text(site.resolve(NAME), "put the rules there, as text in UTF-8, or remove it")
                .orElse("");
        Rights rights = text.isBlank() ? none() : RightsFile.parse(text);
        return new Rights(rights.rules, rights.rest, rights.crawlers, Takedowns.read(site));
    }

    /** Whether there are any rules. */
    public boolean isEmpty() {
        return rules.isEmpty() && rest.equals(Grant.ALL);
    }

    /** The articles that were taken down: they are not shown, whatever the rules say. */
    public Takedowns takedowns() {
        return takedowns;
    }

    /** The crawlers that are to stay away, by the names they give themselves. */
    public List<String> crawlers() {
        return crawlers;
    }

    /**
     * The articles that may be shown, each as far as it may be.
     *
     * @param all all of them
     * @param filedUnder what a tag is filed under
     */
    public List<ArticleSummary> shown(List<ArticleSummary> all, Function<String, List<String>> filedUnder) {
        List<ArticleSummary> entries = takedowns.all().isEmpty()
                ? all
                : all.stream().filter(entry -> !takedowns.has(entry.path())).toList();
        if (isEmpty()) {
            return entries;
        }
        var copies = new CopyRights(rules, rest, filedUnder);
        boolean hides = copies.hides();
        var shown = new ArrayList<ArticleSummary>(entries.size());
        for (ArticleSummary entry : entries) {
            Grant grant = rules.stream()
                    .filter(rule -> rule.fits(entry, filedUnder))
                    .findFirst()
                    .map(RightsRule::grant)
                    .orElse(rest);
            if (grant.level() != Grant.Level.PRIVATE) {
                if (!grant.equals(Grant.ALL)) {
                    grants.put(entry.path(), grant);
                }
                shown.add(hides || !grant.equals(Grant.ALL) ? cut(entry, grant, copies) : entry);
            }
        }
        return shown;
    }

    private static ArticleSummary cut(ArticleSummary entry, Grant grant, CopyRights copies) {
        long stamp = (entry.stamp() * 0x100000001B3L ^ grant.print()) * 0x100000001B3L ^ copies.print();
        return entry.changed(header -> cut(entry, header, grant, copies), stamp);
    }

    private static FrontMatter cut(ArticleSummary entry, FrontMatter header, Grant grant, CopyRights copies) {
        if (grant.isFull() && header.copies().isEmpty()) {
            return header;
        }
        boolean described = grant.isFull() || grant.level() == Grant.Level.EXTRACT;
        return header.reduced(
                described ? header.description() : "",
                described && header.lead(),
                copies.shown(entry, header, grant.level()));
    }

    /** What is granted of one of the articles that {@link #shown} gave. */
    public Grant of(ArticleSummary entry) {
        return grants.isEmpty() ? Grant.ALL : grants.getOrDefault(entry.path(), Grant.ALL);
    }

    /**
     * An article's text as far as it is granted.
     *
     * @param html all of it, as on its page
     */
    public String text(ArticleSummary entry, String html) {
        Grant grant = of(entry);
        return switch (grant.level()) {
            case FULL -> html;
            case EXTRACT -> Extract.of(html, grant.words());
            case METADATA, PRIVATE -> "";
        };
    }
}

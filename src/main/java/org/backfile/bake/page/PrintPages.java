package org.backfile.bake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.archive.Issue;
import org.backfile.archive.Period;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.bake.page.PageContext.Subject;
import org.backfile.bake.view.About;
import org.backfile.bake.view.MenuEntry;
import org.backfile.bake.view.PrintViews;
import org.backfile.site.Links;

/** Issues and sections of periodicals, if headers name any: lists of both, and a page for each. */
record PrintPages(PageContext context) {
    Stream<Page> pages() {
        List<Issue> issues = context.site().archive().issues();
        List<TaxonomyTerm> sections = context.site().archive().sections();
        var pages = new ArrayList<Page>();
        if (!issues.isEmpty()) {
            pages.add(issueList());
        }
        for (int i = 0; i < issues.size(); i++) {
            pages.add(issue(issues.get(i), beside(issues, i, i - 1), beside(issues, i, i + 1)));
        }
        if (!sections.isEmpty()) {
            pages.add(sectionList());
        }
        return Stream.concat(pages.stream(), sections.stream().flatMap(this::section));
    }

    /** The issue before or after another, of the same publisher. */
    private static Optional<Issue> beside(List<Issue> issues, int of, int place) {
        return place >= 0
                        && place < issues.size()
                        && issues.get(place).publisher().equals(issues.get(of).publisher())
                ? Optional.of(issues.get(place))
                : Optional.empty();
    }

    private Page issueList() {
        var about = about("issues", say("issues"), say("issuesAbout"), Links.ISSUES);
        return new Page(
                "issues",
                Links.ISSUES,
                "issues",
                () -> context.model(about).put("periodicals", PrintViews.periodicals(context.views())));
    }

    private Page issue(Issue issue, Optional<Issue> previous, Optional<Issue> next) {
        String date = context.site().name(Period.Kind.DAY, issue.first());
        String title = say("issueOf", issue.number(), date);
        String path = Links.issue(issue);
        var about = about(
                "issue",
                issue.publisher().isEmpty() ? title : say("titled", issue.publisher(), title),
                say("articlesOf", title),
                path,
                new MenuEntry(say("issues"), Links.ISSUES));
        return new Page(
                "issue",
                path,
                "issue " + issue.name(),
                () -> context.model(about).put("issue", PrintViews.issue(context.views(), issue, previous, next)));
    }

    private Page sectionList() {
        var about = about("sections", say("sections"), say("sectionsAbout"), Links.SECTIONS);
        return new Page(
                "sections",
                Links.SECTIONS,
                "sections",
                () -> context.model(about).put("sections", PrintViews.sections(context.views())));
    }

    private Stream<Page> section(TaxonomyTerm section) {
        var about = about(
                "section",
                section.label(),
                say("articlesOf", section.label()),
                Links.section(section.slug()),
                new MenuEntry(say("sections"), Links.SECTIONS));
        return context.listing(
                about,
                "section " + section.label(),
                section.entries(),
                Period.Kind.YEAR,
                false,
                new Subject(
                        "section",
                        () -> PrintViews.section(context.views(), section),
                        () -> PrintViews.sectionName(section)));
    }

    private String say(String message, Object... arguments) {
        return context.messages().text(message, arguments);
    }

    private About about(String kind, String title, String description, String path, MenuEntry... above) {
        return new About(
                kind, title, description, path, context.site().settings().lang(), context.trail(above), "");
    }
}

package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.backfile.archive.Archive;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;
import org.backfile.authority.AuthorIndex;
import org.backfile.authority.TermAddresses;
import org.backfile.bake.jbake.PageText;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.page.ArticleTexts;
import org.backfile.bake.page.Page;
import org.backfile.bake.page.Pages;
import org.backfile.bake.view.MenuEntry;
import org.backfile.bake.view.Views;
import org.backfile.dataset.DatasetFile;
import org.backfile.message.Messages;
import org.backfile.related.Snapshot;
import org.backfile.rights.Rights;
import org.backfile.site.Arrived;
import org.backfile.site.RelatedArticles;
import org.backfile.site.Site;
import org.backfile.testing.OwnersFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a template can see of a page is an input of the page: where two archives show something else on a page, its
 * fingerprints differ. The archives differ in one thing each, so that in turn every key does.
 */
class PageInputsTest {
    /** What says how a page is built, and is the same in every archive, or on every page of one address. */
    private static final Set<String> FIXED = Set.of(
            "article.again",
            "article.anchor",
            "article.href",
            "article.markdownHref",
            "articles.again",
            "articles.anchor",
            "articles.href",
            "articles.markdownHref",
            "articles.moreSameDay",
            "articles.sameDay?size",
            "dayOfYear.href",
            "dayOfYear.next.href",
            "dayOfYear.previous.href",
            "days.days.blank",
            "days.days.href",
            "days.days?size",
            "days.href",
            "days?size",
            "latest.again",
            "letters?size",
            "latest?size",
            "coverage.moreSources",
            "data.columns",
            "data.columns?size",
            "data.croissantHref",
            "data.files.lines",
            "data.packageHref",
            "data.topicsHref",
            "feed.archive",
            "feeds.opmlHref",
            "feeds.site.formats.href",
            "feeds.site.formats.label",
            "feeds.site.formats.type",
            "feeds.site.formats?size",
            "feeds.site?size",
            "listing.first.href",
            "listing.first.label",
            "listing.newer.label",
            "moved?size",
            "page.kind",
            "page.isHome",
            "page.isTopics",
            "page.isSources",
            "page.isArticle",
            "page.isOwn",
            "page.isText",
            "page.hasOwnFeed",
            "removed?size",
            "root",
            "site.home",
            "site.yearsHref",
            "site.daysHref",
            "site.topicsHref",
            "site.sourcesHref",
            "site.feedHref",
            "site.dataHref",
            "site.feedsHref",
            "site.coverageHref",
            "site.uiLang",
            "source.feedHref",
            "source.href",
            "source.label");

    /** Of a period, these change with its articles; its names are its address. */
    private static final Set<String> OF_PERIOD = Set.of(
            "count",
            "months.count",
            "months.href",
            "months.level",
            "next.href",
            "next.label",
            "previous.href",
            "previous.label",
            "weeks.count",
            "weeks.href",
            "weeks.level");

    /** Of the 366 days, one with an article and one without. */
    private static final Set<String> DAYS = Set.of("days/07-20/index.html", "days/02-29/index.html");

    @TempDir
    private Path folder;

    @Test
    void nothingIsShownThatIsNoInput() throws TemplateModelException, IOException {
        nothingIsShownThatIsNoInput(inputs -> inputs);
    }

    @Test
    void nothingIsShownThatIsNoInputWhereArticlesAreGrouped() throws TemplateModelException, IOException {
        nothingIsShownThatIsNoInput(ArchiveInputs::grouped);
    }

    private void nothingIsShownThatIsNoInput(UnaryOperator<ArchiveInputs> layout)
            throws TemplateModelException, IOException {
        ArchiveInputs usual = ArchiveInputs.usual();
        Map<String, Shown> before = pages(layout.apply(usual));
        var changed = new TreeSet<String>();
        var forgotten = new ArrayList<String>();
        for (Map.Entry<String, ArchiveInputs> other : usual.variations().entrySet()) {
            Map<String, Shown> after = pages(layout.apply(other.getValue()));
            before.forEach((path, shown) -> {
                Shown now = after.get(path);
                if (now != null) {
                    Set<String> keys = shown.differences(now);
                    changed.addAll(keys);
                    if (!keys.isEmpty() && shown.fingerprint() == now.fingerprint()) {
                        forgotten.add(other.getKey() + ": " + path + " shows another " + keys);
                    }
                }
            });
        }
        assertThat(forgotten).isEmpty();
        Set<String> all = before.values().stream()
                .flatMap(shown -> shown.values().keySet().stream())
                .map(PageInputsTest::withoutNumbers)
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(changed);
        all.removeAll(FIXED);
        all.removeIf(key -> key.startsWith("period.") && !OF_PERIOD.contains(key.substring("period.".length())));
        assertThat(changed).contains("issue.count", "issue.sections.entries.page", "issue.scans?size", "section.count");
        all.removeIf(key -> key.matches("(issue|periodicals|sections?)[.?].*")); // their names are their addresses
        assertThat(all).as("keys that no variation changes").isEmpty();
    }

    @Test
    void theSameArchiveHasTheSameFingerprints() throws TemplateModelException, IOException {
        Map<String, Shown> once = pages(ArchiveInputs.usual());
        assertThat(pages(ArchiveInputs.usual())).isEqualTo(once);
        assertThat(once.values().stream().map(Shown::fingerprint).distinct().count())
                .isGreaterThan(once.size() / 2);
    }

    /** What a page shows, by the way to each value, and its fingerprint. */
    private record Shown(Map<String, String> values, long fingerprint) {
        Set<String> differences(Shown other) {
            var keys = new TreeSet<>(values.keySet());
            keys.addAll(other.values.keySet());
            return keys.stream()
                    .filter(key -> !Objects.equals(values.get(key), other.values.get(key)))
                    .map(PageInputsTest::withoutNumbers)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String withoutNumbers(String key) {
        return key.replaceAll("\\[\\d+]", "");
    }

    private Map<String, Shown> pages(ArchiveInputs world) throws TemplateModelException, IOException {
        Files.writeString(folder.resolve("topics.yaml"), world.vocabulary());
        Files.writeString(folder.resolve("topics.lock"), world.registry());
        Rights rights = OwnersFiles.granted(folder, world.rights(), world.takedowns());
        TopicAuthority book = TopicAuthority.of(folder, rights.shown(tagged(world), List::of));
        List<ArticleSummary> entries = Archive.inOrder(book.entries());
        var archive = Archive.of(entries, OwnersFiles.names(book.index(), world.authors()));
        Snapshot related = RelatedArticles.snapshot(entries, Snapshot.NONE);
        Site site = Site.of(
                world.settings(),
                Messages.shipped(world.settings().lang()),
                archive,
                book.index(),
                () -> related,
                new AuthorIndex(world.authors()),
                TermAddresses.NONE,
                rights,
                world.menu().isEmpty()
                        ? List.of()
                        : archive.entries().stream()
                                .limit(3)
                                .map(entry -> new Arrived(entry, entry.date()))
                                .toList(),
                OwnersFiles.preservation(folder, world.takedowns().isEmpty() ? "" : "a03"),
                OwnersFiles.pictures(world.menu().isEmpty()));
        var views = new Views(
                site,
                world.menu().isEmpty() ? List.of() : List.of(new MenuEntry(world.menu(), world.menu() + ".html")),
                Map.of(
                        "topics/moon/index.html",
                        world.program(),
                        "sources/gazette-example/index.html",
                        world.program()),
                Map.of("css/site.css", world.program() + ".css"),
                world.program(),
                kind -> true);
        var pages = Pages.of(site, views, new PlainTexts(), List.of(), () -> files(world), folder, kind -> true);
        var shown = new TreeMap<String, Shown>();
        for (int i = 0; i < pages.count(); i++) {
            Page page = pages.get(i);
            if (page.kind().equals("dayofyear") && !DAYS.contains(page.path())) {
                continue;
            }
            shown.put(page.path(), shown(page.model().get()));
        }
        return shown;
    }

    private static List<ArticleSummary> tagged(ArchiveInputs world) {
        var tagged = new ArrayList<ArticleSummary>();
        for (int i = 0; i < world.headers().size(); i++) {
            FrontMatter header = world.headers().get(i);
            String path = String.format(Locale.ROOT, "a%02d", i);
            tagged.add(new ArticleSummary(path, header, 31L * header.hashCode() + path.hashCode()));
        }
        return tagged;
    }

    private static Shown shown(PageModel model) throws TemplateModelException {
        var values = new TreeMap<String, String>();
        for (Map.Entry<String, ?> value : model.values().entrySet()) {
            if (value.getValue() instanceof TemplateModel template) {
                // The frame's words are many, and change together.
                if (value.getKey().equals("say")) {
                    TemplateValues.walk("say.latest", ((TemplateHashModelEx) template).get("latest"), values);
                    continue;
                }
                TemplateValues.walk(value.getKey(), template, values);
            }
        }
        return new Shown(values, model.fingerprint());
    }

    private static List<DatasetFile> files(ArchiveInputs world) {
        int articles = world.headers().size();
        var file =
                new DatasetFile("data/" + articles + ".csv.gz", DatasetFile.Form.ROWS, articles, 900L * articles, "ab");
        return articles > 15 ? List.of(file, file) : List.of(file);
    }

    /** Texts whose links lead nowhere. */
    private static final class PlainTexts implements ArticleTexts {
        @Override
        public Optional<PageText> read(ArticleSummary entry) {
            return Optional.of(new PageText("<p>Text of " + entry.header() + " word".repeat(160) + "</p>", "document"));
        }

        @Override
        public OptionalLong links(ArticleSummary entry) {
            return OptionalLong.empty();
        }

        @Override
        public Linked linked(ArticleSummary entry, String html) {
            return new Linked(html, OptionalLong.empty());
        }
    }
}

package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.backfile.archive.Archive;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.Entry;
import org.backfile.article.Header;
import org.backfile.article.Provenance;
import org.backfile.bake.jbake.PageText;
import org.backfile.bake.page.Page;
import org.backfile.bake.page.Pages;
import org.backfile.bake.view.Views;
import org.backfile.bake.view.Views.Menu;
import org.backfile.related.Snapshot;
import org.backfile.site.RelatedArticles;
import org.backfile.site.Settings;
import org.backfile.site.Site;
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
            "article.href",
            "feed.archive",
            "listing.first.href",
            "listing.first.label",
            "listing.newer.label",
            "page.kind",
            "page.isHome",
            "page.isTopics",
            "page.isSources",
            "page.isArticle",
            "page.isOwn",
            "page.isText",
            "page.hasOwnFeed",
            "root",
            "site.home",
            "site.topicsHref",
            "site.sourcesHref",
            "site.feedHref",
            "site.uiLang",
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

    private static final String REGISTRY = """
            moon\tpage\tsubject\tMoon
            sun\tpage\tname\tSun
            space\tpage\tsubject\tSpace
            luna\tretired\tname\tLuna
            """;

    @TempDir
    private Path folder;

    /** What an archive is made of. */
    private record World(
            List<Header> headers, Settings settings, String vocabulary, String registry, String menu, String program) {}

    private static Header header(String title, LocalDate date, String... tags) {
        return new Header(
                title,
                date,
                List.of(tags),
                title + " and its story",
                false,
                "https://gazette.example/" + title.replace(' ', '-'),
                "gazette.example",
                new Dateline("PARIS (Meridian)", "Meridian"),
                "en",
                "09:30",
                new Provenance("raw/" + title + ".txt", "ab12"),
                List.of());
    }

    private static World world() {
        var headers = new ArrayList<Header>();
        for (int i = 0; i < 14; i++) {
            headers.add(header("Lander " + i, LocalDate.of(1990 + i / 9, 1 + i % 6, 1 + i % 3), "Moon", "Space"));
        }
        headers.add(header("Eclipse over Meridian", LocalDate.of(1993, 7, 20), "Sun"));
        return new World(
                headers,
                new Settings("Gazette", "news", "All of it", "en", "https://a.example", 3, 4, true, true),
                """
                concepts:
                  - prefLabel: Moon
                    broader: Space
                    related: Sun
                    scopeNote: The satellite
                    exactMatch: https://www.wikidata.org/wiki/Q405
                  - prefLabel: Space
                """,
                REGISTRY,
                "About",
                "Backfile 1");
    }

    @Test
    void nothingIsShownThatIsNoInput() throws TemplateModelException, IOException {
        World usual = world();
        Map<String, Shown> before = pages(usual);
        var changed = new TreeSet<String>();
        var forgotten = new ArrayList<String>();
        for (Map.Entry<String, World> other : variations(usual).entrySet()) {
            Map<String, Shown> after = pages(other.getValue());
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
        assertThat(all).as("keys that no variation changes").isEmpty();
    }

    @Test
    void theSameArchiveHasTheSameFingerprints() throws TemplateModelException, IOException {
        Map<String, Shown> once = pages(world());
        assertThat(pages(world())).isEqualTo(once);
        assertThat(once.values().stream().map(Shown::fingerprint).distinct().count())
                .isGreaterThan(once.size() / 2);
    }

    private static Map<String, World> variations(World usual) {
        var worlds = new LinkedHashMap<String, World>();
        worlds.put("title", each(usual, h -> with(h, "x" + h.title(), h.date(), h.tags(), h.lang(), h.time())));
        worlds.put("date", each(usual, h -> with(h, h.title(), h.date().plusDays(1), h.tags(), h.lang(), h.time())));
        worlds.put("year", each(usual, h -> with(h, h.title(), h.date().plusYears(1), h.tags(), h.lang(), h.time())));
        worlds.put("tags", each(usual, h -> with(h, h.title(), h.date(), List.of("Sun"), h.lang(), h.time())));
        worlds.put("lang", each(usual, h -> with(h, h.title(), h.date(), h.tags(), "ar", h.time())));
        worlds.put("time", each(usual, h -> with(h, h.title(), h.date(), h.tags(), h.lang(), "10:45")));
        worlds.put("month", each(usual, h -> with(h, h.title(), h.date().plusMonths(1), h.tags(), h.lang(), h.time())));
        worlds.put("characters", each(usual, h -> with(h, "月面".repeat(99), h.date(), h.tags(), "zh", h.time())));
        worlds.put("rest", each(usual, PageInputsTest::otherRest));
        var mixed = new ArrayList<>(usual.headers());
        mixed.set(3, otherRest(mixed.get(3)));
        worlds.put(
                "one more source",
                new World(
                        mixed, usual.settings(), usual.vocabulary(), usual.registry(), usual.menu(), usual.program()));
        worlds.put(
                "no menu",
                new World(
                        usual.headers(), usual.settings(), usual.vocabulary(), usual.registry(), "", usual.program()));
        for (int i : new int[] {0, 7, 13, 14}) {
            var fewer = new ArrayList<>(usual.headers());
            fewer.remove(i);
            worlds.put(
                    "without " + i,
                    new World(
                            fewer,
                            usual.settings(),
                            usual.vocabulary(),
                            usual.registry(),
                            usual.menu(),
                            usual.program()));
        }
        var more = new ArrayList<>(usual.headers());
        for (int i = 0; i < 8; i++) {
            more.add(header("More " + i, LocalDate.of(1990, 1, 1), "Moon"));
            more.add(header("New " + i, LocalDate.of(1995, 3, 1), "Space"));
        }
        worlds.put(
                "more",
                new World(more, usual.settings(), usual.vocabulary(), usual.registry(), usual.menu(), usual.program()));
        settings(usual)
                .forEach((name, settings) -> worlds.put(
                        name,
                        new World(
                                usual.headers(),
                                settings,
                                usual.vocabulary(),
                                usual.registry(),
                                usual.menu(),
                                usual.program())));
        worlds.put(
                "vocabulary",
                new World(usual.headers(), usual.settings(), """
                concepts:
                  - prefLabel: Moon
                    broader: Sun
                    related: Space
                    scopeNote: Ours
                    exactMatch: https://viaf.org/viaf/1
                  - prefLabel: Sun
                """, usual.registry(), usual.menu(), usual.program()));
        worlds.put(
                "kinds and labels",
                new World(
                        usual.headers(),
                        usual.settings(),
                        usual.vocabulary(),
                        REGISTRY.replace("subject", "place").replace("name\tSun", "person\tSUN"),
                        usual.menu(),
                        usual.program()));
        worlds.put(
                "menu",
                new World(
                        usual.headers(),
                        usual.settings(),
                        usual.vocabulary(),
                        usual.registry(),
                        "Imprint",
                        usual.program()));
        worlds.put(
                "program",
                new World(
                        usual.headers(),
                        usual.settings(),
                        usual.vocabulary(),
                        usual.registry(),
                        usual.menu(),
                        "Backfile 2"));
        return worlds;
    }

    private static Map<String, Settings> settings(World usual) {
        var all = new LinkedHashMap<String, Settings>();
        all.put("site.title", new Settings("Wire", "news", "All of it", "en", "https://a.example", 3, 4, true, true));
        all.put(
                "site.tagline",
                new Settings("Gazette", "wire", "All of it", "en", "https://a.example", 3, 4, true, true));
        all.put(
                "site.description",
                new Settings("Gazette", "news", "Some", "en", "https://a.example", 3, 4, true, true));
        all.put("site.lang", new Settings("Gazette", "news", "All of it", "he", "https://a.example", 3, 4, true, true));
        all.put(
                "site.host",
                new Settings("Gazette", "news", "All of it", "en", "https://b.example/x", 3, 4, true, true));
        all.put("indexed", new Settings("Gazette", "news", "All of it", "en", "https://a.example", 3, 4, false, true));
        all.put("search", new Settings("Gazette", "news", "All of it", "en", "https://a.example", 3, 4, true, false));
        all.put("feed size", new Settings("Gazette", "news", "All of it", "en", "https://a.example", 3, 2, true, true));
        return all;
    }

    private static World each(World world, UnaryOperator<Header> change) {
        return new World(
                world.headers().stream().map(change).toList(),
                world.settings(),
                world.vocabulary(),
                world.registry(),
                world.menu(),
                world.program());
    }

    private static Header with(Header h, String title, LocalDate date, List<String> tags, String lang, String time) {
        return new Header(
                title,
                date,
                tags,
                h.description(),
                h.lead(),
                h.source(),
                h.publisher(),
                h.dateline(),
                lang,
                time,
                h.provenance(),
                h.copies());
    }

    private static Header otherRest(Header h) {
        return new Header(
                h.title(),
                h.date(),
                h.tags(),
                "Else",
                true,
                "https://wire.example/1",
                "wire.example",
                new Dateline("ROME (Agence)", "Agence"),
                h.lang(),
                h.time(),
                new Provenance("raw/x.txt", "cd34"),
                List.of(new Copy(Copy.Kind.VERSION, "https://wire.example/1", "raw/y.txt", List.of("Only there."))));
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

    private Map<String, Shown> pages(World world) throws TemplateModelException, IOException {
        Files.writeString(folder.resolve("topics.yaml"), world.vocabulary());
        Files.writeString(folder.resolve("topics.lock"), world.registry());
        var tagged = new ArrayList<Entry>();
        for (int i = 0; i < world.headers().size(); i++) {
            Header header = world.headers().get(i);
            String path = String.format(Locale.ROOT, "a%02d", i);
            tagged.add(new Entry(path, header, 31L * header.hashCode() + path.hashCode()));
        }
        TopicBook book = TopicBook.of(folder, tagged);
        List<Entry> entries = Archive.inOrder(book.entries());
        var archive = Archive.of(entries, book.index()::slug, book.index()::wider);
        Snapshot related = RelatedArticles.snapshot(entries, Snapshot.NONE);
        Site site = Site.of(world.settings(), archive, book.index(), () -> related);
        String menu = world.menu();
        var views =
                new Views(site, menu.isEmpty() ? List.of() : List.of(new Menu(menu, menu + ".html")), world.program());
        var pages = Pages.of(site, views, PageInputsTest::text, List.of(), folder, kind -> true);
        var shown = new TreeMap<String, Shown>();
        for (int i = 0; i < pages.count(); i++) {
            Page page = pages.get(i);
            var model = page.model().get();
            var values = new TreeMap<String, String>();
            for (Map.Entry<String, ?> value : model.values().entrySet()) {
                if (value.getValue() instanceof TemplateModel template) {
                    walk(value.getKey(), template, values);
                }
            }
            shown.put(page.path(), new Shown(values, model.fingerprint()));
        }
        return shown;
    }

    private static Optional<PageText> text(Entry entry) {
        return Optional.of(new PageText("<p>Text of " + entry.header() + "</p>", "document"));
    }

    /** All that a template can reach, to the depth at which articles lead to one another. */
    private static void walk(String path, TemplateModel value, Map<String, String> values)
            throws TemplateModelException {
        if (value instanceof TemplateSequenceModel list) {
            values.put(path + "?size", Integer.toString(list.size()));
            for (int i = 0; i < list.size(); i++) {
                walk(path + "[" + i + "]", list.get(i), values);
            }
        } else if (value instanceof TemplateHashModelEx hash) {
            for (var keys = hash.keys().iterator(); keys.hasNext(); ) {
                String key = ((TemplateScalarModel) keys.next()).getAsString();
                walk(path + "." + key, hash.get(key), values);
            }
        } else if (value instanceof TemplateScalarModel text) {
            values.put(path, text.getAsString());
        } else if (value instanceof TemplateNumberModel number) {
            values.put(path, number.getAsNumber().toString());
        } else if (value instanceof TemplateBooleanModel flag) {
            values.put(path, Boolean.toString(flag.getAsBoolean()));
        } else {
            throw new AssertionError(path + " is a " + value.getClass());
        }
    }
}

package org.backfile.bake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.PrintPlace;
import org.backfile.article.Provenance;
import org.backfile.authority.Vocabulary;
import org.backfile.site.Settings;
import org.backfile.testing.SettingsVariations;

/** What an archive is made of, and archives that differ from it in one thing each. */
record ArchiveInputs(
        List<FrontMatter> headers,
        Settings settings,
        String vocabulary,
        String registry,
        String menu,
        String program,
        String rights,
        String takedowns) {

    private ArchiveInputs(
            List<FrontMatter> headers,
            Settings settings,
            String vocabulary,
            String registry,
            String menu,
            String program) {
        this(headers, settings, vocabulary, registry, menu, program, "", "");
    }

    private static final String REGISTRY = """
            moon\tpage\tsubject\tMoon
            sun\tpage\tname\tSun
            space\tpage\tsubject\tSpace
            luna\tretired\tname\tLuna
            """;

    private static final String OTHER_VOCABULARY = """
            concepts:
              - prefLabel: Moon
                broader: Sun
                related: Space
                scopeNote: Ours
                exactMatch: https://viaf.org/viaf/1
              - prefLabel: Sun
            """;

    private static final String TAKEN_DOWN = """
            passage:a03\t2026-03-01\tIt was wrong.\tRule 7\t\t\t\tp:0123456789abcdef
            1990/01/gone\t2026-03-01\tAsked for.\tRule 7\tGone\turn:gone\t\t
            """;

    static ArchiveInputs usual() {
        var headers = new ArrayList<FrontMatter>();
        for (int i = 0; i < 14; i++) {
            headers.add(header("Lander " + i, LocalDate.of(1990 + i / 9, 1 + i % 6, 1 + i % 3), "Moon", "Space"));
        }
        for (int i = 0; i < 5; i++) {
            var place = new PrintPlace("7", "City", Integer.toString(i), i == 0 ? "scan.png" : "");
            headers.set(i, inPrint(headers.get(i), place, ""));
        }
        headers.add(header("Eclipse over Meridian", LocalDate.of(1993, 7, 20), "Sun"));
        String vocabulary = """
                concepts:
                  - prefLabel: Moon
                    broader: Space
                    related: Sun
                    scopeNote: The satellite
                    exactMatch: https://www.wikidata.org/wiki/Q405
                  - prefLabel: Space
                """;
        return new ArchiveInputs(headers, SettingsVariations.settings(), vocabulary, REGISTRY, "About", "Backfile 1");
    }

    /** What is said of authors, one of whom is called as a topic is. */
    Vocabulary authors() {
        return Vocabulary.parse("authors.yaml", vocabulary);
    }

    Map<String, ArchiveInputs> variations() {
        var all = new LinkedHashMap<String, ArchiveInputs>();
        all.put("title", each(h -> with(h, "x" + h.title(), h.date(), h.tags(), h.lang(), h.time())));
        all.put("date", each(h -> with(h, h.title(), h.date().plusDays(1), h.tags(), h.lang(), h.time())));
        all.put("month", each(h -> with(h, h.title(), h.date().plusMonths(1), h.tags(), h.lang(), h.time())));
        all.put("year", each(h -> with(h, h.title(), h.date().plusYears(1), h.tags(), h.lang(), h.time())));
        all.put("tags", each(h -> with(h, h.title(), h.date(), List.of("Sun"), h.lang(), h.time())));
        all.put("lang", each(h -> with(h, h.title(), h.date(), h.tags(), "ar", h.time())));
        all.put("time", each(h -> with(h, h.title(), h.date(), h.tags(), h.lang(), "10:45")));
        all.put("characters", each(h -> with(h, "月面".repeat(99), h.date(), h.tags(), "zh", h.time())));
        all.put(
                "print",
                each(h -> inPrint(h, new PrintPlace("8", "Town", "3", "https://scans.example/x.pdf#page=1"), "")));
        all.put(
                "corrects",
                changed(articles -> articles.replaceAll(h -> inPrint(
                        h,
                        h.placement(),
                        h.equals(articles.get(0)) ? "" : articles.get(0).source()))));
        all.put("rest", each(ArchiveInputs::otherRest));
        all.put("one more source", changed(articles -> articles.set(3, otherRest(articles.get(3)))));
        all.put("one in another language", changed(articles -> articles.set(3, in("ar", articles.get(3)))));
        for (int i : new int[] {0, 7, 13, 14}) {
            all.put("without " + i, changed(articles -> articles.remove(i)));
        }
        all.put("more", changed(ArchiveInputs::addMore));
        SettingsVariations.each().forEach((name, other) -> all.put(name, with(other)));
        all.put("vocabulary", new ArchiveInputs(headers, settings, OTHER_VOCABULARY, registry, menu, program));
        String kinds = REGISTRY.replace("subject", "place").replace("name\tSun", "person\tSUN");
        all.put("kinds and labels", new ArchiveInputs(headers, settings, vocabulary, kinds, menu, program));
        all.put("menu", new ArchiveInputs(headers, settings, vocabulary, registry, "Imprint", program));
        all.put("no menu", new ArchiveInputs(headers, settings, vocabulary, registry, "", program));
        all.put("program", new ArchiveInputs(headers, settings, vocabulary, registry, menu, "Backfile 2"));
        for (String rights :
                new String[] {"rights: extract\nlicense: https://l.example/\n", "crawlers: [Bot]", "index: false"}) {
            all.put(rights, new ArchiveInputs(headers, settings, vocabulary, registry, menu, program, rights, ""));
        }
        all.put("takedowns", new ArchiveInputs(headers, settings, vocabulary, registry, menu, program, "", TAKEN_DOWN));
        return all;
    }

    /** The same with articles on their days' pages. */
    ArchiveInputs grouped() {
        Settings others = SettingsVariations.grouped(settings);
        return new ArchiveInputs(headers, others, vocabulary, registry, menu, program, rights, takedowns);
    }

    private ArchiveInputs with(Settings others) {
        return new ArchiveInputs(headers, others, vocabulary, registry, menu, program);
    }

    private ArchiveInputs changed(Consumer<List<FrontMatter>> change) {
        var others = new ArrayList<>(headers);
        change.accept(others);
        return new ArchiveInputs(others, settings, vocabulary, registry, menu, program);
    }

    private ArchiveInputs each(UnaryOperator<FrontMatter> change) {
        return changed(articles -> articles.replaceAll(change));
    }

    private static void addMore(List<FrontMatter> articles) {
        for (int i = 0; i < 8; i++) {
            articles.add(header("More " + i, LocalDate.of(1990, 1, 1), "Moon"));
            articles.add(header("New " + i, LocalDate.of(1995, 3, 1), "Space"));
        }
    }

    private static FrontMatter header(String title, LocalDate date, String... tags) {
        return new FrontMatter(
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

    private static FrontMatter inPrint(FrontMatter h, PrintPlace placement, String corrects) {
        return new FrontMatter(
                h.title(),
                h.date(),
                h.tags(),
                h.description(),
                h.lead(),
                h.source(),
                h.publisher(),
                h.dateline(),
                h.lang(),
                h.time(),
                h.provenance(),
                h.authors(),
                h.copies(),
                h.aliases(),
                placement,
                corrects);
    }

    private static FrontMatter in(String lang, FrontMatter h) {
        return with(h, h.title(), h.date(), h.tags(), lang, h.time());
    }

    private static FrontMatter with(
            FrontMatter h, String title, LocalDate date, List<String> tags, String lang, String time) {
        return new FrontMatter(
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
                h.authors(),
                h.copies(),
                h.aliases());
    }

    private static FrontMatter otherRest(FrontMatter h) {
        return new FrontMatter(
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
                List.of("Ann Pen"),
                List.of(new Copy(Copy.Kind.VERSION, "https://wire.example/1", "raw/y.txt", List.of("Only there."))),
                h.aliases());
    }
}

package org.backfile.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.backfile.testing.TestSite;
import org.json.simple.parser.JSONParser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs require of the descriptions that a site gives of itself: rules of their specifications, written anew. */
class DescriptionRulesIT {
    /** Table Schema, version 1: types of fields. */
    private static final Set<String> FIELD_TYPES = Set.of(
            "string",
            "number",
            "integer",
            "boolean",
            "object",
            "array",
            "date",
            "time",
            "datetime",
            "year",
            "yearmonth",
            "duration",
            "geopoint",
            "geojson",
            "any");

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void bake() {
        site = TestSite.in(folder).with("site.host", "https://wire.example/archive");
        site.article("1969/07/20/landing", "Landing: \"100 %\" & <more>", "Moon, Neil Armstrong", "They are there.");
        Path file = folder.resolve("content/1969/07/20/landing.md");
        TestSite.write(file, TestSite.read(file).replace("lang=en", "lang=en\nauthors=Ada Quill; B. Marsh"));
        site.bake();
    }

    /** Data Package and Data Resource, version 1 of Frictionless. */
    @Test
    void dataPackagesAreAsFrictionlessWantsThem() throws Exception {
        Map<?, ?> dataPackage = json("data/datapackage.json");
        assertThat(text(dataPackage, "name")).matches("[-a-z0-9._/]+");
        var names = new HashSet<String>();
        for (Object each : (List<?>) dataPackage.get("resources")) {
            Map<?, ?> resource = (Map<?, ?>) each;
            assertThat(text(resource, "name")).matches("[-a-z0-9._/]+");
            assertThat(names.add(text(resource, "name"))).isTrue();
            String path = text(resource, "path");
            assertThat(path).doesNotStartWith("/").doesNotContain("..");
            byte[] bytes = Files.readAllBytes(site.output().resolve("data").resolve(path));
            // Both are optional, and told of the files with articles.
            if (path.startsWith("articles")) {
                assertThat(text(resource, "bytes")).isEqualTo(Integer.toString(bytes.length));
                assertThat(text(resource, "hash")).isEqualTo("sha256:" + sha256(bytes));
            }
            if (text(resource, "profile").equals("tabular-data-resource")) {
                List<?> fields = (List<?>) ((Map<?, ?>) resource.get("schema")).get("fields");
                assertThat(fields)
                        .isNotEmpty()
                        .allSatisfy(field ->
                                assertThat(text((Map<?, ?>) field, "type")).isIn(FIELD_TYPES));
                assertThat(fields.stream().map(field -> text((Map<?, ?>) field, "name")))
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(names).isNotEmpty();
    }

    /** What mlcroissant 1.1 refuses: without these properties, or with references to nothing. */
    @Test
    void croissantRefersToWhatIsThere() throws Exception {
        Map<?, ?> croissant = json("data/croissant.json");
        assertThat(text(croissant, "conformsTo")).isEqualTo("http://mlcommons.org/croissant/1.0");
        Map<?, ?> context = (Map<?, ?>) croissant.get("@context");
        assertThat(context.keySet().stream().map(String::valueOf))
                .contains("@vocab", "cr", "sc", "column", "conformsTo", "dataType", "extract", "field", "fileObject")
                .contains("recordSet", "repeated", "source");
        assertThat((Map<?, ?>) context.get("dataType")).asString().contains("cr:dataType", "@vocab");
        assertThat(List.of("name", "description", "url"))
                .allSatisfy(key -> assertThat(text(croissant, key)).isNotBlank());
        var files = new HashSet<String>();
        for (Object each : (List<?>) croissant.get("distribution")) {
            Map<?, ?> file = (Map<?, ?>) each;
            assertThat(text(file, "@type")).isEqualTo("cr:FileObject");
            assertThat(files.add(text(file, "@id"))).isTrue();
            String address = text(file, "contentUrl");
            assertThat(address).startsWith("https://wire.example/archive/");
            byte[] bytes = Files.readAllBytes(
                    site.output().resolve(address.substring("https://wire.example/archive/".length())));
            assertThat(text(file, "sha256")).isEqualTo(sha256(bytes));
            assertThat(text(file, "encodingFormat")).contains("/");
        }
        var ids = new HashSet<String>();
        for (Object set : (List<?>) croissant.get("recordSet")) {
            assertThat(ids.add(text((Map<?, ?>) set, "@id"))).isTrue();
            for (Object each : (List<?>) ((Map<?, ?>) set).get("field")) {
                Map<?, ?> field = (Map<?, ?>) each;
                assertThat(ids.add(text(field, "@id"))).isTrue();
                assertThat(text(field, "dataType")).startsWith("sc:");
                Map<?, ?> source = (Map<?, ?>) field.get("source");
                String file = text((Map<?, ?>) source.get("fileObject"), "@id");
                assertThat(files).contains(file);
                // A column that no line of the file has is none.
                assertThat(firstLine(file).keySet().stream().map(String::valueOf))
                        .contains(text((Map<?, ?>) source.get("extract"), "column"));
            }
        }
    }

    @Test
    void referenceManagersSaveAnArticleOfANewspaper() {
        assertThat(Saved.of(site.page("1969/07/20/landing.html")))
                .isEqualTo(new Saved(
                        "newspaperArticle",
                        "Landing: \"100 %\" & <more>",
                        List.of("Ada Quill", "B. Marsh"),
                        "gazette.example",
                        "1969-07-20",
                        "en",
                        List.of("Moon", "Neil Armstrong"),
                        "https://wire.example/archive/1969/07/20/landing.html"));
    }

    @Test
    void theySaveAnAgencyAndAnotherLanguageAndTheAddressHere() {
        Path file = folder.resolve("content/1969/07/20/landing.md");
        TestSite.write(
                file,
                TestSite.read(file)
                        .replace(
                                "lang=en\nauthors=Ada Quill; B. Marsh",
                                "lang=fr\ntime=08:00:00Z\nagency=Agence Meridienne")
                        .replace("publisher=gazette.example\n", ""));
        TestSite.write(folder.resolve("rights.yaml"), "rights: extract\n");
        site.bake();
        Document page = site.page("1969/07/20/landing.html");
        assertThat(page.select("link[rel=canonical]").attr("href")).startsWith("https://gazette.example/");
        assertThat(Saved.of(page))
                .isEqualTo(new Saved(
                        "newspaperArticle",
                        "Landing: \"100 %\" & <more>",
                        List.of("Agence Meridienne,"),
                        page.select("meta[property=og:site_name]").attr("content"),
                        "1969-07-20",
                        "fr",
                        List.of("Moon", "Neil Armstrong"),
                        "https://wire.example/archive/1969/07/20/landing.html"));
    }

    /**
     * What Zotero's translators "Embedded Metadata" and "RDF" (2026) make of a page: where an element has a name, that
     * counts and not its property; a type that is told counts, then that of a journal's article if there is any
     * citation_title; what is not told in the elements is taken from the page.
     */
    private record Saved(
            String type,
            String title,
            List<String> creators,
            String publication,
            String date,
            String language,
            List<String> tags,
            String url) {
        static Saved of(Document page) {
            List<String> authors = meta(page, "name=citation_author");
            boolean isJournals = !meta(page, "name^=citation_journal").isEmpty();
            String site = first(meta(page, "property=og:site_name"), "");
            return new Saved(
                    isJournals ? "journalArticle" : first(meta(page, "name=DC.type"), "journalArticle"),
                    first(meta(page, "name=citation_title"), page.title()),
                    authors,
                    first(meta(page, "name=DC.source"), site),
                    first(meta(page, "name=citation_publication_date"), "").replace('/', '-'),
                    first(
                            meta(page, "name=citation_language"),
                            page.select("html").attr("lang")),
                    tags(first(meta(page, "name=keywords"), "")),
                    first(
                            meta(page, "name=citation_public_url"),
                            page.select("head > link[rel=canonical]").attr("href")));
        }

        private static List<String> tags(String keywords) {
            return Stream.of(keywords.split(keywords.contains(";") ? ";" : ","))
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .toList();
        }

        private static List<String> meta(Document page, String attribute) {
            return page.select("meta[" + attribute + "]").eachAttr("content");
        }

        private static String first(List<String> values, String otherwise) {
            return values.isEmpty() ? otherwise : values.get(0);
        }
    }

    private static String text(Map<?, ?> object, String key) {
        Object value = object.get(key);
        return value == null ? "" : value.toString();
    }

    private Map<?, ?> firstLine(String file) throws Exception {
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(site.output().resolve("data/" + file))),
                StandardCharsets.UTF_8))) {
            return (Map<?, ?>) new JSONParser().parse(lines.readLine());
        }
    }

    private Map<?, ?> json(String path) throws Exception {
        return (Map<?, ?>) new JSONParser().parse(TestSite.read(site.output().resolve(path)));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}

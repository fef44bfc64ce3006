package org.backfile.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        site.article("1969/07/20/landing", "Landing: \"100 %\" & <more>", "Moon", "They are there.");
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

    /** What mlcroissant 1.0 refuses: without these properties, or with references to nothing. */
    @Test
    void croissantRefersToWhatIsThere() throws Exception {
        Map<?, ?> croissant = json("data/croissant.json");
        assertThat(text(croissant, "conformsTo")).isEqualTo("http://mlcommons.org/croissant/1.0");
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
                assertThat(files).contains(text((Map<?, ?>) source.get("fileObject"), "@id"));
                assertThat(text((Map<?, ?>) source.get("extract"), "column")).isNotBlank();
            }
        }
    }

    /** What Zotero's translator of embedded metadata makes an item of. */
    @Test
    void referenceManagersSaveAnArticleOfANewspaper() {
        Document page = site.page("1969/07/20/landing.html");
        assertThat(meta(page, "DC.type")).containsExactly("newspaperArticle");
        assertThat(meta(page, "citation_title")).containsExactly("Landing: \"100 %\" & <more>");
        assertThat(meta(page, "citation_author")).containsExactly("Ada Quill", "B. Marsh");
        assertThat(meta(page, "DC.source")).containsExactly("gazette.example");
        assertThat(meta(page, "citation_publication_date")).containsExactly("1969/07/20");
        assertThat(meta(page, "citation_language")).containsExactly("en");
        assertThat(meta(page, "citation_public_url"))
                .containsExactly("https://wire.example/archive/1969/07/20/landing.html");
        // Any of these would make it take the page for a journal's article.
        assertThat(meta(page, "citation_journal_title")).isEmpty();
        assertThat(meta(page, "citation_issn")).isEmpty();
    }

    private static List<String> meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").eachAttr("content");
    }

    private static String text(Map<?, ?> object, String key) {
        Object value = object.get(key);
        return value == null ? "" : value.toString();
    }

    private Map<?, ?> json(String path) throws Exception {
        return (Map<?, ?>) new JSONParser().parse(TestSite.read(site.output().resolve(path)));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}

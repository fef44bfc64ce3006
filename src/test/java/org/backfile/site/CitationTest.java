package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.backfile.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    private static final LocalDate DAY = LocalDate.of(1969, 7, 20);

    @Test
    void namesPaperAgencyAddressAndLanguage() {
        var citation = Citation.of(
                entry("1969/07/20/men-land", "Men Land: 100 % Safe", "gazette.example", "Agence Meridienne"),
                "https://archive.example/1969/07/20/men-land.html",
                "fr-CA",
                Messages.shipped("en"));
        assertThat(citation.text())
                .isEqualTo("“Men Land: 100 % Safe.” gazette.example, 20 July 1969. https://gazette.example/1."
                        + " Archived at https://archive.example/1969/07/20/men-land.html.");
        assertThat(citation.bibtex())
                .startsWith("@article{men-land-19690720,")
                .contains(
                        "author = {{Agence Meridienne}},",
                        "title = {{Men Land: 100 \\% Safe}},",
                        "journaltitle = {gazette.example},",
                        "date = {1969-07-20},",
                        "url = {https://gazette.example/1},",
                        "langid = {french},",
                        "note = {Archived at \\url{https://archive.example/1969/07/20/men-land.html}},");
    }

    @Test
    void writesReferencesInTheStyleThatIsAskedFor() {
        var one = List.of("Ada Quill");
        var three = List.of("Ada Quill", "B. Marsh", "Li Wei");
        assertThat(apa(List.of(), "en"))
                .isEqualTo("Men Land. (1969, July 20). gazette.example. https://gazette.example/1"
                        + " Archived at https://archive.example/1");
        assertThat(apa(one, "en")).startsWith("Ada Quill. (1969, July 20). Men Land. gazette.example. https://");
        assertThat(apa(three, "en")).startsWith("Ada Quill, B. Marsh, & Li Wei. (1969");
        assertThat(apa(one, "de")).startsWith("Ada Quill. (1969, 20. Juli). Men Land. ");
        assertThat(Citation.of(entry("a", "Men Land", "g.example", ""), "", "en", Messages.shipped("de"))
                        .text())
                .startsWith("„Men Land“. g.example, 20. Juli 1969. ");
        assertThat(Citation.of(entry("a", "Why?", "g.example", ""), "", "en", Messages.shipped("fr"))
                        .text())
                .startsWith("«\u00a0Why?\u00a0» g.example, ");
    }

    private static String apa(List<String> authors, String lang) {
        return Citation.of(
                        CitationStyle.APA,
                        new ArticleSummary("1", by(authors, "Men Land", "gazette.example")),
                        "https://archive.example/1",
                        "en",
                        Messages.shipped(lang))
                .text();
    }

    private static FrontMatter by(List<String> authors, String title, String publisher) {
        return new FrontMatter(
                title,
                DAY,
                List.of(),
                "",
                false,
                "https://gazette.example/1",
                publisher,
                new Dateline("OSLO (Norden)", "Norden"),
                "en",
                "",
                Provenance.NONE,
                authors,
                List.of(),
                List.of());
    }

    @Test
    void tellsReferenceManagersOfAuthorsAndElseOfTheAgency() {
        var named = new ArticleSummary("a", by(List.of("Ada Quill", "Marsh, B."), "A", "a.example"));
        assertThat(Citation.of(named, "", "en", Messages.shipped("en")).ris())
                .contains("AU  - Ada Quill\r\nAU  - Marsh, B.\r\n")
                .doesNotContain("Norden");
        var unnamed = new ArticleSummary("a", by(List.of(), "A", "a.example"));
        assertThat(Citation.of(unnamed, "", "en", Messages.shipped("en")).ris()).contains("AU  - Norden,\r\n");
    }

    @Test
    void namesNoAddressBeforeTheSiteHasOne() {
        var citation = Citation.of(entry("1969/07/20/men-land", "Men Land", "", ""), "", "tlh", Messages.shipped("en"));
        assertThat(citation.text()).isEqualTo("“Men Land.” 20 July 1969. https://gazette.example/1.");
        assertThat(citation.bibtex()).startsWith("@online{").doesNotContain("note", "langid", "journaltitle");
    }

    /** Forty articles of a day whose titles begin alike; names that only differ by what a key may not hold; folders. */
    @Test
    void noTwoArticlesHaveOneKey() {
        var paths = List.of(
                "1969/07/20/moon-landed-on",
                "1969/07/20/moon-walked-on",
                "1969/07/20/moon walked on",
                "1969/07/20/moon,walked#on",
                "wire/moon-walked-on",
                "desk/moon-walked-on");
        assertThat(paths.stream()
                        .map(path -> Citation.of(entry(path, "Moon", "g.example", ""), "", "en", Messages.shipped("en"))
                                .bibtex()
                                .lines()
                                .findFirst()
                                .orElseThrow()))
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).matches("@article\\{[a-z0-9-]+,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Smile :}", "}, note = {x", "{{{", "a\\}b", "\\", "} }", "%{"})
    void noTitleEndsItsField(String title) {
        String bibtex = Citation.of(
                        entry("2020/05/04/x,y}-z", title, "a.example", "A } B"), "", "en", Messages.shipped("en"))
                .bibtex();
        int depth = 0;
        for (int i = bibtex.indexOf('{'); i < bibtex.length(); i++) {
            depth += bibtex.charAt(i) == '{' ? 1 : bibtex.charAt(i) == '}' ? -1 : 0;
            assertThat(depth == 0).as(bibtex.substring(0, i + 1)).isEqualTo(i == bibtex.length() - 1);
        }
        assertThat(bibtex.lines().filter(line -> line.startsWith("  note"))).isEmpty();
    }

    @Test
    void namesWhoWroteIt() {
        var header = new FrontMatter(
                "A",
                DAY,
                List.of(),
                "",
                false,
                "",
                "a.example",
                new Dateline("OSLO (Norden)", "Norden"),
                "en",
                "",
                Provenance.NONE,
                List.of("Ada Quill", "Marsh, B."),
                List.of(),
                List.of());
        Citation citation = Citation.of(new ArticleSummary("a", header), "", "en", Messages.shipped("en"));
        assertThat(citation.text()).startsWith("Ada Quill, Marsh, B. “A.” a.example, ");
        assertThat(citation.bibtex()).contains("author = {Ada Quill and {Marsh, B.}}");
    }

    @Test
    void namesAnAddressOfTheWebOnly() {
        var header = new FrontMatter(
                "A",
                DAY,
                List.of(),
                "",
                false,
                "javascript:alert(1)",
                "a.example",
                Dateline.NONE,
                "en",
                Provenance.NONE);
        assertThat(Citation.of(
                                new ArticleSummary("a", header),
                                "https://archive.example/a",
                                "en",
                                Messages.shipped("en"))
                        .text())
                .doesNotContain("javascript")
                .contains("https://archive.example/a");
    }

    @Test
    void knowsTheHostsThatNobodyElseReaches() {
        assertThat(List.of(
                        "http://localhost:8080",
                        "http://LOCALHOST/archive",
                        "http://wire.localhost",
                        "http://127.0.0.1:80/a:b",
                        "http://[::1]:8080",
                        "http://0.0.0.0"))
                .allMatch(Links::isLocal);
        assertThat(List.of(
                        "https://example.org/localhost",
                        "https://localhost.example.org",
                        "http://127.example.org",
                        "http://192.168.1.7",
                        "http://[2001:db8::1]:8080"))
                .noneMatch(Links::isLocal);
    }

    @Test
    void tellsReferenceManagersTheSame() {
        var citation = Citation.of(
                entry("1969/07/20/men-land", "Men \"Land\"\nAgain", "gazette.example", "Agence Meridienne"),
                "https://archive.example/1969/07/20/men-land.html",
                "fr-CA",
                Messages.shipped("en"));
        assertThat(citation.ris())
                .isEqualTo(String.join(
                        "\r\n",
                        "TY  - NEWS",
                        "TI  - Men \"Land\" Again",
                        "AU  - Agence Meridienne,",
                        "T2  - gazette.example",
                        "DA  - 1969/07/20",
                        "PY  - 1969",
                        "LA  - fr-CA",
                        "UR  - https://gazette.example/1",
                        "L2  - https://archive.example/1969/07/20/men-land.html",
                        "ER  - \r\n"));
        assertThat(citation.csl())
                .isEqualTo("[{\"id\":\"men-land-19690720\",\"type\":\"article-newspaper\","
                        + "\"title\":\"Men \\\"Land\\\"\\u000aAgain\","
                        + "\"author\":[{\"literal\":\"Agence Meridienne\"}],"
                        + "\"container-title\":\"gazette.example\","
                        + "\"issued\":{\"date-parts\":[[1969,7,20]]},\"language\":\"fr-CA\","
                        + "\"URL\":\"https://gazette.example/1\","
                        + "\"archive_location\":\"https://archive.example/1969/07/20/men-land.html\"}]");
    }

    private static ArticleSummary entry(String path, String title, String publisher, String agency) {
        return new ArticleSummary(
                path,
                new FrontMatter(
                        title,
                        DAY,
                        List.of(),
                        "",
                        false,
                        "https://gazette.example/1",
                        publisher,
                        new Dateline("", agency),
                        "",
                        Provenance.NONE));
    }
}

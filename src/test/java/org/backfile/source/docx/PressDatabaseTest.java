package org.backfile.source.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.report.Finding;
import org.backfile.testing.WordDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of Word as Nexis and Factiva lay them out, told of by their public readers; all words are our own. */
class PressDatabaseTest extends ImportFolders {
    private static final String COVER =
            "Date and Time: Tuesday, March 5, 2019 10:00:00 AM\nJob Number: 1\nDocuments (2)\n1. The Weir Is Open\n2. The Lock Is Shut\n";
    private static final String WEIR =
            "The Weir Is Open\nThe Canal Gazette\nMarch 4, 2019 Monday\nFinal Edition\nCopyright 2019 The Canal Gazette All Rights Reserved\n"
                    + "Section: NEWS; Pg. 3\nLength: 24 words\nByline: Mira Land and Jo Pier\nHighlight: What the keeper saw.\nBody\n"
                    + "The weir was opened at noon, the keeper said.\nBoats had waited since the morning.\nLoad-Date: March 5, 2019\n";
    private static final String LOCK =
            "The Lock Is Shut\nThe Canal Gazette\nMarch 6, 2019\nLength: 9 words\nBody\nNobody may fish from the gates any more.\n";

    private void document(String name, String lines) throws IOException {
        raw(name, WordDocument.xml(lines));
    }

    private void raw(String name, String xml) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(raw.resolve(name)))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsTheArticlesOfNexisAsDrafts() throws IOException {
        document("nexis.docx", COVER + WEIR + "End of Document\n" + LOCK + "End of Document\n");
        Ingest.Result result = run();
        assertThat(content()).containsOnlyKeys("2019/03/04/the-weir-is-open.md", "2019/03/06/the-lock-is-shut.md");
        assertThat(content().get("2019/03/04/the-weir-is-open.md"))
                .contains(
                        "\nstatus=draft\n",
                        "publisher=The Canal Gazette\n",
                        "authors=Mira Land; Jo Pier\n",
                        "description=What the keeper saw.\n")
                .endsWith(
                        "~~~~~~\n\nThe weir was opened at noon, the keeper said.\n\nBoats had waited since the morning.\n");
        assertThat(result.findings()).extracting(Finding::rule).contains("licensed", "fields-unread");
        assertThat(result.hasErrors()).isFalse();
        assertThat(run().read()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Ende des Dokumentes,Textkörper,4. März 2019",
        "Fin du document,Corps,4 mars 2019",
        "Fin del documento,Cuerpo,4 de marzo de 2019",
        "Einde document,Hoofdtekst,4 maart 2019",
        "End of Document,Body,2019-03-04"
    })
    void speaksTheLanguagesOfNexis(String end, String body, String day) throws IOException {
        document(
                "nexis.docx",
                WEIR.replace("March 4, 2019 Monday", day).replace("\nBody\n", "\n" + body + "\n") + end + "\n");
        run();
        assertThat(content()).containsOnlyKeys("2019/03/04/the-weir-is-open.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Correction Appended", "Copyright 2019 The Canal Gazette"})
    void takesTheDayOfLoadWhereThereIsNoOther(String instead) throws IOException {
        document("nexis.docx", WEIR.replace("March 4, 2019 Monday", instead) + "End of Document\n");
        Ingest.Result result = run();
        assertThat(content()).containsOnlyKeys("2019/03/05/the-weir-is-open.md");
        assertThat(content().get("2019/03/05/the-weir-is-open.md")).contains("publisher=The Canal Gazette\n");
        assertThat(result.findings()).extracting(Finding::rule).contains("date-of-load");
    }

    /** What a database hands out as a page is licensed; a site's own class may look like the database's. */
    @Test
    void refusesThePagesOfDatabasesAndNoOthers() throws IOException {
        String page =
                "<html lang=en><title>The Weir</title><meta property=article:published_time content=2019-03-04><body>%s<h1>The %s Is Open</h1><p>The weir was opened at noon, the keeper said, and boats had waited there since the morning.</p></div>";
        Files.writeString(raw.resolve("factiva.html"), page.formatted("<div class=\"article enArticle\">", "Sluice"));
        Files.writeString(raw.resolve("factiva-de.html"), page.formatted("<div class=\"article deArticle\">", "Pier"));
        Files.writeString(raw.resolve("nexis.html"), page.formatted("<div><a name=\"DOC_ID_0_0\"></a>", "Lock"));
        Files.writeString(raw.resolve("own.html"), page.formatted("<div class=\"article mainArticle\">", "Weir"));
        Ingest.Result result = run();
        assertThat(content()).containsOnlyKeys("2019/03/04/the-weir.md");
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("page-of-database"))
                .extracting(Finding::file)
                .containsExactlyInAnyOrder("factiva.html", "factiva-de.html", "nexis.html");
    }

    private static final String FACTIVA =
            "The Weir Is Open\nBy Mira Land\n1,024 words\n4 March 2019\n10:15\nCanal Gazette\nCANGAZ\n3\nEnglish\n(c) 2019 Canal Gazette\n"
                    + "The weir was opened at noon, the keeper said.\nBoats had waited since the morning.\n";

    @Test
    void readsTheArticlesOfFactiva() throws IOException {
        document(
                "Factiva-1.docx",
                FACTIVA + "Document CANGAZ0020190304ef3400001\n"
                        + FACTIVA.replace("Weir", "Lock")
                                .replace("By Mira Land\n", "")
                                .replace("10:15\n", "")
                                .replace("weir was", "lock was")
                        + "Document CANGAZ0020190304ef3400002\n" + "Search Summary\nText\nlock OR weir\n");
        run();
        assertThat(content()).containsKeys("2019/03/04/the-weir-is-open.md");
        assertThat(content().get("2019/03/04/the-weir-is-open.md"))
                .contains(
                        "status=draft\n",
                        "publisher=Canal Gazette\n",
                        "authors=Mira Land\n",
                        "#factiva-CANGAZ0020190304ef3400001\n")
                .endsWith(
                        "~~~~~~\n\nThe weir was opened at noon, the keeper said.\n\nBoats had waited since the morning.\n");
    }

    @Test
    void readsTheFieldsOfFactiva() throws IOException {
        document(
                "f.docx",
                "HD\nThe Weir Is Open\nBY\nMira Land\nWC\n24 words\nPD\n4 March 2019\nSN\nCanal Gazette\nSC\nCANGAZ\nLA\nEnglish\n"
                        + "LP\nThe weir was opened at noon.\nTD\nBoats had waited.\nNS\ngcat : Political News\nAN\nDocument CANGAZ0020190304ef3400001\n");
        Ingest.Result result = run();
        assertThat(content().get("2019/03/04/the-weir-is-open.md"))
                .endsWith("The weir was opened at noon.\n\nBoats had waited.\n");
        assertThat(result.findings()).anyMatch(finding -> finding.toString().contains("NS 1"));
    }

    @Test
    void namesWhatItDoesNotUnderstandAndReadsTheRest() throws IOException {
        document("nexis.docx", WEIR + "End of Document\nWe are sorry\nEnd of Document\n" + LOCK + "End of Document\n");
        assertThat(run().findings()).extracting(Finding::rule).contains("article-not-understood");
        assertThat(content()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<w:document xmlns:w='urn:w'><w:p><w:t>cut", "<!DOCTYPE d [<!ENTITY a 'b'>]><d>&a;</d>", ""})
    void namesADocumentThatIsBroken(String xml) throws IOException {
        raw("broken.docx", xml);
        Ingest.Result result = run();
        assertThat(content()).isEmpty();
        assertThat(result.findings()).extracting(Finding::rule).containsAnyOf("document-broken", "no-records");
    }

    @Test
    void leavesOtherDocumentsAlone() throws IOException {
        document("letter.docx", "Dear Mira\nThe boat is yours.\nJo\n");
        Ingest.Result result = run();
        assertThat(result.hasErrors()).isFalse();
        assertThat(content()).isEmpty();
    }
}

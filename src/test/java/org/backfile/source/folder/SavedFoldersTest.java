package org.backfile.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.report.Finding;
import org.backfile.testing.Images;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of saved pages, as those who save pages leave them. */
class SavedFoldersTest extends ImportFolders {
    private static final String DAY = "<meta property=article:published_time content=2019-03-04>";
    private static final String TEXT =
            "<p>The weir was opened at noon, when the water stood two hands below the upper mark of the old gauge.</p>"
                    + "<p>Boats had waited since the morning, and the keeper let them through in the order in which they came.</p>"
                    + "<p>He said that he had seen it higher once only, in the spring of the year when the old mill was taken down.</p>";
    private static final String LOCK =
            "<p>Nobody may fish from the gates of the lock any more, since a rod was caught there in the wheel on Sunday.</p>"
                    + "<p>The board has put up a sign, and asks the members of the club to stay on the other bank until the autumn.</p>"
                    + "<p>A member of the club told this paper that fish had never been caught there in any number worth the quarrel.</p>";

    private static String page(String title, String head, String text) {
        return "<!DOCTYPE html><html lang=en><head><title>" + title + "</title>" + head + "</head><body><article><h1>"
                + title + "</h1>" + text + "</article></body></html>";
    }

    private void file(String name, String text) throws IOException {
        Path file = raw.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String article(String name) throws IOException {
        assertThat(content())
                .as("%s", Files.readString(site.resolve(".backfile/report.jsonl")))
                .containsKey("2019/03/" + name + ".md");
        return Files.readString(site.resolve("content/2019/03/" + name + ".md"));
    }

    private static void has(Ingest.Result result, String rule, String words) {
        assertThat(result.findings())
                .anyMatch(finding ->
                        finding.rule().equals(rule) && finding.toString().contains(words));
    }

    @ParameterizedTest
    @CsvSource({
        "The Weir,The Weir_files",
        "Das Wehr,Das Wehr-Dateien",
        "Le barrage,Le barrage_fichiers",
        "El dique,El dique_archivos",
        "weir,weir.files",
        "a_files,a_files_files"
    })
    void takesNoPartOfAPageForAPage(String name, String parts) throws IOException {
        file(name + ".html", page("The Weir", DAY, TEXT + "<img src='" + parts + "/a.png'>"));
        file(parts + "/frame.html", page("Buy This", DAY, TEXT));
        file(parts + "/deep/other.htm", "<p>nothing");
        Files.write(raw.resolve(parts + "/a.png"), Images.png(90, 60, 7));
        Ingest.Result result = run();
        assertThat(content()).containsOnlyKeys("2019/03/04/the-weir.md");
        assertThat(article("04/the-weir")).contains("width=\"90\"");
        has(result, "saved-parts", "files that a saved page needs, 2");
        assertThat(result.files()).isOne();
        assertThat(run().read()).isZero();
    }

    @Test
    void readsAFolderThatOnlyLooksLikeAPart() throws IOException {
        file("case_files/a.html", page("The Weir", DAY, TEXT));
        run();
        assertThat(content()).containsOnlyKeys("2019/03/04/the-weir.md");
    }

    @Test
    void takesAddressAndDayOfSingleFile() throws IOException {
        file(
                "a.html",
                "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://weir.example/news/1 \n"
                        + " saved date: Tue Mar 05 2019 10:11:12 GMT+0100 (Central European Standard Time)\n-->"
                        + page("The Weir", "", TEXT).substring("<!DOCTYPE html><html lang=en>".length()));
        Ingest.Result result = run();
        assertThat(article("05/the-weir")).contains("source=https://weir.example/news/1\n");
        has(result, "date-of-capture", "2019-03-05");
    }

    private void snapshot(String folder, String address, String more) throws IOException {
        file(
                folder + "/index.json",
                "{\"archive_path\": \"archive/1551780000\", \"bookmarked_date\": \"2019-03-05 10:00\",\n"
                        + "\"canonical\": {\"dom_path\": \"output.html\", \"url\": \"x\"}, \"history\": {\"dom\": [{\"url\": \"no\", \"status\": \"succeeded\"}]},\n"
                        + more + "\"tags\": null, \"timestamp\": \"1551780000\", \"title\": \"Weir\", \"url\": \""
                        + address + "\"}");
    }

    @Test
    void takesOneFormOfEachSnapshotOfArchiveBox() throws IOException {
        snapshot("archive/1551780000.1", "https://weir.example/news/1?utm_source=x", "");
        file("archive/1551780000.1/singlefile.html", page("The Weir", DAY, TEXT));
        file("archive/1551780000.1/output.html", page("The Weir", DAY, TEXT + "<p>Cookies</p>"));
        file("archive/1551780000.1/readability/content.html", "<div>" + TEXT + "</div>");
        file("archive/1551780000.1/mercury/content.html", TEXT);
        file("archive/1551780000.1/weir.example/news/1.html", page("The Weir", DAY, TEXT));
        snapshot("archive/1551780001", "https://weir.example/news/2", "");
        file("archive/1551780001/singlefile.html", "<html></html>");
        file("archive/1551780001/output.html", page("The Lock", "", LOCK));
        file("index.html", page("ArchiveBox", "", "<p>Archived pages"));
        Ingest.Result result = run();
        assertThat(article("04/the-weir"))
                .contains("source=https://weir.example/news/1", "raw=archive/1551780000.1/singlefile.html");
        assertThat(article("05/the-lock"))
                .contains("source=https://weir.example/news/2", "raw=archive/1551780001/output.html");
        assertThat(content()).hasSize(2);
        has(result, "saved-parts", "other forms of a page that ArchiveBox kept, 5");
    }

    @Test
    void takesWhatABrokenOffSnapshotHasAndTellsOfRefusedPages() throws IOException {
        file("archive/1551780000.1/readability/article.json", "{\"byline\": null, \"title\": \"\", \"length\": 12}");
        file("archive/1551780000.1/readability/content.html", "<div>" + TEXT + "</div>");
        file("archive/1551780000.1/readability/content.txt", "Words of the weir");
        file(
                "archive/1551780000.1/mercury/article.json",
                "{\"author\": null, \"title\": \"The Weir\", \"url\": \"https://weir.example/news/1\"}");
        file("archive/1551780000.1/mercury/content.html", "<div>" + TEXT + "</div>");
        file("archive/1551780000.1/mercury/content.txt", "Words of the weir");
        snapshot("archive/1551780001", "https://weir.example/news/2", "");
        file("archive/1551780001/singlefile.html", page("The Lock", "", LOCK));
        file("archive/1551780001/headers.json", "{\"Status-Code\": 404, \"Server\": \"x\"}");
        Ingest.Result result = run();
        assertThat(result.hasErrors()).isFalse();
        assertThat(article("05/the-weir"))
                .contains("source=https://weir.example/news/1", "raw=archive/1551780000.1/readability/content.html");
        assertThat(content()).hasSize(2);
        has(result, "saved-status", "status 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weir.example/2019/news.html",
                "mirror/www.weir.example/2019/news.html",
                "weir.example+8080/2019/news.html",
                "sub.weir.example/2019/news.html"
            })
    void knowsAddressesByThePathsOfAMirror(String path) throws IOException {
        file(path, page("The Weir", DAY, TEXT));
        file("weir.example/robots.txt", "User-agent: *\nDisallow:\n");
        Ingest.Result result = run();
        String host = path.replace("mirror/", "").replace("+8080", ":8080").replace("/2019/news.html", "");
        assertThat(article("04/the-weir")).contains("source=https://" + host + "/2019/news.html\n");
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void leavesOutListsAndFrontPagesOfAMirror() throws IOException {
        file(
                "weir.example/index.html",
                page("Weir News", "", "<ul><li><a href=a.html>A</a><li><a href=b.html>B</a></ul>"));
        file("weir.example/tag/water/index.html", page("Water", DAY, "<ul><li><a href=a.html>A</a></ul>"));
        file("weir.example/2019/news/index.html", page("The Weir", DAY, TEXT));
        Ingest.Result result = run();
        assertThat(content()).containsOnlyKeys("2019/03/04/the-weir.md");
        assertThat(article("04/the-weir")).contains("source=https://weir.example/2019/news/\n");
        assertThat(result.leftOut()).isEqualTo(2);
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void readsPagesWhoseNamesAreThoseOfPrograms() throws IOException {
        file("weir.example/story.php?id=7", page("The Weir", DAY, TEXT));
        file("weir.example/news/the-lock", page("The Lock", DAY, LOCK));
        file("weir.example/style.css?v=2", "body { color: red }");
        file("weir.example/notes", "<html> is how a page begins, and this is none of a mirror's pages");
        run();
        assertThat(article("04/the-weir")).contains("source=https://weir.example/story.php?id=7\n");
        assertThat(article("04/the-lock")).contains("source=https://weir.example/news/the-lock\n");
    }

    @Test
    void believesAPageOfAMirrorThatNamesItsAddress() throws IOException {
        file(
                "weir.example/a.html",
                page("The Weir", DAY + "<link rel=canonical href=https://weir.example/the-weir>", TEXT));
        run();
        assertThat(article("04/the-weir")).contains("source=https://weir.example/the-weir\n");
    }

    @Test
    void takesTheNewestCaptureOfEachAddress() throws IOException {
        file("websites/weir.example/20190305101112/news/index.html", page("The Weir", "", TEXT));
        file(
                "websites/weir.example/20190401101112/news/index.html",
                page("The Weir", "", TEXT + "<p>It was shut at night, as the keeper had said it would be.</p>"));
        file("websites/weir.example/20190301101112/old/index.html", page("The Lock", "", LOCK));
        Ingest.Result result = run();
        assertThat(content()).containsOnlyKeys("2019/04/01/the-weir.md", "2019/03/01/the-lock.md");
        assertThat(content().get("2019/04/01/the-weir.md"))
                .contains("It was shut", "source=https://weir.example/news/\n");
        has(result, "saved-parts", "older captures of a page, 1");
        has(result, "date-of-capture", "2019-04-01");
    }

    @Test
    void takesThePageItselfOfACopyOfTheWaybackMachine() throws IOException {
        file("web.archive.org/web/20190305101112/https_/weir.example/news.html", page("The Weir", "", TEXT));
        run();
        assertThat(article("05/the-weir")).contains("source=https://weir.example/news.html\n");
    }

    @Test
    void leavesOutWhatHttrackKeeps() throws IOException {
        file("hts-log.txt", "HTTrack3.49 launched\n");
        file("hts-cache/readme.txt", "What's in this folder?\n");
        file("cookies.txt", "# none\n");
        file(
                "weir.example/news.html",
                page("The Weir", DAY, TEXT)
                        .replace(
                                "<head>",
                                "<!-- Mirrored from weir.example/news.php?id=1 by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 05 Mar 2019 10:11:12 GMT --><head>"));
        Ingest.Result result = run();
        assertThat(article("04/the-weir")).contains("weir.example/news.php?id=1\n");
        assertThat(result.findings()).extracting(Finding::file).doesNotContain("hts-log.txt", "hts-cache/readme.txt");
    }

    @Test
    void takesMetadataInTheirOrder() throws IOException {
        file(
                "weir.example/a.html",
                page(
                        "The Weir",
                        "<meta name=DC.title content='Dublin'><meta name=DC.creator content='Mira Land'><meta name=DC.date.issued content=2019-03-06>"
                                + "<meta name=DC.description content='What the keeper did.'>",
                        TEXT));
        run();
        assertThat(article("06/the-weir")).contains("authors=Mira Land");
    }
}

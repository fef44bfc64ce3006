package org.backfile.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.testing.Images;
import org.junit.jupiter.api.Test;

/** Articles' pictures, wherever their sources have them. */
class PicturesTest extends ImportFolders {
    private static final byte[] BLUE = Images.png(640, 480, 0x0000FF);
    private static final byte[] RED = Images.of("jpg", 320, 200, 0xFF0000);
    private static final String TEXT =
            "<p>The ferry leaves ten minutes earlier from Monday on, the harbour office said in the morning of the day.</p>";
    private static final String MORE =
            "<p>Tickets stay as they are, and who has one for the season need not come to the office again this year.</p>";

    private static String page(String within) {
        return "<html lang=en><head><title>Ferry Leaves Earlier</title>"
                + "<link rel=canonical href=https://news.example.com/2019/ferry>"
                + "<meta property=article:published_time content=2019-03-04>"
                + "</head><body><article><h1>Ferry Leaves Earlier</h1>" + within + "</article></body></html>";
    }

    private String article() throws IOException {
        return Files.readString(site.resolve("content/2019/03/04/ferry-leaves-earlier.md"));
    }

    /** The sizes of the stored pictures by their names. */
    private Map<String, Long> stored() throws IOException {
        var stored = new TreeMap<String, Long>();
        Path media = site.resolve("assets/media");
        if (Files.isDirectory(media)) {
            try (var files = Files.list(media)) {
                for (Path file : files.toList()) {
                    stored.put(file.getFileName().toString(), Files.size(file));
                }
            }
        }
        return stored;
    }

    private void file(String name, byte[] bytes) throws IOException {
        Path file = raw.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void storesWhatASavedPageShowsWithItsCaption() throws IOException {
        Files.writeString(
                raw.resolve("ferry.html"),
                page(TEXT
                        + "<figure><img src=\"ferry_files/blue%20boat.png\" alt='The \"blue\" boat & crew'>"
                        + "<figcaption>The boat. <a href=https://p.example/x>P. Roe</a></figcaption></figure>"
                        + MORE));
        file("ferry_files/blue boat.png", BLUE);
        Ingest.Result result = run();
        assertThat(article())
                .contains(
                        "the day.\n\n<figure>\n<img src=\"../../../media/",
                        ".png\" alt=\"The &quot;blue&quot; boat &amp; crew\" width=\"640\" height=\"480\">\n"
                                + "<figcaption>The boat. <a href=\"https://p.example/x\">P. Roe</a></figcaption>\n</figure>\n\nTickets")
                .containsOnlyOnce("The boat");
        assertThat(stored()).hasSize(1).containsValue((long) BLUE.length);
        assertThat(result.findings()).noneMatch(finding -> finding.rule().startsWith("picture"));
        String before = article();
        Map<String, String> all = everything();
        assertThat(run().read()).isZero();
        assertThat(article()).isEqualTo(before);
        assertThat(everything().keySet()).isEqualTo(all.keySet());
    }

    @Test
    void takesTheLargestThatIsThereAndOneContentOnce() throws IOException {
        Files.writeString(
                raw.resolve("a.html"),
                page(TEXT
                        + "<img src=s.png srcset='small.jpg 320w, large.png 640w,huge.png 2000w'>"
                        + MORE
                        + "<picture><source srcset='copy.png 2x'><img src=small.jpg></picture>"
                        + TEXT));
        file("small.jpg", RED);
        file("large.png", BLUE);
        file("copy.png", BLUE);
        run();
        assertThat(stored()).hasSize(1);
        assertThat(article().split("<figure>")).hasSize(3);
    }

    @Test
    void readsPicturesInThePageAsSingleFileKeepsThem() throws IOException {
        Files.writeString(
                raw.resolve("a.html"),
                page("<style>:root{--sf-img-7: url(\"" + Images.data(BLUE) + "\")}</style>"
                        + TEXT
                        + "<img alt=one src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\""
                        + " style='background-image: var(--sf-img-7) !important'>"
                        + MORE
                        + "<img alt=two src=" + Images.data(Images.png(50, 60, 3)) + ">"
                        + TEXT));
        run();
        assertThat(article())
                .contains("alt=\"one\" width=\"640\"", "alt=\"two\" width=\"50\" height=\"60\" loading=\"lazy\"");
        assertThat(stored()).hasSize(2);
    }

    private static void record(ByteArrayOutputStream warc, String address, String type, byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        warc.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2019-03-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (head.length + body.length) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        warc.writeBytes(head);
        warc.writeBytes(body);
        warc.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void takesPicturesOfAWebArchiveByWhatTheyAre() throws IOException {
        var warc = new ByteArrayOutputStream();
        String html = page(TEXT + "<img src='/i/blue.jpg?w=9' alt=blue><img src=/i/lie.jpg>" + MORE);
        record(warc, "https://news.example.com/2019/ferry", "text/html", html.getBytes(StandardCharsets.UTF_8));
        record(warc, "https://news.example.com/i/blue.jpg?w=9", "image/jpeg", BLUE);
        record(
                warc,
                "https://news.example.com/i/lie.jpg",
                "image/jpeg",
                "<html>Sorry".getBytes(StandardCharsets.US_ASCII));
        Files.write(raw.resolve("crawl.warc"), warc.toByteArray());
        Ingest.Result result = run();
        assertThat(article()).contains(".png\" alt=\"blue\" width=\"640\"").doesNotContain("jpg");
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("picture-refused"))
                .singleElement()
                .asString()
                .contains("https://news.example.com/i/lie.jpg (it is no picture");
        assertThat(run().read()).isZero();
    }

    @Test
    void showsWhatMetadataNameOnlyWhereTheTextHasNone() throws IOException {
        Files.writeString(
                raw.resolve("export.json"),
                "[{\"title\":\"Ferry Leaves Earlier\",\"date\":\"2019-03-04\",\"url\":\"https://news.example.com/f\","
                        + "\"text\":\"The ferry left.\",\"image\":\"img/blue.png\"},"
                        + "{\"title\":\"Other\",\"date\":\"2019-03-04\",\"url\":\"https://news.example.com/o\","
                        + "\"text\":\"It is said.\",\"image\":\"https://news.example.com/none.png\"}]");
        file("img/blue.png", BLUE);
        Ingest.Result result = run();
        assertThat(article())
                .contains("~~~~~~\n\n<figure>\n<img src=\"../../../media/", "</figure>\n\nThe ferry left.");
        assertThat(result.findings()).noneMatch(finding -> finding.rule().startsWith("picture"));
    }

    @Test
    void tellsWhatIsMissingAndTakesItWhenItHasCome() throws IOException {
        Files.writeString(
                raw.resolve("a.html"),
                page(TEXT + "<figure><img src=i/blue.png><figcaption>The boat.</figcaption></figure>" + MORE));
        assertThat(run().findings())
                .filteredOn(finding -> finding.rule().equals("picture-missing"))
                .singleElement()
                .extracting(Finding::what)
                .asString()
                .contains("https://news.example.com/2019/i/blue.png");
        assertThat(article()).contains("\n\nThe boat.\n\n").doesNotContain("<figure>");
        assertThat(run().read()).isZero();
        file("i/blue.png", BLUE);
        assertThat(run().findings()).noneMatch(finding -> finding.rule().equals("picture-missing"));
        assertThat(article()).contains("<figure>", "<figcaption>The boat.</figcaption>");
    }

    @Test
    void looksNowhereOutsideOfTheRawFolder() throws IOException {
        Files.write(folder.resolve("secret.png"), BLUE);
        Files.createSymbolicLink(raw.resolve("link.png"), folder.resolve("secret.png"));
        Files.createSymbolicLink(raw.resolve("out"), folder);
        Files.writeString(
                raw.resolve("a.html"),
                page(TEXT
                        + "<img src=../secret.png><img src=..%2Fsecret.png><img src=/../secret.png><img src=link.png><img src=out/secret.png>"
                        + "<img src=file://" + folder + "/secret.png>" + MORE));
        run();
        assertThat(stored()).isEmpty();
    }

    @Test
    void leavesOutDotsAndTooManyAndAllIfAsked() throws IOException {
        Files.writeString(
                raw.resolve("a.html"),
                page(TEXT + "<img src=" + Images.data(Images.png(1, 1, 5)) + "><img src="
                        + Images.data(Images.png(50, 50, 1)) + ">" + TEXT + "<img src="
                        + Images.data(Images.png(50, 50, 2)) + ">" + MORE));
        MediaOptions usual = MediaOptions.of(site.resolve("assets"));
        var few = new MediaOptions(usual.folder(), true, usual.largest(), 1);
        Ingest.Result result = new Ingest(options().withMedia(few), Topics.NONE, Progress.NONE).run();
        assertThat(result.findings()).extracting(Finding::rule).contains("picture-pixel", "pictures-many");
        assertThat(stored()).hasSize(1);
        delete(site);
        var none = new MediaOptions(usual.folder(), false, usual.largest(), 1);
        Ingest.Result without = new Ingest(options().withMedia(none), Topics.NONE, Progress.NONE).run();
        assertThat(without.findings()).noneMatch(finding -> finding.rule().startsWith("picture"));
        assertThat(article()).doesNotContain("<img");
        assertThat(stored()).isEmpty();
    }

    @Test
    void writesNothingOnADryRunAndKeepsWhatAPersonEdited() throws IOException {
        Files.writeString(raw.resolve("a.html"), page(TEXT + "<img src=" + Images.data(BLUE) + ">" + MORE));
        new Ingest(options().withDryRun(true), Topics.NONE, Progress.NONE).run();
        assertThat(stored()).isEmpty();
        assertThat(site.resolve(".backfile/pictures")).doesNotExist();
        run();
        Path article = site.resolve("content/2019/03/04/ferry-leaves-earlier.md");
        Files.writeString(article, article().replace("alt=\"\"", "alt=\"Mine\""));
        Files.writeString(raw.resolve("a.html"), page(TEXT + "<img alt=Theirs src=" + Images.data(BLUE) + ">" + MORE));
        assertThat(run().conflicts()).isOne();
        assertThat(article()).contains("alt=\"Mine\"");
    }

    @Test
    void publishesWhatAKilledRunHadStored() throws IOException {
        Files.writeString(raw.resolve("a.html"), page(TEXT + "<img src=" + Images.data(BLUE) + ">" + MORE));
        Files.createDirectories(site.resolve(".backfile/pictures"));
        Files.write(site.resolve(".backfile/pictures/0123456789abcdef0123.png.new"), new byte[] {1});
        run();
        assertThat(stored()).hasSize(1).containsValue((long) BLUE.length);
        assertThat(site.resolve(".backfile/pictures")).doesNotExist();
        assertThat(List.of(article())).allMatch(text -> text.contains("<figure>"));
    }
}

package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;

/** Web archives that are broken in the middle: what stands behind is read, and what is lost is told. */
class BrokenWarcTest extends ImportFolders {
    private static byte[] record(String name, int more) {
        String html = "<html lang=en><head><title>The " + name
                + "</title><meta property=article:published_time content=2019-03-04></head>"
                + "<body><article><h1>The " + name + "</h1><p>The " + name
                + " was opened at noon, when the water stood two hands below the mark of " + name + ".</p>"
                + "<p>Boats had waited at the " + name
                + " since the morning, and nobody could tell when the gate of it would be opened.</p>"
                + "<p>A keeper of the " + name + " said that he had seen it higher once only, before the mill at "
                + name + " was taken down.</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://weir.example/" + name
                        + "\r\nWARC-Date: 2019-03-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + name + ">\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (http.length() + more)
                        + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private void write(String name, byte[]... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        Files.write(raw.resolve(name), out.toByteArray());
    }

    private static void tells(Ingest.Result result, String rule) {
        assertThat(result.findings()).extracting(Finding::rule).contains(rule);
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void goesOnBehindABrokenMember() throws IOException {
        byte[] broken = packed(record("lock", 0));
        for (int i = 20; i < 60; i++) {
            broken[i] ^= 0x55;
        }
        write("crawl.warc.gz", packed(record("weir", 0)), broken, packed(record("dam", 0)), packed(record("mole", 0)));
        tells(run(), "warc-broken");
        assertThat(content()).containsKeys("2019/03/04/the-weir.md", "2019/03/04/the-dam.md", "2019/03/04/the-mole.md");
    }

    @Test
    void goesOnBehindAMemberThatIsNoRecord() throws IOException {
        byte[] other = packed("This is no record at all.\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        write("crawl.warc.gz", packed(record("weir", 0)), other, packed(record("dam", 0)));
        tells(run(), "warc-broken");
        assertThat(content()).containsKeys("2019/03/04/the-weir.md", "2019/03/04/the-dam.md");
    }

    @Test
    void goesOnBehindARecordWhoseLengthIsWrong() throws IOException {
        write(
                "crawl.warc",
                record("weir", 0),
                record("lock", -40),
                record("dam", 0),
                record("pier", 300),
                record("mole", 0),
                record("quay", 0));
        tells(run(), "warc-broken");
        assertThat(content()).containsKeys("2019/03/04/the-weir.md", "2019/03/04/the-dam.md", "2019/03/04/the-quay.md");
    }

    @Test
    void goesOnBehindRubbish() throws IOException {
        write(
                "crawl.warc",
                record("weir", 0),
                "\0\1\2 rubbish WARC/1.0 and more\n".repeat(9000).getBytes(StandardCharsets.US_ASCII),
                record("dam", 0));
        tells(run(), "warc-broken");
        assertThat(content()).containsOnlyKeys("2019/03/04/the-weir.md", "2019/03/04/the-dam.md");
    }

    @Test
    void namesABomb() throws IOException {
        byte[] head = record("bomb", 900_000_000 - 700);
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(head, 0, head.length - 4);
            byte[] blank = new byte[1 << 20];
            java.util.Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 80; i++) {
                gzip.write(blank);
            }
        }
        write("bomb.warc.gz", packed(record("weir", 0)), out.toByteArray());
        Ingest.Result result = run();
        tells(result, "breaks-off");
        assertThat(List.copyOf(content().keySet())).containsExactly("2019/03/04/the-weir.md");
    }

    private void wacz(String pages) throws IOException {
        byte[] moved =
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://weir.example/old\r\nWARC-Date: 2019-03-05T00:00:00Z\r\n"
                                + "WARC-Record-ID: <urn:uuid:m>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: 64\r\n\r\n"
                                + "HTTP/1.1 301 Moved\r\nLocation: /dam\r\nContent-Type: text/plain\r\n\r\n\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        try (var zip = new ZipOutputStream(Files.newOutputStream(raw.resolve("crawl.wacz")))) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.putNextEntry(new ZipEntry("archive/data.warc"));
            zip.write(record("weir", 0));
            zip.write(moved);
            zip.write(record("dam", 0));
            zip.write(record("frame", 0));
            zip.putNextEntry(new ZipEntry("pages/pages.jsonl"));
            zip.write(pages.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void takesThePagesThatAWaczLists() throws IOException {
        wacz(
                "{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\n{\"id\":\"1\",\"url\":\"https://weir.example/weir/\",\"title\":\"Weir\"}\nno json\n"
                        + "{\"url\":\"https://weir.example/old\"}\n");
        Ingest.Result result = run();
        assertThat(content()).containsOnlyKeys("2019/03/04/the-weir.md", "2019/03/04/the-dam.md");
        assertThat(result.findings()).anyMatch(finding -> finding.toString().contains("list of pages does not name"));
    }

    @Test
    void takesAllPagesOfAWaczWithoutAList() throws IOException {
        wacz("{\"format\":\"json-pages-1.0\"}\n");
        run();
        assertThat(content()).hasSize(3);
    }
}

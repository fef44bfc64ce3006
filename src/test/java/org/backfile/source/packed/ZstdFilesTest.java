package org.backfile.source.packed;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;

/** Files that are packed by zstd, as crawlers and data sets for trainers are. */
class ZstdFilesTest extends ImportFolders {
    private static byte[] packed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zstd = new ZstdOutputStream(out)) {
            zstd.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] line(String title) {
        return ("{\"title\":\"" + title + "\",\"date\":\"1969-07-20\",\"url\":\"https://e.example/" + title.length()
                        + "\",\"text\":\"The " + title + " was opened at noon.\"}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] record(String name, String coding) throws IOException {
        byte[] page = ("<html lang=en><title>The " + name
                        + "</title><meta property=article:published_time content=1969-07-20><article><h1>The " + name
                        + "</h1><p>The " + name
                        + " was opened at noon, when the water stood two hands below the mark of the "
                        + name + ".</p><p>Boats had waited at the " + name
                        + " since the morning, and nobody could tell when it would be opened.</p></article>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] body = coding.isEmpty() ? page : packed(page);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                + (coding.isEmpty() ? "" : "Content-Encoding: " + coding + "\r\n") + "\r\n";
        var out = new ByteArrayOutputStream();
        out.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://weir.example/" + name
                        + "\r\nWARC-Date: 2019-03-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + name
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (http.length() + body.length) + "\r\n\r\n" + http)
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private void write(String name, byte[]... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        Files.write(raw.resolve(name), out.toByteArray());
    }

    @Test
    void readsLinesFrameByFrame() throws IOException {
        write("a.jsonl.zst", packed(line("Weir")), packed(line("Locks")));
        assertThat(run().hasErrors()).isFalse();
        assertThat(content()).containsOnlyKeys("1969/07/20/weir.md", "1969/07/20/locks.md");
    }

    @Test
    void readsAWebArchiveOfAFrameARecord() throws IOException {
        write("a.warc.zst", packed(record("weir", "")), packed(record("lock", "zstd")));
        assertThat(run().hasErrors()).isFalse();
        assertThat(content()).containsOnlyKeys("1969/07/20/the-weir.md", "1969/07/20/the-lock.md");
    }

    @Test
    void namesWhatADictionaryPacked() throws IOException {
        write("a.warc.zst", new byte[] {0x5D, 0x2A, 0x4D, 0x18, 4, 0, 0, 0, 1, 2, 3, 4}, packed(record("weir", "")));
        write("b.jsonl", line("Dam"));
        Ingest.Result result = run();
        assertThat(result.findings())
                .extracting(Finding::rule, Finding::file)
                .contains(org.assertj.core.groups.Tuple.tuple("packing-unknown", "a.warc.zst"));
        assertThat(content()).containsOnlyKeys("1969/07/20/dam.md");
    }

    @Test
    void namesWhatBreaksOffOrIsDamaged() throws IOException {
        byte[] whole = packed(line("Weir"));
        write("a.jsonl.zst", Arrays.copyOf(whole, whole.length - 9));
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 6, 14, (byte) 0xFF);
        write("b.jsonl.zst", damaged);
        assertThat(run().findings())
                .extracting(finding -> finding.rule() + " " + finding.file())
                .contains("packing-broken a.jsonl.zst", "packing-broken b.jsonl.zst");
    }
}

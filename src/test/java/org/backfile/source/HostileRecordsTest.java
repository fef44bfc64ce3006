package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.junit.jupiter.api.Test;

/** Files that are made to do harm, of each format, in one folder: each is named and left out, and the rest comes in. */
class HostileRecordsTest extends ImportFolders {
    private static final byte[] BLANKS = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                    + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";

    /** What each hostile file is named by; by the file. */
    private final Map<String, String> expected = new LinkedHashMap<>();
    /** The articles beside them. */
    private final TreeSet<String> good = new TreeSet<>();

    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void file(String name, Body body) throws IOException {
        Path file = raw.resolve(name);
        Files.createDirectories(file.getParent());
        try (var out = Files.newOutputStream(file)) {
            body.write(out);
        }
    }

    /** A good article of a name. */
    private String line(String name) {
        good.add("1969/07/20/" + name + ".md");
        return "{\"title\":\"" + name + "\",\"date\":\"1969-07-20\",\"id\":\"" + name
                + "\",\"text\":\"The weir was opened at noon by " + name + ", and by nobody else.\"}\n";
    }

    private String page(String name, String within) {
        good.add("1969/07/20/" + name + ".md");
        return "<html lang=en><title>" + name
                + "</title><meta property=article:published_time content=1969-07-20><article><h1>" + name
                + "</h1><p>Boats had waited since the morning for " + name
                + ", and the keeper let them through in the order in which they came.</p><p>He said to " + name
                + " that he had seen it higher once only, in the spring of the year of the flood.</p>" + within
                + "</article>";
    }

    private String warc(String name, String within) throws IOException {
        return "> https://weir.example/" + name + " 200 text/html 2019-03-05T00:00:00Z\n" + page(name, within);
    }

    private static void blanks(OutputStream out, int megabytes) throws IOException {
        for (int i = 0; i < megabytes; i++) {
            out.write(BLANKS);
        }
    }

    @Test
    void namesEachAndBringsTheRest() throws IOException {
        bombs();
        entities();
        longOnes();
        lies();
        paths();
        Ingest.Result result = run();
        assertThat(content().keySet()).isEqualTo(good);
        Map<String, String> named = result.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.file().replaceFirst("#.*", ""),
                        Collectors.mapping(finding -> finding.rule(), Collectors.joining(" "))));
        expected.forEach((file, rule) ->
                assertThat(named.getOrDefault(file, "")).as(file).contains(rule));
        content()
                .values()
                .forEach(page -> assertThat(page).doesNotContain("lollol", "root:", "<script", "javascript:"));
        assertThat(Files.exists(folder.resolve("evil.md"))).isFalse();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("raw", "site");
        }
        assertThat(run().read()).isZero();
    }

    private void bombs() throws IOException {
        file("bomb.jsonl.gz", out -> {
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes(line("gzip")));
                blanks(gzip, 80);
            }
        });
        expected.put("bomb.jsonl.gz", "breaks-off");
        file("bomb.jsonl.zst", out -> {
            try (var zstd = new ZstdOutputStream(out)) {
                zstd.write(bytes(line("zstd")));
                blanks(zstd, 80);
            }
        });
        expected.put("bomb.jsonl.zst", "breaks-off");
        byte[] warc = WebArchiveText.bytes(warc("warc", ""), false, true);
        byte[] more = bombOfWarc();
        file("bomb.warc.gz", out -> {
            out.write(warc);
            out.write(more);
        });
        expected.put("bomb.warc.gz", "breaks-off");
        var wacz = new LinkedHashMap<String, byte[]>();
        wacz.put("datapackage.json", bytes("{}"));
        wacz.put("archive/a.warc.gz", WebArchiveText.bytes(warc("wacz", ""), false, true));
        wacz.put("archive/b.warc.gz", more);
        file("bomb.wacz", out -> out.write(SourceCase.zip(wacz)));
        expected.put("bomb.wacz", "breaks-off");
        var substack = new LinkedHashMap<String, byte[]>();
        good.add("1969/07/20/substack.md");
        substack.put(
                "posts.csv",
                bytes(
                        "post_id,post_date,is_published,title\n1.a,1969-07-20T00:00:00Z,true,substack\n2.b,1969-07-20T00:00:00Z,true,Bomb\n"));
        substack.put("posts/1.a.html", bytes("<p>What substack has told its readers of the weir.</p>"));
        substack.put("posts/2.b.html", new byte[20 << 20]);
        file("bomb.zip", out -> out.write(SourceCase.zip(substack)));
        expected.put("bomb.zip", "too-long");
        String paragraph = "<w:p><w:r><w:t>" + "x".repeat(1 << 20) + "</w:t></w:r></w:p>";
        file(
                "bomb.docx",
                out -> out.write(SourceCase.zip(Map.of(
                        "word/document.xml",
                        bytes("<w:document xmlns:w=\"urn:w\"><w:body>" + paragraph.repeat(70)
                                + "</w:body></w:document>")))));
        expected.put("bomb.docx", "document-broken");
    }

    /** A record whose body goes on for long. */
    private static byte[] bombOfWarc() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(
                    bytes(
                            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://weir.example/bomb\r\nWARC-Date: 2019-03-05T00:00:00Z\r\n"
                                    + "WARC-Record-ID: <urn:uuid:b>\r\nContent-Type: application/http\r\nContent-Length: 900000000\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
            blanks(gzip, 80);
        }
        return out.toByteArray();
    }

    private void entities() throws IOException {
        good.add("1969/07/20/wxr.md");
        file(
                "laughs.xml",
                out -> out.write(
                        bytes(
                                "<?xml version=\"1.0\"?>" + LAUGHS
                                        + "<rss><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>wxr</title><link>https://e.example/wxr</link><content:encoded>Before &e;&f; behind, and so on to the end of it.</content:encoded>"
                                        + "<wp:post_id>1</wp:post_id><wp:post_date>1969-07-20 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>")));
        file(
                "laughs.docx",
                out -> out.write(SourceCase.zip(Map.of(
                        "word/document.xml",
                        bytes(LAUGHS + "<w:document xmlns:w=\"urn:w\"><w:p><w:t>&e;&f;</w:t></w:p></w:document>")))));
        expected.put("laughs.docx", "document-broken");
        file(
                "laughs.md",
                out -> out.write(
                        bytes(
                                "---\ntitle: Bomb\ndate: 1969-07-20\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\nText.\n")));
        expected.put("laughs.md", "front-matter-broken");
    }

    private void longOnes() throws IOException {
        file("long.jsonl", out -> {
            out.write(bytes(line("lines-before") + "{\"title\":\"Long\",\"text\":\""));
            blanks(out, 100);
            out.write(bytes("\"}\n" + line("lines-behind")));
        });
        expected.put("long.jsonl", "too-long");
        file("long.json", out -> {
            out.write(bytes("[" + line("json-before")
                    + ",{\"title\":\"Long\",\"date\":\"1969-07-20\",\"url\":\"https://e.example/l\",\"text\":\""));
            blanks(out, 100);
            out.write(bytes("\"}," + line("json-behind") + "]"));
        });
        expected.put("long.json", "too-long");
        good.add("1969/07/20/csv-behind.md");
        file("long.csv", out -> {
            out.write(bytes("title,date,url,text\nLong,1969-07-20,https://e.example/1,\""));
            blanks(out, 40);
            out.write(
                    bytes(
                            "\"\ncsv-behind,1969-07-20,https://e.example/2,\"=HYPERLINK(\"\"http://x\"\") and what a cell of csv-behind says.\"\n"));
        });
        expected.put("long.csv", "too-long");
        file("deep.json", out -> out.write(bytes("[" + line("deep-before") + "," + "{\"a\":".repeat(5000))));
        expected.put("deep.json", "json-broken");
        String deep = "<div>".repeat(60_000);
        file("deep.html", out -> out.write(bytes(page("deep-page", "") + deep)));
        String html = "<p>What deep-html has to say of the weir, and of all the boats.</p>" + "<b><i>".repeat(30_000);
        good.add("1969/07/20/deep-html.md");
        file(
                "deep.jsonl",
                out -> out.write(bytes(
                        "{\"title\":\"deep-html\",\"date\":\"1969-07-20\",\"id\":\"d\",\"text\":\"" + html + "\"}\n")));
        file("deep.warc", out -> out.write(WebArchiveText.bytes(warc("deep-warc", deep), false, false)));
    }

    private void lies() throws IOException {
        file(
                "lies.html",
                out -> out.write(
                        bytes(page("lies", "<p><img src=page.png><img src=script.svg><img src=both.gif></p>"))));
        file("page.png", out -> out.write(bytes("<html><script>alert(1)</script></html>")));
        file(
                "script.svg",
                out -> out.write(
                        bytes(
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>alert(1)</script></svg>")));
        file("both.gif", out -> out.write(bytes("GIF89a<script>alert(1)</script>")));
        expected.put("lies.html", "picture-refused");
        file(
                "lies.warc",
                out -> out.write(WebArchiveText.bytes(
                        warc("lies-warc", "<img src=/a.png><a href=\"javascript:alert(1)\">here</a>")
                                + "\n> https://weir.example/a.png 200 image/png 2019-03-05T00:00:00Z\n<html><script>alert(1)</script></html>",
                        false,
                        false)));
        expected.put("lies.warc", "picture-refused");
    }

    private void paths() throws IOException {
        good.add("1969/07/20/paths.md");
        file(
                "paths.jsonl",
                out -> out.write(
                        bytes(
                                "{\"title\":\"paths\",\"date\":\"1969-07-20\",\"id\":\"../../../evil\",\"aliases\":[\"/../../evil\"],\"image\":\"../../../etc/passwd\",\"text\":\"What the paths are that lead out of it.\"}\n")));
        var zip = new LinkedHashMap<String, byte[]>();
        zip.put(
                "../../evil/posts.csv",
                bytes("post_id,post_date,is_published,title\n../../x.a,1969-07-20T00:00:00Z,true,Evil\n"));
        zip.put("../../evil/posts/../../../x.a.html", bytes("<p>Evil</p>"));
        file("paths.zip", out -> out.write(SourceCase.zip(zip)));
        good.add("1969/07/20/evil.md"); // of the zip itself: nothing is written to where its names lead
        good.add("1969/07/20/omnivore.md");
        file(
                "omni/metadata_0_to_20.json",
                out -> out.write(
                        bytes(
                                "[{\"id\":\"1\",\"slug\":\"../../../evil\",\"title\":\"Evil\",\"url\":\"https://e.example/o\",\"savedAt\":\"1969-07-20\"},"
                                        + "{\"id\":\"2\",\"slug\":\"omnivore\",\"title\":\"omnivore\",\"url\":\"https://e.example/p\",\"savedAt\":\"1969-07-20\"}]")));
        file(
                "omni/content/omnivore.html",
                out -> out.write(bytes("<p>What omnivore kept of the weir and of the boats.</p>")));
        expected.put("omni/metadata_0_to_20.json", "left-out");
    }
}

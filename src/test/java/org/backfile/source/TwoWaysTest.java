package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.ingest.ImportFolders;
import org.backfile.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An article that arrives by two ways is one, whatever the ways are, and what is licensed of it is on no page. */
class TwoWaysTest extends ImportFolders {
    private static final String PAGE =
            "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>The Weir</title><meta property=article:published_time content=2019-03-04></head><body><article><h1>The Weir</h1>{weir}</article></body></html>";
    /** What is said only by the second of two. */
    private static final String MORE = "A heron stood by.";

    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put(
                "raw text",
                "@ a.txt\n date 2019-03-04 https://weir.example/1\nThe Weir\n2019-03-04\n{weir-1}\n{weir-lines}");
        WAYS.put("plain text", "@ 2019-03-04 weir.txt\nThe Weir\n\n{weir-text}");
        WAYS.put("markdown", "@ weir.md\n---\ntitle: The Weir\ndate: 2019-03-04\n---\n{weir-text}");
        WAYS.put(
                "WXR",
                "@ export.xml\n<?xml version=\"1.0\"?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>The Weir</title><link>https://weir.example/1</link>"
                        + "<content:encoded><![CDATA[{weir}]]></content:encoded><wp:post_id>7</wp:post_id><wp:post_date>2019-03-04 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>");
        WAYS.put(
                "JSON Lines",
                "@ a.jsonl\n{\"title\": \"The Weir\", \"url\": \"https://weir.example/1\", \"date\": \"2019-03-04\", \"text\": \"{weir-json}\"}");
        WAYS.put("CSV", "@ a.csv\ntitle,date,url,text\nThe Weir,2019-03-04,https://weir.example/1,\"{weir-text}\"");
        WAYS.put("WARC", "@ a.warc;warc\n> https://weir.example/1 200 text/html 2019-03-05T10:11:12Z\n" + PAGE);
        WAYS.put("ARC", "@ a.arc;arc\n> https://weir.example/1 200 text/html 2019-03-05T10:11:12Z\n" + PAGE);
        WAYS.put(
                "WACZ",
                "@ a.wacz!archive/a.warc;warc\n> https://weir.example/1 200 text/html 2019-03-05T10:11:12Z\n" + PAGE);
        WAYS.put(
                "SingleFile",
                "@ weir.html\n"
                        + PAGE.replace(
                                "<html lang=en>",
                                "<html lang=en><!--\n Page saved with SingleFile \n url: https://weir.example/1 \n-->"));
        WAYS.put("wget", "@ weir.example/1.html\n" + PAGE);
        WAYS.put("Wayback", "@ weir.example/20190305101112/1.html\n" + PAGE);
        WAYS.put(
                "ArchiveBox",
                "@ archive/1551780000/index.json\n{\"archive_path\": \"x\", \"history\": {}, \"timestamp\": \"1551780000\", \"url\": \"https://weir.example/1\"}\n@ archive/1551780000/output.html\n"
                        + PAGE);
        WAYS.put(
                "Substack",
                "@ posts.csv\npost_id,post_date,is_published,title\n1.weir,2019-03-04T09:00:00Z,true,The Weir\n@ posts/1.weir.html\n{weir}");
        WAYS.put(
                "Omnivore",
                "@ metadata_0_to_20.json\n[{\"id\": \"1\", \"slug\": \"weir\", \"title\": \"The Weir\", \"url\": \"https://weir.example/1\", \"savedAt\": \"2019-03-05\", \"publishedAt\": \"2019-03-04\"}]\n@ content/weir.html\n{weir}");
        WAYS.put(
                "Nexis",
                "@ a.docx\nThe Weir\nThe Canal Gazette\nMarch 4, 2019 Monday\nLength: 60 words\nBody\n{weir-lines}\nEnd of Document");
        WAYS.put(
                "Factiva",
                "@ b.docx\nThe Weir\n60 words\n4 March 2019\nCanal Gazette\nCANGAZ\nEnglish\n(c) 2019 Canal Gazette\n{weir-lines}\nDocument CANGAZ0020190304ef3400001");
    }

    private static boolean isLicensed(String way) {
        return way.equals("Nexis") || way.equals("Factiva");
    }

    static Stream<Arguments> pairs() {
        List<String> ways = new ArrayList<>(WAYS.keySet());
        return ways.stream()
                .flatMap(one ->
                        ways.subList(ways.indexOf(one), ways.size()).stream().map(other -> Arguments.of(one, other)));
    }

    /** @param more what only this one says, in the last paragraph */
    private void bring(String way, String folder, String more) throws IOException {
        String files = WAYS.getOrDefault(way, "").replaceAll("(?m)^@ ", "@ " + folder + "/");
        String last = CaseText.WEIR.paragraphs().get(2);
        String told = CaseText.told(files).replace(last, (last + " " + more).strip());
        SourceCase.of("pairs", way + "\n" + told + "\n").write(raw);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsOneArticle(String one, String other) throws IOException {
        bring(one, "first", "");
        bring(other, "second", "");
        var result = run();
        assertThat(result.hasErrors()).as("%s", result.findings()).isFalse();
        assertThat(content()).hasSize(1);
        String page = content().values().iterator().next();
        assertThat(page).contains("\ncopies=").containsOnlyOnce(CaseText.WEIR.markdown());
        boolean isDraft = isLicensed(one) && isLicensed(other);
        assertThat(page).contains(isDraft ? "status=draft" : "status=published");
        assertThat(run().read()).isZero();
    }

    static Stream<Arguments> licensedPairs() {
        return pairs().filter(pair -> isLicensed((String) pair.get()[1]) && !isLicensed((String) pair.get()[0]));
    }

    @ParameterizedTest
    @MethodSource("licensedPairs")
    void showsNothingThatIsLicensed(String open, String licensed) throws IOException {
        bring(licensed, "first", MORE);
        run();
        bring(open, "second", "");
        var result = run();
        assertThat(content()).hasSize(1);
        String page = content().values().iterator().next();
        assertThat(page).contains("status=published", CaseText.WEIR.markdown()).doesNotContain("heron");
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("copy-differs"))
                .extracting(Finding::what)
                .allMatch(what -> what.contains("licensed"))
                .hasSize(1);
    }
}

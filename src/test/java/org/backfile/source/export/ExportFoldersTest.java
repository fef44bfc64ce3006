package org.backfile.source.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.report.Finding;
import org.backfile.testing.Images;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports whose texts stand in files of their own, unpacked and as they come. */
class ExportFoldersTest extends ImportFolders {
    private static final String SUBSTACK =
            "post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,podcast_url\n"
                    + "101.the-pond,2021-03-05T10:00:00.000Z,true,,,newsletter,everyone,\"The Pond, Again\",What the frogs did,\n"
                    + "102.unsent,,false,,,newsletter,everyone,Unsent,,\n"
                    + "103.the-talk,2021-03-06T10:00:00.000Z,true,,,podcast,everyone,The Talk,,https://audio.example/a.mp3?x=1&y=2\n"
                    + "104,2021-03-07T10:00:00.000Z,true,,,newsletter,only_paid,Old Id,,\n"
                    + "105.gone,2021-03-08T10:00:00.000Z,true,,,newsletter,everyone,Gone,,\n";

    private static final String OMNIVORE =
            "[{\"id\":\"a-1\",\"slug\":\"the-pond-17\",\"title\":\"The Pond\",\"description\":\"Frogs.\",\"author\":\"Mira Land\","
                    + "\"url\":\"https://pond.example/the-pond\",\"state\":\"Archived\",\"readingProgress\":100,\"thumbnail\":\"\",\"labels\":[\"water\",\"frogs\"],"
                    + "\"savedAt\":\"2021-04-01T08:00:00.000Z\",\"updatedAt\":\"2021-04-01T08:00:00.000Z\",\"publishedAt\":\"2021-03-05T10:00:00.000Z\"},"
                    + "{\"id\":\"a-2\",\"slug\":\"no-text-18\",\"title\":\"No Text\",\"url\":\"https://pond.example/none\",\"savedAt\":\"2021-04-02T08:00:00.000Z\"}]";

    private static Map<String, String> substack() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("posts.csv", SUBSTACK);
        files.put(
                "posts/101.the-pond.html",
                "<p>The frogs <a href=\"https://pond.example/p/older\">came back</a>.</p><h2>Then</h2><p>They left.</p>");
        files.put("posts/102.unsent.html", "<p>Nobody is to read this.</p>");
        files.put("posts/103.the-talk.html", "<p>We talked.</p>");
        files.put("posts/104.html", "<p>From before slugs were in names.</p>");
        files.put("posts/104.delivers.csv", "email,date\n");
        files.put("email_list.example.csv", "email,active_subscription\na@b.example,true\n");
        return files;
    }

    private static Map<String, String> omnivore() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("metadata_0_to_2.json", OMNIVORE);
        files.put("content/the-pond-17.html", "<div><p>The frogs came back.</p><p>They left.</p></div>");
        files.put("highlights/the-pond-17.md", "> came back\n");
        files.put("highlights/no-text-18.md", "");
        return files;
    }

    private void folder(String name, Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = raw.resolve(name + file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private void zip(String name, String within, Map<String, String> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(raw.resolve(name));
                var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(within + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void isOfSubstack(Ingest.Result result) throws IOException {
        assertThat(content())
                .containsOnlyKeys("2021/03/05/the-pond-again.md", "2021/03/06/the-talk.md", "2021/03/07/old-id.md");
        assertThat(content().get("2021/03/05/the-pond-again.md"))
                .contains(
                        "title=The Pond, Again\n",
                        "description=What the frogs did\n",
                        "aliases=/p/the-pond\n",
                        "#post-101\n")
                .contains("The frogs [came back](https://pond.example/p/older).\n\n## Then\n\nThey left.\n");
        assertThat(content().get("2021/03/06/the-talk.md")).contains("https://audio.example/a.mp3?x=1&y=2");
        assertThat(result.findings())
                .extracting(Finding::toString)
                .anyMatch(each -> each.contains("post of the status draft, once"))
                .anyMatch(each -> each.contains("no text of the post 105.gone"));
        assertThat(run().read()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "export/", "a/b/"})
    void readsAFolderOfSubstack(String where) throws IOException {
        folder(where, substack());
        isOfSubstack(run());
        folder(where, Map.of("posts/101.the-pond.html", "<p>The frogs came back, and stayed.</p>"));
        assertThat(run().read()).isOne();
        assertThat(content().get("2021/03/05/the-pond-again.md")).contains("and stayed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my-export/"})
    void readsAZipOfSubstack(String within) throws IOException {
        zip("export.zip", within, substack());
        isOfSubstack(run());
    }

    private void isOfOmnivore(Ingest.Result result) throws IOException {
        assertThat(content()).containsOnlyKeys("2021/03/05/the-pond.md");
        assertThat(content().get("2021/03/05/the-pond.md"))
                .contains(
                        "authors=Mira Land\n", "tags=water,frogs\n", "source=https://pond.example/the-pond\n", "#a-1\n")
                .contains("The frogs came back.\n\nThey left.\n");
        assertThat(result.findings())
                .extracting(Finding::rule)
                .contains("highlights", "left-out")
                .doesNotContain("title-missing", "date-missing");
        assertThat(run().read()).isZero();
    }

    @Test
    void readsAFolderOfOmnivore() throws IOException {
        folder("omnivore/", omnivore());
        isOfOmnivore(run());
    }

    @Test
    void readsAZipOfOmnivore() throws IOException {
        zip("omnivore.zip", "", omnivore());
        isOfOmnivore(run());
    }

    @Test
    void showsPicturesThatStandBesideThePosts() throws IOException {
        Map<String, String> files = substack();
        files.put(
                "posts/101.the-pond.html",
                "<p>The frogs.</p><figure><img src='../img/a.png' alt=frog><figcaption>A frog</figcaption></figure>");
        folder("", files);
        Files.createDirectories(raw.resolve("img"));
        Files.write(raw.resolve("img/a.png"), Images.png(30, 20, 9));
        run();
        assertThat(content().get("2021/03/05/the-pond-again.md")).contains("alt=\"frog\" width=\"30\"");
    }

    @Test
    void namesABombAndReadsTheRest() throws IOException {
        Map<String, String> files = substack();
        files.put("posts/101.the-pond.html", " ".repeat((16 << 20) + 5));
        zip("export.zip", "", files);
        assertThat(run().findings()).anyMatch(finding -> finding.rule().equals("too-long"));
        assertThat(content()).containsOnlyKeys("2021/03/06/the-talk.md", "2021/03/07/old-id.md");
    }

    @Test
    void leavesOtherZipsAlone() throws IOException {
        zip("other.zip", "", Map.of("posts.csv", "a,b\n1,2\n", "x/metadata_1.json", "[]"));
        Files.write(raw.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Ingest.Result result = run();
        assertThat(result.files()).isZero();
        assertThat(result.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,url,time_added,cursor,tags,status\nThe Pond,https://pond.example/,1614938400,,,unread\n",
                "URL,Title,Selection,Folder,Timestamp\nhttps://pond.example/,The Pond,,Unread,1614938400\n"
            })
    void saysThatAListHasNoTexts(String list) throws IOException {
        Files.writeString(raw.resolve("part_000000.csv"), list);
        Ingest.Result result = run();
        assertThat(result.findings()).anyMatch(finding -> finding.rule().equals("texts-missing"));
        assertThat(content()).isEmpty();
    }
}

package org.backfile.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.testing.Images;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that import stored are published with the texts that show them, and by no other way. */
class PublishedPicturesIT {
    private static final String BLUE = "0123456789abcdef0123.png";
    private static final String RED = "fedcba9876543210fedc.png";

    @TempDir
    Path folder;

    private static String figure(String file) {
        return "<figure>\n<img src=\"../../../media/" + file
                + "\" alt=\"A &quot;boat&quot;\" width=\"640\" height=\"480\">\n<figcaption>At sea</figcaption>\n</figure>\n";
    }

    private static void article(TestSite site, String path, String publisher, String text) {
        TestSite.write(
                site.folder().resolve("content/" + path + ".md"), """
                title=%s
                date=1969-07-20
                type=post
                status=published
                source=https://%s.example/1
                publisher=%s.example
                lang=en
                ~~~~~~

                %s
                Words stand below.
                """.formatted(path, publisher, publisher, text));
    }

    private TestSite site() throws IOException {
        TestSite site = TestSite.in(folder.resolve("site"));
        Path media = Files.createDirectories(site.folder().resolve("assets/media"));
        Files.write(media.resolve(BLUE), Images.png(640, 480, 0xFF));
        Files.write(media.resolve(RED), Images.png(64, 48, 0xFF0000));
        Files.write(media.resolve("mine.png"), Images.png(9, 9, 9));
        return site;
    }

    @Test
    void tellsOfAnArticlesFirstPicture() throws IOException {
        TestSite site = site();
        article(site, "1969/07/20/a", "open", figure(BLUE) + "\n");
        site.bake();
        var page = site.page("1969/07/20/a.html");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("http://localhost:8080/media/" + BLUE);
        assertThat(page.select("meta[property=og:image:width]").attr("content")).isEqualTo("640");
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).isEqualTo("A \"boat\"");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"image\":{\"@type\":\"ImageObject\",\"url\":\"http://localhost:8080/media/" + BLUE);
        assertThat(page.select(".text figure figcaption").text()).isEqualTo("At sea");
        assertThat(site.output().resolve("feed.xml")).content().contains("http://localhost:8080/media/" + BLUE);
    }

    @Test
    void publishesWhatPublishedTextsShow() throws IOException {
        TestSite site = site();
        TestSite.write(
                site.folder().resolve("rights.yaml"), "rules:\n  - {publisher: hidden.example, rights: extract}\n");
        article(site, "1969/07/20/a", "open", figure(BLUE) + "\n");
        article(site, "1969/07/20/b", "hidden", figure(RED) + "\n");
        site.bake();
        Path media = site.output().resolve("media");
        assertThat(media.resolve(BLUE)).exists();
        assertThat(media.resolve(RED)).doesNotExist();
        assertThat(media.resolve("mine.png")).exists();
        article(site, "1969/07/20/c", "open", "[Plain](https://e.example/) words.\n");
        site.bake();
        assertThat(media.resolve(BLUE)).exists();
        assertThat(media.resolve(RED)).doesNotExist();
        TestSite.write(site.folder().resolve("rights.yaml"), "rights: full\n");
        site.bake();
        assertThat(media.resolve(RED)).exists();
        Files.delete(site.folder().resolve("content/1969/07/20/a.md"));
        site.bake();
        assertThat(media.resolve(BLUE)).doesNotExist();
        TestSite.write(
                site.folder().resolve("content/about.md"),
                "title=About\ntype=page\nstatus=published\n~~~~~~\n\n![Boat](media/" + BLUE + ")\n");
        site.bake();
        assertThat(media.resolve(BLUE)).exists();
    }

    @Test
    void tellsOfAPictureThatIsLost() throws IOException {
        TestSite site = site();
        article(site, "1969/07/20/a", "open", figure("aaaaaaaaaaaaaaaaaaaa.jpg") + "\n");
        assertThat(site.bake().findings()).anyMatch(finding -> finding.rule().equals("picture-lost"));
    }
}

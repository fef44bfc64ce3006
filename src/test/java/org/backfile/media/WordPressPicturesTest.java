package org.backfile.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.ingest.ImportFolders;
import org.backfile.testing.Images;
import org.junit.jupiter.api.Test;

/** Pictures of a blog, whose uploads somebody has copied beside its export. */
class WordPressPicturesTest extends ImportFolders {
    private static final byte[] BLUE = Images.png(640, 480, 0x0000FF);
    private static final byte[] RED = Images.of("jpg", 320, 200, 0xFF0000);

    private String article() throws IOException {
        return Files.readString(site.resolve("content/2019/03/04/ferry-leaves-earlier.md"));
    }

    private void file(String name, byte[] bytes) throws IOException {
        Path file = raw.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void takesUploadsBesideAnExportOfWordPress() throws IOException {
        Files.writeString(
                raw.resolve("export.xml"),
                "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\" xmlns:content=\"c\"><channel><item><title>Ferry Leaves Earlier</title>"
                        + "<link>https://blog.example/2019/ferry</link><content:encoded><![CDATA["
                        + "The ferry left.\n\n"
                        + "[caption id=\"a1\" width=\"300\"]<a href=\"https://blog.example/wp-content/uploads/2019/03/blue.png\">"
                        + "<img src=\"https://blog.example/wp-content/uploads/2019/03/blue-300x225.png\" alt=\"Boat\" /></a> The boat at night[/caption]\n\n"
                        + "It came back.]]></content:encoded><wp:post_id>4</wp:post_id><wp:post_date>2019-03-04 10:00:00</wp:post_date>"
                        + "<wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>");
        file("wp-content/uploads/2019/03/blue.png", BLUE);
        run();
        assertThat(article())
                .contains(
                        "left.\n\n<figure>\n<img",
                        "alt=\"Boat\" width=\"640\"",
                        "<figcaption>The boat at night</figcaption>\n</figure>\n\nIt came");
    }

    private static String item(String type, int id, String more) {
        return "<item><title>Ferry Leaves Earlier</title><link>https://blog.example/" + id + "</link>" + more
                + "<wp:post_id>" + id + "</wp:post_id><wp:post_date>2019-03-04 10:00:00</wp:post_date><wp:post_type>"
                + type
                + "</wp:post_type><wp:status>" + (type.equals("post") ? "publish" : "inherit") + "</wp:status></item>";
    }

    @Test
    void findsAttachmentsOfWordPressByTheirNumbers() throws IOException {
        Files.writeString(
                raw.resolve("export.xml"),
                "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\" xmlns:content=\"c\"><channel>"
                        + item("post", 4, "<content:encoded>The ferry left.\n\n[gallery ids=\"8,9\"]</content:encoded>")
                        + item(
                                "post",
                                5,
                                "<content:encoded>It came back.</content:encoded><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key>"
                                        + "<wp:meta_value><![CDATA[8]]></wp:meta_value></wp:postmeta>")
                        + item(
                                "attachment",
                                8,
                                "<wp:attachment_url>https://blog.example/wp-content/uploads/2019/03/blue.png</wp:attachment_url>")
                        + item(
                                "attachment",
                                9,
                                "<wp:attachment_url>https://blog.example/wp-content/uploads/2019/03/red.jpg</wp:attachment_url>")
                        + "</channel></rss>");
        file("uploads/2019/03/blue.png", BLUE);
        file("uploads/2019/03/red.jpg", RED);
        run();
        assertThat(article())
                .contains("left.\n\n<figure>\n<img", "width=\"640\" height=\"480\">\n<img", "width=\"320\"");
        assertThat(Files.readString(site.resolve("content/2019/03/04/ferry-leaves-earlier-2.md")))
                .contains("<figure>\n<img", "width=\"640\"");
    }
}

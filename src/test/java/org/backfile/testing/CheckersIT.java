package org.backfile.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judges must be able to say no. */
class CheckersIT {
    @TempDir
    Path folder;

    @Test
    void htmlThatIsWrongIsTold() throws IOException {
        Files.writeString(
                folder.resolve("sound.html"),
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>T</title></head>\n<body><h1>T</h1></body></html>");
        Files.writeString(
                folder.resolve("wrong.html"),
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>T</title></head>\n<body>\n<p><div></p><img></body>");
        assertThat(HtmlChecker.check(folder))
                .isNotEmpty()
                .allMatch(message -> message.startsWith("wrong.html:5: "))
                .anyMatch(message -> message.contains("src"));
    }

    @Test
    void feedsThatAreWrongAreTold() throws IOException {
        var feed = folder.resolve("feed.xml");
        Files.writeString(feed, """
                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0"><channel><title>T</title><link>https://example.org/</link><description>D</description>
                <item><title>One</title><link>https://example.org/1</link><guid isPermaLink="false">1</guid>
                <pubDate>Mon, 27 Oct 2025 12:00:00 GMT</pubDate></item>
                <item><title>Two</title><link>/2</link><guid isPermaLink="false">1</guid></item>
                </channel></rss>
                """);
        assertThat(FeedChecker.check(feed))
                .containsExactly(
                        feed + " entry Two has no date",
                        feed + " entry Two has the id of another",
                        feed + " entry Two has no absolute link");

        Files.writeString(feed, "<rss version=\"2.0\"><channel><title>AT&T</title></channel></rss>");
        assertThatThrownBy(() -> FeedChecker.parse(feed)).isInstanceOf(AssertionError.class);
    }
}

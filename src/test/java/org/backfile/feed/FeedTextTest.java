package org.backfile.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTextTest {
    private static final String ADDRESS = "https://gazette.example/1969/07/20/eagle.html";
    private static final String[] PIECES = {
        "<p>", "</p>", "<p>", "</p>", "\n", " ", "  ", "a", "Moon", "&quot;", "&amp;", "&lt;", "&gt;", "&amp;quot;",
                "&nbsp;",
        "&", "\"", "'", ">", "é", "\u00a0", "\u0007", "\u007f", "\u2028", "\uFFFE", "🚀", "<em>", "</em>", "<br>", "]]>"
    };

    @Test
    void theShortWayEndsWhereTheLongOneDoes() {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            var html = new StringBuilder();
            for (int paragraph = random.nextInt(3); paragraph >= 0; paragraph--) {
                html.append("<p>");
                for (int piece = random.nextInt(5); piece > 0; piece--) {
                    html.append(PIECES[random.nextInt(PIECES.length)]);
                }
                html.append("</p>\n");
            }
            assertThat(FeedText.html(html.toString(), ADDRESS)).isEqualTo(FeedText.cleaned(html.toString(), ADDRESS));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<script>alert(1)</script></p>",
                "<p onclick=\"x()\">a</p>",
                "<p>a</p><style>p{}</style>",
                "<p><a href=\"javascript:x()\">a</a></p>"
            })
    void keepsOnlyWhatIsHarmless(String html) {
        assertThat(FeedText.html(html, ADDRESS))
                .doesNotContain("script", "onclick", "style")
                .contains("a");
    }

    @Test
    void makesLinksAbsolute() {
        assertThat(FeedText.html("<p><a href=\"../19/index.html\">b</a></p>", ADDRESS))
                .isEqualTo("<p><a href=\"https://gazette.example/1969/07/19/index.html\">b</a></p>");
    }
}

package org.backfile.bake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ParagraphAnchorsTest {
    @Test
    void aNameIsMadeFromTheParagraphsLettersAlone() {
        List<String> names = names("<p>The Eagle has landed.</p>\n<p>Two</p>");
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("p[0-9a-f]{8}"));
        assertThat(names("<p>Before.</p><ul><li>x</li></ul><p>the <em>eagle</em> has landed!</p>")
                        .get(1))
                .isEqualTo(names.get(0));
        assertThat(names("<p>The Eagle has not landed.</p>")).doesNotContainAnyElementsOf(names);
    }

    @Test
    void theSameParagraphTwiceHasTwoNames() {
        List<String> names = names("<p>Applause.</p><p>Applause.</p><p>Applause</p>");
        assertThat(names).containsExactly(names.get(0), names.get(0) + "-2", names.get(0) + "-3");
    }

    @Test
    void everyWordStaysAndWhatIsNoParagraphIsLeftAlone() {
        String html =
                "<h2>A</h2>\n<p></p><pre>&lt;p&gt;</pre><blockquote><p>月 &amp; <a href=\"x\">b</a></p></blockquote><p>open";
        String anchored = ParagraphAnchors.of(html, "");
        assertThat(Jsoup.parse(anchored).text()).isEqualTo(Jsoup.parse(html).text());
        assertThat(names(html)).hasSize(1);
    }

    private static List<String> names(String html) {
        return Jsoup.parse(ParagraphAnchors.of(html, "")).select("p[id]").eachAttr("id");
    }
}

package org.backfile.bake.jbake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
    @Test
    void escapesQuotesOfProse() {
        assertThat(new MarkdownRenderer(List.of()).html("He said \"no\", twice.\n"))
                .isEqualTo("<p>He said &quot;no&quot;, twice.</p>\n");
    }

    @Test
    void hidesAddressesTheSameWayEachTime() {
        var markdown = new MarkdownRenderer(List.of("AUTOLINKS"));
        String first = markdown.html("a@example.com\n");
        assertThat(first).contains("<a href=").doesNotContain("example.com");
        assertThat(markdown.html("a@example.com\n")).isEqualTo(first);
    }

    @Test
    void takesMarkupAndProseTogether() {
        assertThat(new MarkdownRenderer(List.of()).html("Plain.\n\nWith *stars*.\n\nPlain.\n"))
                .isEqualTo("<p>Plain.</p>\n<p>With <em>stars</em>.</p>\n<p>Plain.</p>\n");
    }

    @Test
    void takesTheWordsOfOptionsAsJBakeDoes() {
        assertThat(new MarkdownRenderer(List.of("HARDWRAPS", "-HARDWRAPS", "unheard-of")).html("a\nb\n"))
                .isEqualTo("<p>a b</p>\n");
        assertThat(new MarkdownRenderer(List.of("+HARDWRAPS")).html("a\nb\n")).isEqualTo("<p>a<br />\nb</p>\n");
    }
}

package org.backfile.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.profile.pegdown.Extensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backfile.article.Block;
import org.backfile.article.TextLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTextTest {
    private static final List<String> ADDRESSES = List.of(
            "https://example.org/",
            "http://example.org/a_b*c~d?e=f&g=h&copy=1;2#i_(j)",
            "https://example.org/%20/ä/~x/a-b+c,d;e",
            "/2019/05/harbour/",
            "mailto:desk@example.org");

    @ParameterizedTest
    @ValueSource(ints = {Extensions.NONE, Extensions.TABLES | Extensions.FENCED_CODE_BLOCKS, Extensions.ALL})
    void showsWordsAndAddressesAsTheyAre(int extensions) {
        var options = PegdownOptionsAdapter.flexmarkOptions(extensions);
        var parser = Parser.builder(options).build();
        var renderer = HtmlRenderer.builder(options).build();
        var random = new Random(extensions);
        for (int i = 0; i < 1000; i++) {
            Block block = block(random);
            String markdown = markdown(block);
            Element page = Jsoup.parseBodyFragment(renderer.render(parser.parse(markdown)))
                    .body();
            var words = new ArrayList<String>();
            var addresses = new ArrayList<String>();
            block.links().forEach(link -> {
                words.add(plain(block.text().substring(link.from(), link.to())));
                addresses.add(link.address());
            });
            if (extensions != Extensions.ALL) { // which turns on typography, and links of its own
                assertThat(page.select("a[href]").stream()
                                .map(a -> plain(a.wholeText()))
                                .toList())
                        .as(markdown)
                        .isEqualTo(words);
                assertThat(plain(page.wholeText())).as(markdown).isEqualTo(plain(block.text()));
            }
            assertThat(page.select("a[href]").eachAttr("href")).as(markdown).containsAll(addresses);
        }
    }

    @Test
    void readsBackWhatItWrote() {
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            Block block = block(random);
            assertThat(Markdown.read(markdown(block).lines().toList()))
                    .as(markdown(block))
                    .containsExactly(block);
        }
    }

    @Test
    void writesOrdinaryLinksPlainly() {
        assertThat(markdown(new Block(
                        Block.Kind.PARAGRAPH,
                        "See the harbour report of 1969!",
                        List.of(new TextLink(8, 22, "https://example.org/harbour?id=4&page=2")))))
                .isEqualTo("\nSee the [harbour report](https://example.org/harbour?id=4&page=2) of 1969!\n");
    }

    @Test
    void keepsOfOddAddressesOnlyTheWeb() {
        assertThat(TextLink.address("javascript:alert(1)")).isEmpty();
        assertThat(TextLink.address(" JavaScript:alert(1)")).isEmpty();
        assertThat(TextLink.address("data:text/html,x")).isEmpty();
        assertThat(TextLink.address("file:///etc/passwd")).isEmpty();
        assertThat(TextLink.address("https://user:word@example.org/")).isEmpty();
        assertThat(TextLink.address("//example.org/x")).isEmpty();
        assertThat(TextLink.address("/\\example.org")).isEmpty();
        assertThat(TextLink.address("https://example.org/a b\"<c>[1](2"))
                .contains("https://example.org/a%20b%22%3Cc%3E%5B1%5D%282");
        assertThat(TextLink.address("https://example.org/wiki/Ferry_(ship)"))
                .contains("https://example.org/wiki/Ferry_(ship)");
        assertThat(TextLink.address("https://example.org/?a=1&copy;=2")).contains("https://example.org/?a=1&copy%3B=2");
        assertThat(TextLink.address("MAILTO:desk@example.org")).contains("mailto:desk@example.org");
        assertThat(TextLink.address("mailto:desk")).isEmpty();
    }

    private static Block block(Random random) {
        while (true) {
            String text = Hostile.text(random).strip();
            var links = new ArrayList<TextLink>();
            int at = 0;
            while (at < text.length() && random.nextInt(4) > 0) {
                int from = at + random.nextInt(text.length() - at);
                int to = from + 1 + random.nextInt(Math.min(12, text.length() - from));
                boolean isWhole = !Character.isLowSurrogate(text.charAt(from))
                        && (to == text.length() || !Character.isLowSurrogate(text.charAt(to)));
                String words = text.substring(from, to);
                if (isWhole && words.equals(words.strip()) && !plain(words).isEmpty()) {
                    links.add(new TextLink(from, to, ADDRESSES.get(random.nextInt(ADDRESSES.size()))));
                    at = to;
                } else {
                    at = from + 1;
                }
            }
            if (!links.isEmpty()) {
                return new Block(Block.Kind.values()[random.nextInt(3)], text, links);
            }
        }
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    private static String markdown(Block block) {
        var out = new StringBuilder();
        Markdown.write(List.of(block), out);
        return out.toString();
    }
}

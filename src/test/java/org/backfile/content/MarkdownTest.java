package org.backfile.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.data.DataHolder;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backfile.article.Block;
import org.backfile.article.Block.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Renders what we write with JBake's markdown engine, under each of its extensions, and reads the page. */
class MarkdownTest {
    private static final Map<String, Renderer> RENDERERS = renderers();

    private record Renderer(Parser parser, HtmlRenderer html) {
        static Renderer of(int extensions) {
            DataHolder options = PegdownOptionsAdapter.flexmarkOptions(extensions);
            return new Renderer(
                    Parser.builder(options).build(),
                    HtmlRenderer.builder(options).build());
        }

        Element render(String markdown) {
            return Jsoup.parseBodyFragment(html.render(parser.parse(markdown))).body();
        }
    }

    private static Map<String, Renderer> renderers() {
        Map<String, Renderer> renderers = new LinkedHashMap<>();
        renderers.put("NONE", Renderer.of(PegdownExtensions.NONE));
        try {
            for (Field field : PegdownExtensions.class.getDeclaredFields()) {
                boolean flag = Modifier.isStatic(field.getModifiers()) && field.getType() == int.class;
                if (flag
                        && !field.getName().startsWith("SUPPRESS")
                        && !field.getName().startsWith("UNUSED")) {
                    renderers.put(field.getName(), Renderer.of(field.getInt(null)));
                }
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return renderers;
    }

    static List<String> extensions() {
        return List.copyOf(RENDERERS.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. May was a holiday",
                "1969) one",
                "# no heading",
                "#hashtag",
                "Heading #",
                "- no item",
                "+ no item",
                "* no item",
                "+1 555 0100",
                "--- no rule",
                "***",
                "===",
                "> no quote",
                "a * b * c",
                "snake_case_word and _emphasis_ and **strong**",
                "[x](y) and ![x](y) and [x][y] and [x]: y",
                "[^1]: note",
                "*[HTML]: abbreviation",
                "[[wiki link]]",
                "[ ] task",
                "`code` ``code``",
                "~~~",
                "~~gone~~ H~2~O x^2^ ++in++",
                "| a | b |",
                "|---|---|",
                ": definition",
                "<b>bold</b> <script>alert(1)</script> <!-- comment --> <?php ?>",
                "${x} <#if x> [#if x] {{x}}",
                "&amp; &#65; &copy AT&T a&b",
                "C:\\dir\\*.* \\",
                "\"quoted\" 'single' it's -- --- ... . . . << >>",
                "https://example.com/a_b*c?d=e&f=g#h and www.example.com",
                "mail me@example.com <me@example.com> <https://example.com>",
                "[TOC]",
                "...",
                "!",
                "{.class #id}",
                "Setext\u00A0",
                "~~~~~~",
                "@foo :smile: $x$ %20",
                "\u200Bzero \u202Ebidi\u202C soft\u00ADhyphen e\u0301",
                "-",
                "2025",
                "1.",
                "\\",
                "\\\\ \\# \\n",
                "a  b",
                "::: x",
                "!!! note",
                "    indented",
                "http://a.b/c_(d)_e"
            })
    void showsTextAsItIs(String text) {
        assertShown(List.of(
                Block.paragraph("before"),
                new Block(Kind.LIST_ITEM, text.strip()),
                new Block(Kind.LIST_ITEM, text.strip()),
                Block.paragraph(text.strip()),
                new Block(Kind.SUBHEAD, text.strip()),
                Block.paragraph(text.strip()),
                new Block(Kind.LINE, text.strip()),
                new Block(Kind.LINE, "b"),
                new Block(Kind.LINE, text.strip())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "People's \"quotes\"... 'and' -- dashes -- stay.",
                "2.5 million people, e.g. in the U.S., saw it (1. and 2.)",
                "-5 degrees, +1 555 0100, C++ and AT&T",
                "\"He [the president] said so,\" he said.",
                "See https://example.com/a_b/~joe/c-d?e=f&g=h#i_j and www.example.com.",
                "a * b, snake_case, 5 < 6 > 4, me@example.com, 10% | 20%",
                "C# and F#, a: b = c"
            })
    void leavesAloneWhatBeginsNothing(String text) {
        assertThat(markdown(List.of(Block.paragraph(text)))).isEqualTo("\n" + text + "\n");
    }

    @Test
    void escapesWhatBeginsSomething() {
        assertThat(markdown(List.of(Block.paragraph("1969. *May* [x](y) <b> &amp; _a_ `c`"))))
                .isEqualTo("\n1969\\. \\*May\\* [x\\](y) \\<b> \\&amp; \\_a\\_ \\`c\\`\n");
    }

    @Test
    void readsWhatEarlierVersionsWrote() {
        assertThat(Markdown.read(List.of("People\\'s \\\"a\\\" \\.\\.\\. https<!-- -->://example.com")))
                .containsExactly(Block.paragraph("People's \"a\" ... https://example.com"));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void showsHostileTextAsItIsUnder(String extension) {
        var random = new Random(extension.hashCode());
        for (int i = 0; i < 100; i++) {
            var blocks = new ArrayList<Block>();
            for (int j = random.nextInt(5); j >= 0; j--) {
                blocks.add(new Block(Kind.values()[random.nextInt(Kind.CODE.ordinal())], Hostile.text(random)));
            }
            assertShown(extension, RENDERERS.get(extension), blocks);
        }
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void showsCodeAsItIsUnder(String extension) {
        var random = new Random(extension.hashCode());
        for (int i = 0; i < 50; i++) {
            String code = "  if a:\n\tb = " + Hostile.text(random) + "\n\n      " + Hostile.text(random) + "\n```\n~~~";
            for (Kind before : List.of(Kind.PARAGRAPH, Kind.SUBHEAD, Kind.LIST_ITEM)) {
                List<Block> blocks =
                        List.of(new Block(before, "before"), new Block(Kind.CODE, code), Block.paragraph("behind"));
                String markdown = markdown(blocks);
                Element page = RENDERERS.get(extension).render(markdown);
                assertThat(page.select("pre > code").eachText()).as(markdown).hasSize(1);
                assertThat(page.select("pre > code").first().wholeText())
                        .as("%s: %s", extension, markdown)
                        .isEqualTo(code + "\n");
                assertThat(page.select("pre > code *")).isEmpty();
                assertThat(Markdown.read(markdown.lines().toList())).isEqualTo(blocks);
            }
        }
    }

    @Test
    void readsBackWhatItWrote() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var blocks = new ArrayList<Block>();
            for (int j = random.nextInt(5); j >= 0; j--) {
                blocks.add(new Block(Kind.values()[random.nextInt(3)], Hostile.text(random)));
            }
            blocks.add(new Block(Kind.LINE, Hostile.text(random)));
            blocks.add(new Block(Kind.LINE, Hostile.text(random)));
            if (i % 2 == 0) {
                blocks.add(new Block(Kind.STANZA, Hostile.text(random)));
                blocks.add(new Block(Kind.LINE, Hostile.text(random)));
            }
            assertThat(Markdown.read(markdown(blocks).lines().toList())).isEqualTo(blocks);
        }
    }

    private static void assertShown(List<Block> blocks) {
        for (String name : List.of("NONE", "HARDWRAPS", "SMARTYPANTS", "TABLES", "ALL_WITH_OPTIONALS")) {
            assertShown(name, RENDERERS.getOrDefault(name, RENDERERS.get("ALL")), blocks);
        }
    }

    private static void assertShown(String extension, Renderer renderer, List<Block> blocks) {
        String markdown = markdown(blocks);
        Element page = renderer.render(markdown);
        var shown = new ArrayList<String>();
        for (Element element : page.select("p, h2, li")) {
            if (!element.children().select("p, li").isEmpty()) {
                continue; // the item around a paragraph
            }
            String html = element.wholeText();
            for (String line : element.selectFirst("br") == null ? new String[] {html} : html.split("\n+")) {
                shown.add(plain(line));
            }
        }
        var expected = new ArrayList<String>();
        blocks.forEach(block -> expected.add(plain(block.text())));
        if (isTypographic(extension)) {
            shown.replaceAll(MarkdownTest::words);
            expected.replaceAll(MarkdownTest::words);
        }
        assertThat(shown).as("%s: %s", extension, markdown).isEqualTo(expected);
        assertThat(page.select("script, b, em, strong, code, table, blockquote, img, hr, del, sup, sub, ins, dl, pre"))
                .as("%s: %s", extension, markdown)
                .isEmpty();
        if (!extension.contains("ANCHOR")
                && !extension.contains("AUTOLINKS")
                && !extension.startsWith("ALL")
                && !extension.contains("GITHUB")) {
            assertThat(page.select("a")).as("%s: %s", extension, markdown).isEmpty();
        }
    }

    /** Whether the extension is there to change signs: who turns it on wants that. */
    private static boolean isTypographic(String extension) {
        return extension.contains("SMART") || extension.contains("QUOTES") || extension.startsWith("ALL");
    }

    /** A text without the signs that typography changes. */
    private static String words(String text) {
        return text.replaceAll("[.…\"'‘’“”«»<>\\-–—\\s]+", "");
    }

    /** Runs of blanks are one blank on a page. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replaceAll("[ \t]+", " ").strip();
    }

    private static String markdown(List<Block> blocks) {
        var out = new StringBuilder();
        Markdown.write(blocks, out);
        return out.toString();
    }
}

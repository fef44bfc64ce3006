package org.backfile.bake.jbake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way leads to what flexmark makes of the same text. {@code -Dbackfile.texts=4000} tries more of them. */
class ProseTest {
    private static final int TEXTS = Integer.getInteger("backfile.texts", 400);

    private static final String[] PIECES = {
        "word",
        "Word",
        "été",
        "Москва",
        "Αθήνα",
        "I",
        "3",
        "1969",
        " ",
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\n\n",
        "\n\n",
        "\n\n",
        ",",
        ";",
        ".",
        "...",
        "?",
        "!",
        "%",
        "$5",
        "(",
        ")",
        "/",
        "'",
        "\"",
        "-",
        "--",
        "---",
        "‘",
        "’",
        "“",
        "”",
        "–",
        "—",
        "…",
        ":",
        ": ",
        "www.example.com",
        "http://example.com/a",
        "a@b.com",
        "@",
        "#",
        "*",
        "**",
        "_",
        "`",
        "~",
        "[",
        "]",
        "[a]: b",
        "<b>",
        "</b>",
        "<",
        "&",
        "&amp;",
        "|",
        "\\",
        "\\*",
        "+",
        "=",
        ">",
        "1. ",
        "- ",
        "    ",
        "\t",
        "TOC",
        "[TOC]",
        "*[HTML]: x",
        "HTML",
        "漢字",
        "🚀",
        "\u00a0",
        "{",
        "}",
        "^",
        "\r",
        "ftp",
        "mailto:x",
        "//",
        "a.b.com"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HARDWRAPS,AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS",
                "ALL",
                "TABLES,AUTOLINKS",
                "SMARTYPANTS",
                "QUOTES",
                "ALL_OPTIONALS,ALL",
                "ABBREVIATIONS,WIKILINKS,STRIKETHROUGH,TASKLISTITEMS,FOOTNOTES,TOC,ANCHORLINKS",
                "TABLES,FENCED_CODE_BLOCKS",
                "HARDWRAPS,DEFINITIONS",
                ""
            })
    void takesTheShortWayToTheSameHtml(String extensions) {
        var markdown = new MarkdownRenderer(List.of(extensions.split(",")));
        var random = new Random(extensions.hashCode());
        for (int i = 0; i < TEXTS / 2; i++) {
            String text = text(random, i % 4 == 0 ? PIECES.length : 28);
            assertThat(markdown.html(text)).as(text).isEqualTo(markdown.htmlByParser(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TABLES,FENCED_CODE_BLOCKS", "ALL", ""})
    void takesTheShortWayThroughWhatIsEscaped(String extensions) {
        String[] pieces = {
            "a", "word ", "é", "漢字", "، ", " ", "\\*", "\\_", "\\`", "\\[", "\\]", "\\<", "\\&", "\\~", "\\#", "\\\\",
            "\\!", "\\|", "\\(", "\\{", "_", "*a* ", "[a](b)", " [a](b)", "]", "&", "&a;", "< ", ">", ":", "@", "=",
            "+", "{", "|", "#", "^", "~", "‹", "\u0301", "🚀", "\u00a0", "\u200b", ".", "\"", "\n\n", "\n\n"
        };
        isTheSame(
                extensions,
                new Random(extensions.hashCode()),
                random -> "a" + some(random, 12, pieces, pieces.length) + "\n");
        isTheSame(
                extensions,
                new Random(extensions.hashCode()),
                random -> some(random, 12, pieces, pieces.length) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HARDWRAPS,AUTOLINKS", "ALL", "SMARTYPANTS", "STRIKETHROUGH,SUPERSCRIPT", ""})
    void takesTheShortWayThroughEmphasis(String extensions) {
        String[] pieces = {
            "a",
            "word",
            "é",
            "7",
            " ",
            " ",
            " ",
            "*",
            "*",
            "*",
            "**",
            "**",
            "***",
            " *",
            "* ",
            " **a b**",
            " *a*",
            ",",
            ".",
            "!",
            "\"",
            "'",
            "(",
            ")",
            "/",
            "-",
            "\u00a0"
        };
        isTheSame(
                extensions,
                new Random(5),
                random -> "Text " + some(random, 12, pieces, pieces.length) + "\n\nPlain *and* **strong**.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HARDWRAPS,AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS",
                "ALL",
                "SMARTYPANTS",
                "ALL_OPTIONALS,ALL",
                ""
            })
    void takesTheShortWayThroughLinks(String extensions) {
        String[] pieces = {
            "a",
            "word",
            "\u00e9",
            "7",
            " ",
            " ",
            " ",
            "[",
            "](",
            ")",
            " [a word](https://example.org/)",
            " [a](http://example.org/a-b.html)",
            " [1](https://a.b)",
            " [www](/a)",
            "www",
            " www.a.com",
            "WWW.",
            " [two  blanks](https://a)",
            "](https://example.org/a?b=c&d)",
            "https://example.org/",
            "http://",
            "*",
            ",",
            ".",
            "!",
            "^",
            "{a}",
            "(",
            "[a]: b",
            "\\",
            "-"
        };
        isTheSame(
                extensions,
                new Random(6),
                random -> "Text " + some(random, 12, pieces, pieces.length)
                        + "\n\nPlain [with a link](https://example.org/a), as is usual.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HARDWRAPS,AUTOLINKS,FENCED_CODE_BLOCKS,DEFINITIONS",
                "ALL",
                "TASKLISTITEMS,FOOTNOTES",
                "ALL_OPTIONALS,ALL",
                ""
            })
    void takesTheShortWayAroundLists(String extensions) {
        String[] pieces = {
            "Plain.\n\n",
            "Plain.\n\n",
            "Plain.\n",
            "- item\n",
            "- item\n",
            "- item, (b)\n\n",
            "- It's a [link](https://example.org/) \"there\"\n",
            "- e.g. this... and -- that\n",
            "- www.example.org\n",
            "- *item*\n\n",
            "- a\n- b\n\n",
            "With [a link](https://example.org/).\n\n",
            "With <b>tags</b>.\n\n",
            "  - inner\n",
            "    more\n\n",
            "- - two\n",
            "-\n",
            "- \n",
            "---\n\n",
            "1. one\n",
            ": what it is\n",
            "\n"
        };
        isTheSame(extensions, new Random(7), random -> {
            int known = random.nextInt(3) == 0 ? pieces.length : 13; // the first pieces go the short way
            return some(random, 8, pieces, known);
        });
    }

    /** Texts made by chance come out as the parser alone has them. */
    private static void isTheSame(String extensions, Random random, Function<Random, String> texts) {
        var markdown = new MarkdownRenderer(List.of(extensions.split(",")));
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.apply(random);
            assertThat(markdown.html(text)).as(text).isEqualTo(markdown.htmlByParser(text));
        }
    }

    /** One to so many of the first pieces. */
    private static String some(Random random, int most, String[] pieces, int first) {
        var text = new StringBuilder();
        for (int n = random.nextInt(most); n >= 0; n--) {
            text.append(pieces[random.nextInt(first)]);
        }
        return text.toString();
    }

    private static String text(Random random, int pieces) {
        var text = new StringBuilder();
        for (int words = random.nextInt(40); words >= 0; words--) {
            text.append(PIECES[random.nextInt(random.nextInt(10) == 0 ? PIECES.length : pieces)]);
        }
        return text.append(random.nextInt(10) == 0 ? "" : "\n").toString();
    }
}

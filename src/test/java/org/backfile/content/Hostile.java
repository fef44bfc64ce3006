package org.backfile.content;

import java.util.Random;

/** Makes up text of what breaks parsers. */
public final class Hostile {
    private static final String[] PIECES = {
        "*",
        "**",
        "_",
        "__",
        "`",
        "```",
        "~",
        "~~",
        "~~~",
        "^",
        "#",
        "##",
        "-",
        "--",
        "---",
        "+",
        "++",
        "=",
        "==",
        ">",
        ">>",
        "<",
        "<<",
        "<b>",
        "</b>",
        "<br>",
        "<script>",
        "<!--",
        "-->",
        "<?",
        "&",
        "&amp;",
        "&#65;",
        "&lt",
        "|",
        "||",
        ":",
        "::",
        ": ",
        "[",
        "]",
        "[x](y)",
        "![",
        "[[",
        "]]",
        "[^1]",
        "]:",
        "*[A]: ",
        "(",
        ")",
        "{",
        "}",
        "${x}",
        "<#if",
        "#{",
        "1.",
        "1)",
        "12. ",
        "...",
        ". . .",
        "\"",
        "'",
        "''",
        "\\",
        "\\\\",
        "\\n",
        "!",
        "!!!",
        "@",
        "a@b.cd",
        "http://a.bc/d_e",
        "www.a.bc",
        "%",
        "$",
        ";",
        "?",
        "/",
        "  ",
        "\u00A0",
        "\u200B",
        "\u202E",
        "\u00AD",
        "é",
        "e\u0301",
        "—",
        "“",
        "”",
        "’",
        "…",
        "中文",
        "。",
        "نص",
        "؟",
        "שלום",
        "हिन्दी",
        "한국",
        "😀",
        "👩‍🚀",
        "word",
        "Word",
        "WORD",
        "x1",
        "2025",
        " ",
        " ",
        " ",
        " ",
        " "
    };

    private Hostile() {}

    /** A line of text, trimmed, not blank. */
    public static String text(Random random) {
        while (true) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String line = text.toString().strip();
            if (!line.isBlank()) {
                return line;
            }
        }
    }
}

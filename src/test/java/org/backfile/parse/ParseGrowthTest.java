package org.backfile.parse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.raw.Raw;
import org.backfile.testing.Growth;
import org.backfile.testing.Growth.Family;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Raw files that somebody made to be slow to read. */
class ParseGrowthTest {
    private static final int SIZE = 2_000;
    private static final ArticleParser PARSER = new ArticleParser(LocalDate.of(2026, 1, 1), Noise.NONE);
    private static final String HEAD = " date 2020-05-04 https://example.com/a\nLander\n2020-05-04\n";

    @TestFactory
    Stream<DynamicTest> readsOneLineInTimeThatGrowsWithIt() {
        return Growth.ofPieces(
                "a line of ",
                SIZE,
                text -> parse(HEAD + "A lead.\n" + text + "\n"),
                "a",
                "a ",
                "A ",
                "A. ",
                "(",
                ")",
                "\"",
                "'",
                "«",
                "“",
                "-",
                " - ",
                "/",
                "/a/",
                ",",
                "1 ",
                "1969-",
                "May 4, ",
                "12:30 ",
                "&amp",
                "&#",
                "&lt;b&gt;",
                "<b>",
                "<",
                "<a ",
                "@",
                "©",
                "…",
                "Photo: ",
                "http://a.b/",
                "\u00a0",
                "\u200b",
                "e\u0301",
                "中",
                "。",
                "م",
                "…\u00a0",
                " | ");
    }

    @TestFactory
    Stream<DynamicTest> readsManyLinesInTimeThatGrowsWithThem() {
        return Growth.ofPieces(
                "lines of ",
                SIZE,
                text -> parse(HEAD + "A lead.\n" + text),
                "a\n",
                "A\n",
                "a b,\n",
                "A Name\n",
                "1. x\n",
                "- x\n",
                "\u2022\n",
                "(\n",
                ")\n",
                "\"\n",
                "\n",
                " \n",
                "By A. Name\n",
                "2020-05-04\n",
                "12:30\n",
                "4 May 2020\n",
                "Read more\n",
                "Photo: A\n",
                "© A\n",
                "A.\n\n",
                "中\n",
                "۱\n",
                "<p>\n");
    }

    @TestFactory
    Stream<DynamicTest> readsTheTopOfAFileInTimeThatGrowsWithIt() {
        return Growth.tests(Stream.of(
                        "a ",
                        "A - ",
                        " | ",
                        "1 ",
                        "1-",
                        "May ",
                        "&lt;",
                        "<b",
                        "<b>a",
                        "…",
                        "...",
                        "(A) ",
                        "/A/ ",
                        ", ",
                        "2020-05-04 ",
                        "12:30 ")
                .flatMap(piece -> Stream.of(
                        Family.of(
                                "a header of " + piece,
                                SIZE,
                                piece,
                                text -> parse(" date 2020-05-04 https://example.com/a " + text
                                        + "\nLander\n2020-05-04\nLead.\nBody.\n")),
                        Family.of(
                                "an address of " + piece,
                                SIZE,
                                piece,
                                text -> parse(" date 2020-05-04 https://example.com/" + text.replace(' ', '-')
                                        + "\nLander\n2020-05-04\nLead.\nBody.\n")),
                        Family.of(
                                "a title of " + piece,
                                SIZE,
                                piece,
                                text -> parse(" date 2020-05-04 https://example.com/a\n" + text
                                        + "\n2020-05-04\nLead.\nBody.\n" + text + "\n")),
                        Family.of(
                                "a day of " + piece,
                                SIZE,
                                piece,
                                text -> parse(" date 2020-05-04 https://example.com/a\nLander\n" + text
                                        + "\nLead.\nBody.\n")),
                        Family.of(
                                "a description of " + piece,
                                SIZE,
                                piece,
                                text -> parse(
                                        HEAD + text + "\n" + text.replace('a', 'b') + "\nBody.\n" + text + "\n")))));
    }

    @TestFactory
    Stream<DynamicTest> dropsLinesInTimeThatGrowsWithTheRulesAndWithTheLine() {
        return Growth.tests(Stream.of(
                new Growth.Family<>(
                        "rules on noise", SIZE, ParseGrowthTest::rules, noise -> noise.ruleFor("a", "Read more")),
                new Growth.Family<>(
                        "rules to be read",
                        SIZE,
                        n -> Arrays.asList(Growth.repeated("*a*\n", n).split("\n")),
                        Noise::of),
                Family.of(
                        "a line of a",
                        SIZE,
                        "a",
                        line -> noise("*ab*", "*aab", "aaab*").ruleFor("a", line)),
                Family.of(
                        "a line of ab",
                        SIZE,
                        "ab",
                        line -> noise("*abb*", "*ba", "abb*").ruleFor("a", line))));
    }

    private static Noise rules(int count) {
        String[] rules = new String[count];
        Arrays.setAll(rules, i -> "*line " + i + "*");
        return noise(rules);
    }

    private static Noise noise(String... rules) {
        return Noise.of(Arrays.asList(rules));
    }

    private static void parse(String raw) {
        PARSER.parse(new Raw.Text("a.txt", Arrays.asList(raw.split("\n", -1)), "", List.of()));
    }
}

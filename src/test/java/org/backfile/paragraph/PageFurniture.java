package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What web pages have around an article and between its paragraphs: bylines, buttons, tables, tags, related headlines, code. */
final class PageFurniture {
    private final Random random;
    private final Phrases phrases;
    private final List<String> blocks = new ArrayList<>();

    private PageFurniture(Phrases phrases, Random random) {
        this.random = random;
        this.phrases = phrases;
    }

    /** The blocks with what stands before, between and behind them, or without. */
    static List<String> around(List<String> article, Phrases phrases, Random random) {
        var page = new PageFurniture(phrases, random);
        if (random.nextInt(2) == 0) {
            page.head();
        }
        double between = random.nextInt(3) == 0 ? random.nextDouble() * 0.15 : 0;
        double calls = random.nextInt(4) == 0 ? random.nextDouble() * 0.2 : 0;
        for (String block : article) {
            boolean long_ = block.length() > 80 && PlainProse.endsSentence(PlainProse.bare(block));
            boolean called = long_ && random.nextDouble() < calls;
            boolean apart = called && random.nextInt(3) > 0;
            page.blocks.add(called && !apart ? block + " " + page.call() : block);
            if (apart) {
                page.add(page.appeal());
            }
            if (random.nextDouble() < between) {
                page.between();
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            page.foot();
        }
        return page.blocks;
    }

    private int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private boolean chance(int times) {
        return random.nextInt(times) == 0;
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private void add(String... texts) {
        blocks.addAll(List.of(texts));
    }

    private String headline() {
        String line = PlainProse.capitalised(phrases.words(number(5, 13), true));
        return any(
                line,
                line,
                line + "?",
                phrases.name() + ": " + line,
                phrases.name() + " " + phrases.words(number(3, 9), false));
    }

    private String word() {
        return PlainProse.capitalised(phrases.words(number(1, 2), false));
    }

    private String date() {
        return any(
                number(1, 28) + "." + number(1, 12) + ".2021",
                number(1, 28) + " " + any("March", "Mai", "juin", "октября", "de abril de", "Sept") + " 2022",
                "April " + number(1, 30) + ", 2023 " + number(1, 12) + ":" + number(10, 59) + " am",
                number(2, 20) + " hours ago",
                "Updated: " + number(10, 23) + ":" + number(10, 59));
    }

    /** A sentence that a link begins or ends, behind a paragraph's last. */
    private String call() {
        return any(
                "[[" + PlainProse.capitalised(phrases.words(number(2, 6), true)) + ".]]",
                "[[" + word() + "]].",
                "[[" + phrases.name() + "]] " + phrases.words(number(4, 12), false) + ".",
                word() + " [[" + phrases.words(number(1, 3), false) + "]].",
                PlainProse.capitalised(phrases.words(number(3, 6), true)) + " [[" + phrases.name() + "]] and [["
                        + phrases.name() + "]].");
    }

    /** A short sentence that is a paragraph of its own, as where to read on. */
    private String appeal() {
        return chance(2)
                ? PlainProse.capitalised(phrases.words(number(3, 8), true)) + "."
                : chance(2)
                        ? PlainProse.capitalised(phrases.words(number(2, 5), true)) + " [["
                                + phrases.words(number(1, 3), false) + "]]."
                        : call();
    }

    private void head() {
        if (chance(3)) {
            add("[[" + word() + "]]");
        }
        if (chance(3)) {
            add(headline());
        }
        switch (random.nextInt(5)) {
            case 0 -> add("By [[" + phrases.name() + "]]", date());
            case 1 -> add(phrases.name(), date());
            case 2 -> add(date(), number(2, 9) + " min read");
            case 3 -> add("[[" + phrases.name() + "]]", word() + " " + phrases.words(2, false), date());
            default -> add(date());
        }
        if (chance(3)) {
            buttons();
        }
        if (chance(2)) {
            add(caption());
        }
    }

    private void buttons() {
        for (int i = number(1, 5); i > 0; i--) {
            add(any(
                    "Share",
                    "Facebook",
                    "Twitter",
                    "Copy link",
                    "Print",
                    "Comments",
                    "Email",
                    "WhatsApp",
                    word(),
                    "mehr",
                    "print"));
        }
    }

    private String caption() {
        String text = chance(3) ? phrases.sentence() : PlainProse.capitalised(phrases.words(number(4, 16), true));
        String name = phrases.name();
        return text
                + any(
                        "",
                        "",
                        ".",
                        " " + name,
                        " (" + name + ")",
                        " | " + name,
                        " © " + name,
                        "Photograph by " + name,
                        ". Photo: " + name);
    }

    private void between() {
        switch (random.nextInt(9)) {
            case 0 -> table();
            case 1 -> code();
            case 2 ->
                add(any("READ MORE: ", "Also read: ", "MORE : ", "Mehr dazu: ", "Lire aussi : ") + "[[" + headline()
                        + "]]");
            case 3 -> related();
            case 4 -> add(caption());
            case 5 -> add(any("Advertisement", "Story continues below", "Loading...", word()));
            case 6 -> add(phrases.name() + " | " + date());
            case 7 -> add(appeal());
            default -> add(caption(), any("Credit: ", "Bild: ", "") + phrases.name());
        }
    }

    private void table() {
        int columns = number(2, 4);
        boolean numbers = !chance(3);
        for (int c = 0; c < columns; c++) {
            add(word());
        }
        for (int r = number(2, 7); r > 0; r--) {
            add(chance(2) ? phrases.name() : word());
            for (int c = 1; c < columns; c++) {
                String cell = any(
                        String.valueOf(random.nextInt(900)),
                        random.nextInt(99) + "." + random.nextInt(9),
                        random.nextInt(99) + " %",
                        "-" + random.nextInt(9));
                add(numbers ? cell : phrases.words(number(1, 5), false));
            }
        }
    }

    private void code() {
        for (int i = number(2, 9); i > 0; i--) {
            String name = phrases.words(1, false).toLowerCase(Locale.ROOT);
            String other = phrases.words(1, false).toLowerCase(Locale.ROOT);
            add(any(
                    name + " = " + other + "(" + number(1, 90) + ")",
                    "if (" + name + " == " + other + ") {",
                    "return " + name + "." + other + "();",
                    "}",
                    "} else {",
                    "# " + name + " " + other,
                    "$ " + name + " --" + other + " /etc/" + name,
                    "<" + name + " class=\"" + other + "\">",
                    "import " + name + "." + other + ";",
                    "def " + name + "(" + other + "):"));
        }
    }

    private void related() {
        if (chance(2)) {
            add(any("Related", "More on this", "Most read", "Lesen Sie auch", "Read next", "Top stories"));
        }
        boolean linked = !chance(3);
        boolean dated = chance(3);
        for (int i = number(2, 6); i > 0; i--) {
            add(linked ? "[[" + headline() + "]]" : headline());
            if (dated) {
                add(date());
            }
        }
    }

    private void tags() {
        boolean linked = chance(2);
        for (int i = number(2, 7); i > 0; i--) {
            String tag = chance(2) ? phrases.name() : word();
            add(linked ? "[[" + tag + "]]" : tag);
        }
    }

    private void foot() {
        switch (random.nextInt(9)) {
            case 0 -> tags();
            case 1 -> related();
            case 2 -> buttons();
            case 3 ->
                add(any("© ", "Copyright ") + phrases.name() + " " + number(2010, 2026)
                        + any(". All rights reserved.", "", " | " + word()));
            case 4 ->
                add(phrases.name() + " " + phrases.words(number(4, 10), false) + ". "
                        + PlainProse.capitalised(phrases.words(number(2, 3), true)) + " [[@" + phrases.words(1, false)
                        + "]].");
            case 5 -> add("(" + phrases.name() + ")");
            case 6, 7 -> add(appeal());
            default -> add(word() + ": " + phrases.name(), word() + ": [[" + phrases.name() + "]]");
        }
    }
}

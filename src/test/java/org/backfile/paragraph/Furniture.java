package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Puts among an article's paragraphs what stands there in papers: headings, captions, lists, times, questions, verse. */
final class Furniture {
    private static final int PIECES = 16;

    private final Random random;
    private final Phrases phrases;
    private final List<String> blocks = new ArrayList<>();
    /** How all the article's headings are written. */
    private final int headings;

    private Furniture(Phrases phrases, Random random) {
        this.random = random;
        this.phrases = phrases;
        this.headings = random.nextInt(4);
    }

    static List<String> put(List<String> article, Random random) {
        var phrases = new Phrases(article, random);
        if (!phrases.isEnough()) {
            return article;
        }
        var furniture = new Furniture(phrases, random);
        double headed = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 0.6;
        double pieces = random.nextInt(4) == 0 ? 0 : random.nextDouble() * random.nextDouble() * 1.2;
        if (furniture.chance(3)) {
            furniture.heading();
        }
        for (String block : article) {
            if (random.nextDouble() < headed && block.length() > 60) {
                furniture.heading();
            }
            furniture.blocks.add(block);
            if (random.nextDouble() < pieces) {
                furniture.piece();
            }
        }
        return phrases.hasBlanks()
                ? PageFurniture.around(furniture.blocks, phrases, random)
                : EasternFurniture.put(furniture.blocks, random);
    }

    /** True once in so many times. */
    private boolean chance(int times) {
        return random.nextInt(times) == 0;
    }

    private int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private String capitalised(int words, boolean fromStart) {
        return PlainProse.capitalised(phrases.words(words, fromStart));
    }

    private void heading() {
        String text = PlainProse.capitalised(
                chance(6)
                        ? phrases.name() + (chance(2) ? " " + phrases.words(number(1, 2), false) : "")
                        : phrases.words(number(1, 7), !chance(3)));
        blocks.add(
                switch (headings) {
                    case 1 -> titled(text);
                    case 2 -> text.toUpperCase(Locale.ROOT);
                    case 3 -> chance(2) ? text + "?" : text;
                    default -> text;
                });
    }

    private static String titled(String text) {
        var title = new StringBuilder();
        for (String word : text.split(" ")) {
            boolean small = word.isEmpty() || word.length() < 4 && !title.isEmpty();
            title.append(title.isEmpty() ? "" : " ").append(small ? word : PlainProse.capitalised(word));
        }
        return title.toString();
    }

    private void piece() {
        switch (random.nextInt(PIECES)) {
            case 0, 1 ->
                blocks.add(
                        capitalised(number(5, 18), true) + (chance(3) ? "." : "") + (chance(3) ? "" : " " + credit()));
            case 2 ->
                blocks.add(
                        chance(3) ? "By [[" + phrases.name() + "]]" : chance(2) ? "Text: " + phrases.name() : credit());
            case 3, 4 -> list();
            case 5 -> facts();
            case 6 -> results();
            case 7 -> minutes();
            case 8 -> questions();
            case 9 -> teasers();
            case 10 -> verse();
            case 11 -> ingredients();
            case 12 -> address();
            case 13 -> blocks.add(any("Advertisement", "***", capitalised(1, false) + "!", "Share this", "\""));
            case 14 -> quotes();
            default -> blocks.add(chance(2) ? phrases.sentence() : date());
        }
    }

    private String credit() {
        String name = phrases.name();
        return any(
                "(" + name + "/Reuters)",
                "Photo: " + name,
                name + "/Getty Images",
                "Photo by " + name,
                "[" + name + "/AFP]",
                "© " + name,
                "(Photo: " + name + ")",
                "Courtesy of " + name,
                "File photo");
    }

    private void list() {
        if (!chance(3)) {
            blocks.add(capitalised(number(4, 11), true) + ":");
        }
        int longest = number(1, 10);
        boolean small = chance(4);
        boolean linked = chance(4);
        String end = chance(6) ? ";" : chance(5) ? "." : "";
        for (int i = number(2, 8); i > 0; i--) {
            String item = chance(4) ? phrases.name() : phrases.words(number(1, longest), !chance(3));
            item = small
                    ? item.substring(0, 1).toLowerCase(Locale.ROOT) + item.substring(1)
                    : PlainProse.capitalised(item);
            blocks.add(linked(item, linked) + end);
        }
    }

    /** An item with a link: all of it, its first word or, seldom, its last. */
    private String linked(String item, boolean often) {
        int first = item.indexOf(' ');
        int last = item.lastIndexOf(' ') + 1;
        if (often && !chance(3)) {
            return first > 0 && chance(3)
                    ? "[[" + item.substring(0, first) + "]]" + item.substring(first)
                    : "[[" + item + "]]";
        }
        return !often && chance(8) && last > first + 1
                ? item.substring(0, last) + "[[" + item.substring(last) + "]]"
                : item;
    }

    private void facts() {
        for (int i = number(2, 6); i > 0; i--) {
            String fact = any(String.valueOf(random.nextInt(4000)), phrases.name(), phrases.words(number(1, 6), false));
            blocks.add(capitalised(number(1, 2), false) + ": " + fact);
        }
    }

    private void results() {
        int kind = random.nextInt(4);
        for (int i = 1; i <= number(3, 7); i++) {
            String name = phrases.name();
            blocks.add(
                    switch (kind) {
                        case 0 -> i + ". " + name + " " + (50 - i * 3);
                        case 1 -> name + " " + random.nextInt(60) + "." + random.nextInt(10);
                        case 2 -> name + " " + random.nextInt(4) + "-" + random.nextInt(4) + " " + phrases.name();
                        default -> name + " - " + (i + 1) + " " + phrases.words(1, false);
                    });
        }
    }

    private void minutes() {
        for (int i = number(1, 3); i > 0; i--) {
            blocks.add(time());
            blocks.add(phrases.sentence() + (chance(2) ? " " + phrases.sentence() : ""));
        }
    }

    private String time() {
        int minutes = number(10, 58);
        return any(
                number(1, 12) + ":" + minutes + " a.m.",
                number(10, 22) + ":" + minutes,
                number(1, 11) + "." + minutes + "pm");
    }

    private String date() {
        return any(
                "March " + number(1, 28) + ", 2024",
                "10:0" + random.nextInt(10) + " GMT 03.12.2023",
                "2025-10-27T10:09+0000",
                "Updated " + time());
    }

    private void questions() {
        boolean marked = chance(2);
        for (int i = number(1, 4); i > 0; i--) {
            blocks.add((marked ? "Q: " : "") + capitalised(number(3, 10), false) + "?");
            blocks.add((marked ? "A: " : "") + phrases.sentence());
        }
    }

    private void teasers() {
        if (chance(2)) {
            blocks.add("Read more: [[" + phrases.words(number(5, 10), true) + "]]");
            return;
        }
        if (chance(2)) {
            blocks.add(any("ALSO READ", "Related"));
        }
        for (int i = number(1, 3); i > 0; i--) {
            blocks.add("[[" + capitalised(number(5, 10), true) + "]]");
        }
    }

    private void verse() {
        for (int i = number(3, 8); i > 0; i--) {
            blocks.add(capitalised(number(3, 8), false) + (i == 1 ? "." : any(",", ".", ";", "")));
        }
    }

    private void ingredients() {
        for (int i = number(3, 8); i > 0; i--) {
            blocks.add(number(1, 9) * (chance(2) ? 1 : 50)
                    + any("g ", " tbsp ", " ")
                    + phrases.words(number(1, 4), false));
        }
    }

    private void address() {
        blocks.add(phrases.name());
        blocks.add(number(1, 99) + " " + phrases.name());
        blocks.add(phrases.name() + " " + number(10_000, 89_999));
        if (chance(2)) {
            blocks.add("Tel. 0" + random.nextInt(1_000_000));
        }
    }

    /** Paragraphs of one speaker, each of which opens a quote, and the last closes it. */
    private void quotes() {
        boolean straight = chance(2);
        for (int i = number(2, 3); i > 0; i--) {
            blocks.add((straight ? "\"" : "“") + phrases.sentence() + (i > 1 ? "" : straight ? "\"" : "”"));
        }
    }
}

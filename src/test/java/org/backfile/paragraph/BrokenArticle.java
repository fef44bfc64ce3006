package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * An article whose paragraphs are known, broken into lines as extractors do it.
 *
 * @param lines as they stand in a raw file
 * @param begins for each line whether a paragraph begins with it
 */
record BrokenArticle(List<String> lines, List<Boolean> begins) {
    /** Where a line ends at a link: some extractors end it before, some after, some on both sides. */
    private static final int BEFORE = 1;

    private static final int AFTER = 2;

    /**
     * Breaks an article at its {@code [[links]]} and, in paragraphs that have one, at {@code {{emphasis}}} too. White space
     * at a break is lost.
     *
     * @param article a paragraph a line
     * @param random decides at which side of each link; in half of the articles at the same side of all
     */
    static BrokenArticle of(List<String> article, Random random) {
        int sides = random.nextBoolean() ? 0 : 1 + random.nextInt(3);
        var lines = new ArrayList<String>();
        var begins = new ArrayList<Boolean>();
        for (String paragraph : article) {
            boolean first = true;
            for (String line : lines(paragraph, sides, random)) {
                lines.add(line);
                begins.add(first);
                first = false;
            }
        }
        return new BrokenArticle(lines, begins);
    }

    /** How the paragraphs that we would make of the lines compare with the known ones. */
    Score score() {
        LineShape[] shapes = shapes();
        return score(Breaks.of(shapes, 0, shapes.length));
    }

    /** How each line alone compares with the known paragraphs. */
    Score scoreOfLines() {
        boolean[] breaks = new boolean[lines.size()];
        Arrays.fill(breaks, true);
        return score(breaks);
    }

    /** How the paragraphs compare that one gets if each line without an end is joined to the next. */
    Score scoreOfSentences() {
        LineShape[] shapes = shapes();
        boolean[] breaks = new boolean[shapes.length];
        for (int i = 0; i < breaks.length; i++) {
            breaks[i] = i == 0 || shapes[i - 1].endsSentence();
        }
        return score(breaks);
    }

    /** Whether a paragraph has several lines. */
    boolean isBroken() {
        return begins.contains(false);
    }

    private LineShape[] shapes() {
        return lines.stream().map(LineShape::new).toArray(LineShape[]::new);
    }

    private Score score(boolean[] breaks) {
        int right = 0;
        int invented = 0;
        int lost = 0;
        for (int i = 1; i < breaks.length; i++) {
            right += breaks[i] && begins.get(i) ? 1 : 0;
            invented += breaks[i] && !begins.get(i) ? 1 : 0;
            lost += !breaks[i] && begins.get(i) ? 1 : 0;
            if (breaks[i] != begins.get(i) && Boolean.getBoolean("show")) {
                System.out.println((breaks[i] ? "INVENTED " : "LOST ") + lines.get(i - 1) + " // " + lines.get(i));
            }
        }
        return new Score(right, invented, lost);
    }

    /** Of paragraphs' beginnings, how many were found, made up and missed. */
    record Score(int right, int invented, int lost) {
        static final Score NONE = new Score(0, 0, 0);

        double f1() {
            return 2.0 * right / (2.0 * right + invented + lost);
        }

        Score plus(Score other) {
            return new Score(right + other.right, invented + other.invented, lost + other.lost);
        }
    }

    private static List<String> lines(String paragraph, int always, Random random) {
        boolean hasLink = paragraph.contains("[[");
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int sides = 0;
        for (int at = 0; at < paragraph.length(); at++) {
            boolean opens = paragraph.startsWith("[[", at) || paragraph.startsWith("{{", at);
            boolean closes = paragraph.startsWith("]]", at) || paragraph.startsWith("}}", at);
            if (!opens && !closes) {
                line.append(paragraph.charAt(at));
                continue;
            }
            if (opens) {
                sides = always > 0 ? always : 1 + random.nextInt(3);
            }
            if (hasLink && (sides & (opens ? BEFORE : AFTER)) != 0) {
                end(line, lines);
            }
            at++;
        }
        end(line, lines);
        return lines;
    }

    private static void end(StringBuilder line, List<String> lines) {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }
}

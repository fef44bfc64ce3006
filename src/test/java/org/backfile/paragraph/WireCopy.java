package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.backfile.language.FunctionWords;
import org.backfile.language.Script;

/** Makes wire copy of an article: its plain sentences in short paragraphs, linked at names where these first stand. */
final class WireCopy {
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "de", "des", "du", "von", "la", "del", "da", "do");
    private static final List<String> CITIES =
            List.of("WASHINGTON", "LONDON", "GENEVA", "NEW DELHI", "Brussels", "Tokyo", "RIO DE JANEIRO");

    private final Random random;
    /** How many names are linked, and how many other phrases. */
    private final double rate;

    private final double odd;
    private final Set<String> seen = new HashSet<>();

    private WireCopy(Random random) {
        this.random = random;
        this.rate = 0.1 + random.nextDouble() * 0.5;
        this.odd = random.nextDouble() * 0.06;
    }

    static List<String> of(List<String> article, Random random) {
        double second = 0.25 + random.nextDouble() * 0.6;
        double third = random.nextDouble() * 0.6;
        var wire = new WireCopy(random);
        var paragraphs = new ArrayList<String>();
        for (String block : article) {
            String text = PlainProse.bare(block);
            if (text.length() < 70 || new LineShape(text).end != LineShape.End.SENTENCE) {
                continue;
            }
            List<String> sentences = PlainProse.sentences(text);
            for (int i = 0; i < sentences.size(); ) {
                int count = 1;
                if (random.nextDouble() < second) {
                    count += random.nextDouble() < third ? 2 + random.nextInt(2) : 1;
                }
                int to = Math.min(sentences.size(), i + count);
                String blank = PlainProse.isWithoutBlanks(sentences.get(i)) ? "" : " ";
                String paragraph = String.join(blank, sentences.subList(i, to));
                i = to;
                if (paragraph.length() >= 40) {
                    String lead = paragraphs.isEmpty() ? wire.dateline(paragraph) : "";
                    paragraphs.add(wire.link(lead + paragraph));
                }
            }
        }
        return paragraphs;
    }

    private String dateline(String text) {
        if (text.charAt(0) > 0x250 || Script.of(text) != Script.CASED) {
            return "";
        }
        String city = CITIES.get(random.nextInt(CITIES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> city + " (Example) - ";
            case 1 -> city + ", March 3 - ";
            case 2 -> city + ", Oct. 27 (Example) -- ";
            case 3 -> city + " — ";
            default -> "";
        };
    }

    private String link(String text) {
        if (PlainProse.isWithoutBlanks(text)) {
            return linkLetters(text);
        }
        boolean caseless = Script.of(text) == Script.CASELESS;
        String[] words = text.split(" ");
        var linked = new ArrayList<String>();
        boolean starts = true;
        for (int i = 0; i < words.length; ) {
            String core = PlainProse.core(words[i]);
            boolean name = !core.isEmpty()
                    && (Character.isUpperCase(core.charAt(0)) || caseless && random.nextInt(4) == 0)
                    && !(starts && FunctionWords.begins(core.toLowerCase(Locale.ROOT)));
            int to = name ? nameEnd(words, i, starts) : random.nextDouble() < odd ? phraseEnd(words, i) : i;
            String phrase = String.join(" ", Arrays.copyOfRange(words, i, Math.max(to, i + 1)));
            linked.add(to > i ? linkOnce(phrase) : phrase);
            i = Math.max(to, i + 1);
            starts = PlainProse.endsSentence(words[i - 1]);
        }
        return String.join(" ", linked);
    }

    private int nameEnd(String[] words, int from, boolean starts) {
        int to = from + 1;
        while (to < words.length
                && to - from < 6
                && !PlainProse.endsPart(words[to - 1])
                && (isCapital(words[to])
                        || SMALL.contains(words[to]) && to + 1 < words.length && isCapital(words[to + 1]))) {
            to++;
        }
        // A single word that begins a sentence is seldom a name.
        return starts && to == from + 1 && random.nextInt(3) > 0 ? from : to;
    }

    private static boolean isCapital(String word) {
        return !PlainProse.core(word).isEmpty() && PlainProse.isCapital(word);
    }

    private int phraseEnd(String[] words, int from) {
        int to = Math.min(words.length, from + 1 + random.nextInt(6));
        for (int i = from; i < to - 1; i++) {
            if (PlainProse.endsSentence(words[i])) {
                return i + 1;
            }
        }
        return to;
    }

    /** Links a phrase, seldom if it was there before; signs around it stay outside. */
    private String linkOnce(String phrase) {
        if (random.nextDouble() >= (seen.add(PlainProse.core(phrase)) ? rate : rate * 0.1)) {
            return phrase;
        }
        String core = PlainProse.core(phrase);
        if (core.endsWith("'s") || core.endsWith("’s")) {
            core = core.substring(0, core.length() - 2);
        }
        if (core.isEmpty()) {
            return phrase;
        }
        int from = phrase.indexOf(core);
        String mark = random.nextInt(12) == 0 ? "{{" + core + "}}" : "[[" + core + "]]";
        return phrase.substring(0, from) + mark + phrase.substring(from + core.length());
    }

    private String linkLetters(String text) {
        var linked = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int to = i;
            if (random.nextDouble() < rate * 0.06) {
                int most = Math.min(text.length(), i + 2 + random.nextInt(8));
                while (to < most && Character.isLetterOrDigit(text.charAt(to))) {
                    to++;
                }
            }
            if (to - i >= 2) {
                linked.append("[[").append(text, i, to).append("]]");
            } else {
                to = i + 1;
                linked.append(text.charAt(i));
            }
            i = to;
        }
        return linked.toString();
    }
}

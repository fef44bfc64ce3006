package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.backfile.language.FunctionWords;

/** Bits of an article, picked by chance. */
final class Phrases {
    private static final int TRIES = 8;

    private final Random random;
    private final boolean blanks;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Phrases(List<String> article, Random random) {
        this.random = random;
        this.blanks = !PlainProse.isWithoutBlanks(article.get(article.size() / 2));
        for (String block : article) {
            for (String sentence : PlainProse.sentences(PlainProse.bare(block))) {
                if (sentence.length() > 20) {
                    sentences.add(sentence);
                    addNames(sentence.split(" "));
                }
            }
        }
        if (names.isEmpty()) {
            names.add("Anna Berg");
        }
    }

    private void addNames(String[] words) {
        for (int i = 1; i < words.length; i++) {
            int to = i;
            while (to < words.length
                    && to - i < 3
                    && isName(words[to])
                    && (to == i || !PlainProse.endsPart(words[to - 1]))) {
                to++;
            }
            if (to > i) {
                names.add(PlainProse.core(String.join(" ", Arrays.copyOfRange(words, i, to))));
                i = to;
            }
        }
    }

    private static boolean isName(String word) {
        return !PlainProse.core(word).isEmpty() && PlainProse.isCapital(word);
    }

    boolean isEnough() {
        return sentences.size() >= 3;
    }

    boolean hasBlanks() {
        return blanks;
    }

    String name() {
        return names.get(random.nextInt(names.size()));
    }

    /** A sentence without quote marks. */
    String sentence() {
        return sentences.get(random.nextInt(sentences.size())).replaceAll("[\"“”]", "");
    }

    /** Some words of a sentence, without its signs. */
    String words(int count, boolean fromStart) {
        for (int i = 0; i < TRIES; i++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            String words = blanks ? words(sentence, count, fromStart) : letters(sentence, count * 2, fromStart);
            if (words.length() > 1) {
                return words;
            }
        }
        return name();
    }

    private String words(String sentence, int count, boolean fromStart) {
        String[] words = sentence.split(" ");
        if (words.length <= count) {
            return "";
        }
        int from = fromStart ? 0 : random.nextInt(words.length - count);
        int to = from + count;
        while (to > from + 1 && FunctionWords.isOne(PlainProse.core(words[to - 1]))) {
            to--;
        }
        return String.join(" ", Arrays.copyOfRange(words, from, to))
                .replaceAll("[.,;:!?\"“”()\\[\\]«»…]+", "")
                .strip();
    }

    private String letters(String sentence, int count, boolean fromStart) {
        int length = count + random.nextInt(count / 2 + 2);
        if (sentence.length() < length + 2) {
            return "";
        }
        int from = fromStart ? 0 : random.nextInt(sentence.length() - length);
        String letters = sentence.substring(from, from + length).replaceAll("[。！？，、「」（）\\s.]", "");
        while (letters.length() > 2 && Particles.end(letters)) {
            letters = letters.substring(0, letters.length() - 1);
        }
        return letters;
    }
}

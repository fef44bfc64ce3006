package org.backfile.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Tells languages that share a script by the runs of three letters they are made of (naive Bayes). What each run is worth
 * is in {@code languages.txt}, loaded when the first text asks.
 */
final class Trigrams {
    private static final Trigrams PROFILES = load();

    /** The first character of languages and of weights in the file. */
    private static final int FIRST_LANGUAGE = 0x100;

    private static final int FIRST_WEIGHT = 0x30;
    private static final int PLACES = 16;
    /** The first letter of scripts other than Latin. */
    private static final char OTHER = 0x370;

    /** Of less text one cannot say. */
    private static final int SHORTEST = 24;

    private static final int LETTERS = 10;

    private static final int RECENT = 1 << 5;
    /** What ten runs are worth at least, on average, in a language that is among these; of Ethiopic's many letters less. */
    private static final int LEAST = 95;

    private static final int LEAST_ETHIOPIC = 45;
    /** How far ahead of the next a language must be, in thousandths of its worth. */
    private static final int AHEAD = 25;
    /** Up to where close languages are told apart by words as well. */
    private static final int NEAR = 150;

    private final String[] names;
    private final char[] scripts;
    /** Runs as numbers, each in the place of its hash; 0 in a free one. */
    private final long[] keys = new long[1 << PLACES];

    private final String[] worth = new String[1 << PLACES];

    private Trigrams(String header) {
        String[] languages = header.split(" ");
        names = new String[languages.length];
        scripts = new char[languages.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = languages[i].substring(0, languages[i].indexOf(':'));
            scripts[i] = languages[i].charAt(languages[i].length() - 1);
        }
    }

    private static Trigrams load() {
        try (InputStream in = Trigrams.class.getResourceAsStream("languages.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            int from = text.indexOf('\n');
            var profiles = new Trigrams(text.substring(0, from));
            while (from + 1 < text.length()) {
                int to = text.indexOf('\n', from + 1);
                profiles.add(text, from + 1, to);
                from = to;
            }
            return profiles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String text, int from, int to) {
        long key =
                ((long) text.charAt(from) << Short.SIZE | text.charAt(from + 1)) << Short.SIZE | text.charAt(from + 2);
        int place = place(key);
        keys[place] = key;
        worth[place] = text.substring(from + 3, to);
    }

    /**
     * The language of a text.
     *
     * @param script {@code L} Latin, {@code C} Cyrillic, {@code A} Arabic, {@code D} Devanagari, {@code E} Ethiopic,
     *     {@code H} Hebrew
     * @return its BCP 47 name; {@code und} if the text is too short, like none, or as like another
     */
    static String of(char[] text, char script) {
        return PROFILES.find(text, script);
    }

    private String find(char[] text, char script) {
        int[] scores = new int[names.length];
        int runs = score(text, script == 'L', scores);
        int best = -1;
        int second = -1;
        for (int i = 0; i < scores.length; i++) {
            if (scripts[i] != script) {
                continue;
            }
            if (best < 0 || scores[i] > scores[best]) {
                second = best;
                best = i;
            } else if (second < 0 || scores[i] > scores[second]) {
                second = i;
            }
        }
        int least = script == 'E' ? LEAST_ETHIOPIC : LEAST;
        if (best < 0 || letters(text) < LETTERS || runs < SHORTEST || scores[best] * 10L < (long) runs * least) {
            return "und";
        }
        long ahead = second < 0 ? Integer.MAX_VALUE : (scores[best] - scores[second]) * 1000L / scores[best];
        String byWords = ahead < NEAR ? CloseLanguages.of(text, names[best], names[second]) : "";
        return !byWords.isEmpty() ? byWords : ahead >= AHEAD ? names[best] : "und";
    }

    /** How many different letters a text has, roughly. */
    private static int letters(char[] text) {
        long seen = 0;
        for (char c : text) {
            seen |= 1L << c;
        }
        return Long.bitCount(seen);
    }

    /** Adds up what the runs of a text's Latin letters, or of its others, are worth; how many there are. */
    private int score(char[] text, boolean latin, int[] scores) {
        long key = ' ';
        var recent = new long[RECENT];
        int runs = 0;
        int letters = 0;
        for (int i = 0; i <= text.length; i++) {
            boolean own = i < text.length && latin == (text[i] < OTHER || text[i] >= 0x1E00 && text[i] < 0x2020);
            char c = own ? letter(text[i]) : ' ';
            if (c == ' ' && (key & 0xFFFF) == ' ') {
                continue;
            }
            key = (key << Short.SIZE | c) & 0xFFFF_FFFF_FFFFL;
            letters++;
            if (letters < 2) {
                continue;
            }
            int place = place(key);
            if (recent[place & RECENT - 1] == key) {
                continue; // the same word again and again says nothing
            }
            recent[place & RECENT - 1] = key;
            runs++;
            if (keys[place] != 0) {
                String worths = worth[place];
                for (int k = 0; k < worths.length(); k += 2) {
                    scores[worths.charAt(k) - FIRST_LANGUAGE] += worths.charAt(k + 1) - FIRST_WEIGHT;
                }
            }
        }
        return runs;
    }

    /** A small letter, one for those that papers mix up; a blank for what is none. */
    private static char letter(char c) {
        if (c < 0x80) {
            char small = (char) (c | 0x20);
            return small >= 'a' && small <= 'z' ? small : c == '\'' ? c : ' ';
        }
        return switch (c) {
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case '’', 'ʼ', '‘' -> '\'';
            default -> {
                int type = Character.getType(c);
                boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
                yield mark || Character.isLetter(c) ? Character.toLowerCase(c) : ' ';
            }
        };
    }

    private int place(long key) {
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - PLACES);
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}

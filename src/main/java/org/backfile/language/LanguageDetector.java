package org.backfile.language;

import java.util.List;

/**
 * Tells languages by their script, and those that share one by {@link Trigrams}. English, which most texts are, is told by
 * its small words.
 */
public final class LanguageDetector {
    /** The first letter of scripts other than Latin. */
    private static final char OTHER = 0x370;

    /** Enough to be sure. */
    private static final int SAMPLE = 600;

    /** Of a hundred words so many are small ones in English; fewer are enough where so many are the article. */
    private static final int ENGLISH = 20;

    private static final int SCARCE_ENGLISH = 10;
    private static final int ARTICLES = 4;
    private static final long THE = 't' << 16 | 'h' << 8 | 'e';

    private static final int LONGEST_ENGLISH = 5;
    private static final int SOME_ENGLISH = 6;

    /** The words of English no other language has so many of, as numbers. */
    private static final long[] KEYS = keys(
            "the of and to was for with as by said has its from at be are it he his which have had will that this they");

    /** Scripts by ranges of letters, and the language that has one for itself or the name that {@link Trigrams} knows it by. */
    private enum WritingSystem {
        HAN(0x4E00, 0x9FFF, ""),
        KANA(0x3041, 0x30FF, ""),
        HANGUL(0xAC00, 0xD7A3, "ko"),
        ARABIC(0x620, 0x6FF, "A"),
        HEBREW(0x5D0, 0x5EA, "H"),
        DEVANAGARI(0x900, 0x97F, "D"),
        GREEK(0x370, 0x3FF, "el"),
        THAI(0xE00, 0xE7F, "th"),
        GEORGIAN(0x10A0, 0x10FF, "ka"),
        ARMENIAN(0x530, 0x58F, "hy"),
        BENGALI(0x980, 0x9FF, "bn"),
        TAMIL(0xB80, 0xBFF, "ta"),
        CYRILLIC(0x400, 0x52F, "C"),
        ETHIOPIC(0x1200, 0x137F, "E"),
        GURMUKHI(0xA00, 0xA7F, "pa"),
        GUJARATI(0xA80, 0xAFF, "gu"),
        ODIA(0xB00, 0xB7F, "or"),
        TELUGU(0xC00, 0xC7F, "te"),
        KANNADA(0xC80, 0xCFF, "kn"),
        MALAYALAM(0xD00, 0xD7F, "ml"),
        SINHALA(0xD80, 0xDFF, "si"),
        THAANA(0x780, 0x7BF, "dv"),
        LAO(0xE80, 0xEFF, "lo"),
        TIBETAN(0xF00, 0xFFF, "bo"),
        BURMESE(0x1000, 0x109F, "my"),
        KHMER(0x1780, 0x17FF, "km");

        private static final WritingSystem[] ALL = values();

        private final int first;
        private final int last;
        private final String name;

        WritingSystem(int first, int last, String name) {
            this.first = first;
            this.last = last;
            this.name = name;
        }
    }

    private LanguageDetector() {}

    /** The language's BCP 47 name; {@code und} if the text does not tell. */
    public static String of(String title, String description, List<String> paragraphs) {
        var sample = new StringBuilder(SAMPLE * 2).append(title);
        append(description, sample);
        for (String paragraph : paragraphs) {
            if (sample.length() > SAMPLE) {
                break;
            }
            append(paragraph, sample);
        }
        char[] read = new char[sample.length()];
        sample.getChars(0, read.length, read, 0);
        String other = hasOther(read) ? byScript(read) : "";
        if (!other.isEmpty()) {
            return other;
        }
        return isEnglish(read) ? "en" : Trigrams.of(read, 'L');
    }

    private static void append(String text, StringBuilder sample) {
        sample.append(' ').append(text, 0, Math.min(text.length(), SAMPLE));
    }

    private static boolean hasOther(char[] text) {
        for (char c : text) {
            if (c >= OTHER && c < 0x2000 || c > 0x3000) {
                return true;
            }
        }
        return false;
    }

    private static String byScript(char[] text) {
        int[] count = new int[WritingSystem.ALL.length];
        int letters = 0;
        for (char c : text) {
            int script = c < OTHER ? -1 : script(c);
            if (script >= 0) {
                count[script]++;
            }
            letters += script >= 0 || c < OTHER && isLetter(c) ? 1 : 0;
        }
        int kana = count[WritingSystem.KANA.ordinal()];
        int han = count[WritingSystem.HAN.ordinal()];
        if ((kana + han) * 2 > letters) {
            return kana * 10 > han ? "ja" : "zh";
        }
        for (WritingSystem script : WritingSystem.ALL) {
            if (count[script.ordinal()] * 2 > letters && !script.name.isEmpty()) {
                return script.name.length() > 1 ? ownLetters(text, script) : shared(text, script);
            }
        }
        return "";
    }

    private static String ownLetters(char[] text, WritingSystem script) {
        return script == WritingSystem.BENGALI && has(text, "ৰৱ") > 0 ? "as" : script.name;
    }

    private static String shared(char[] text, WritingSystem script) {
        if (script == WritingSystem.ARABIC && has(text, "ەێۆڵڕ") * 20 > text.length) {
            return has(text, "ئۇۈۋې") * 20 > text.length ? "ug" : "ckb";
        }
        if (script == WritingSystem.ARABIC && has(text, "ٿڄڃڻڀڦڪ") * 50 > text.length) {
            return "sd";
        }
        return Trigrams.of(text, script.name.charAt(0));
    }

    private static int script(char c) {
        for (int i = 0; i < WritingSystem.ALL.length; i++) {
            if (c >= WritingSystem.ALL[i].first && c <= WritingSystem.ALL[i].last) {
                return i;
            }
        }
        return -1;
    }

    private static int has(char[] text, String letters) {
        int count = 0;
        for (char c : text) {
            count += c >= 0x600 && letters.indexOf(c) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isEnglish(char[] text) {
        int words = 0;
        int small = 0;
        int articles = 0;
        int size = 0;
        long key = 0;
        for (int i = 0; i <= text.length; i++) {
            char c = i < text.length ? text[i] : ' ';
            if (isLetter(c)) {
                key = c < 128 ? key << Byte.SIZE | c | 32 : -1;
                size++;
            } else if (size > 0) {
                words++;
                small += size <= LONGEST_ENGLISH && isSmall(key) ? 1 : 0;
                articles += key == THE ? 1 : 0;
                size = 0;
                key = 0;
            }
        }
        int least = articles * 100 >= words * ARTICLES ? SCARCE_ENGLISH : ENGLISH;
        return small >= SOME_ENGLISH && small * 100 >= words * least;
    }

    private static boolean isSmall(long key) {
        return KEYS[place(key, KEYS)] == key;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (char) ((c | 32) - 'a') < 26 : Character.isLetter(c);
    }

    private static long[] keys(String words) {
        long[] keys = new long[1 << 7];
        for (String word : words.split(" ")) {
            long key = 0;
            for (int i = 0; i < word.length(); i++) {
                key = key << Byte.SIZE | word.charAt(i);
            }
            keys[place(key, keys)] = key;
        }
        return keys;
    }

    private static int place(long key, long[] keys) {
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - 7);
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}

package org.backfile.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.article.Block;

/** Tells languages by their script and by the small words they are made of. */
final class Language {
    /** The first letter of scripts other than Latin. */
    private static final char OTHER = 0x370;

    /** Enough to be sure. */
    private static final int SAMPLE = 600;

    private static final String[] NAMES = {"en", "de", "fr", "es", "pt", "it", "nl", "sv", "pl", "tr", "ru", "uk"};
    private static final String[] WORDS = {
        "the of and to in that is was for on with as by said has its from at be are it not he his which have had will",
        "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus hat dass",
        "le la les des et en du une est dans que pour qui sur au pas par plus avec ce son il sont été cette aux ont",
        "el la de que y en los se del las por un para con una su al lo como más pero sus ha fue este desde está",
        "de o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à são",
        "di il che la e del per un in una è con non si sono della dei da le nel al alla gli ha più anche ma lo",
        "de het een van en in is dat op te zijn met voor niet aan er om ook als bij door naar heeft werd uit maar",
        "och att det i en som är av för på med den till har inte om ett de från var men vid kan så efter",
        "w i na z do się nie że jest o to za od po przez jak ale oraz był będzie dla tym roku przy które",
        "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar en ise ancak olduğu dedi ya ne",
        "и в на не что с по как его к из за от это для он был о до то при года сообщил также они все",
        "і в на що не з до та за як від про це у його для по є був року які також або ми"
    };
    private static final Map<String, int[]> INDEX = index();

    /** No word is longer. */
    private static final int LONGEST = 8;

    /** How many bits a place in the table has. */
    private static final int PLACES = 10;

    /** The words of ASCII's letters, each in the place of its key; 0 in a free one. */
    private static final long[] KEYS = keys();

    private static final int[][] HITS = hits();

    private static final int[] NONE = {};

    private Language() {}

    private static Map<String, int[]> index() {
        var index = new HashMap<String, int[]>();
        for (int i = 0; i < NAMES.length; i++) {
            for (String word : WORDS[i].split(" ")) {
                int[] hits = index.getOrDefault(word, new int[NAMES.length]);
                hits[i]++;
                index.put(word, hits);
            }
        }
        return index;
    }

    private static long[] keys() {
        long[] keys = new long[1 << PLACES];
        for (String word : INDEX.keySet()) {
            if (isPlain(word)) {
                keys[place(key(word), keys)] = key(word);
            }
        }
        return keys;
    }

    private static int[][] hits() {
        int[][] hits = new int[1 << PLACES][];
        for (Map.Entry<String, int[]> word : INDEX.entrySet()) {
            if (isPlain(word.getKey())) {
                hits[place(key(word.getKey()), KEYS)] = word.getValue();
            }
        }
        return hits;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The language's BCP 47 name; {@code und} if the text does not tell. */
    static String of(String title, String description, List<Block> body) {
        var sample = new StringBuilder(SAMPLE * 2).append(title);
        append(description, sample);
        for (Block block : body) {
            if (sample.length() > SAMPLE) {
                break;
            }
            append(block.text(), sample);
        }
        char[] read = new char[sample.length()];
        sample.getChars(0, read.length, read, 0);
        String script = byScript(read);
        return script.isEmpty() ? byWords(read) : script;
    }

    private static void append(String text, StringBuilder sample) {
        sample.append(' ').append(text, 0, Math.min(text.length(), SAMPLE));
    }

    private static String byScript(char[] text) {
        int[] count = new int[12];
        int letters = 0;
        if (!hasOther(text)) {
            return "";
        }
        for (char c : text) {
            if (c < OTHER) {
                letters += isLetter(c) ? 1 : 0;
                continue;
            }
            int script = script(c);
            if (script >= 0) {
                count[script]++;
                letters++;
            }
        }
        int kana = count[1];
        int han = count[0];
        if ((kana + han) * 2 > letters && han + kana > 0) {
            return kana * 10 > han ? "ja" : "zh";
        }
        String[] names = {"", "", "ko", "ar", "he", "hi", "el", "th", "ka", "hy", "bn", "ta"};
        for (int i = 2; i < names.length; i++) {
            if (count[i] * 2 > letters && count[i] > 0) {
                return i == 3 && has(text, "پچگژ") && has(text, "یک") ? "fa" : names[i];
            }
        }
        return "";
    }

    private static boolean hasOther(char[] text) {
        for (char c : text) {
            if (c >= OTHER) {
                return true;
            }
        }
        return false;
    }

    private static int script(char c) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return 0;
        }
        if (c >= 0x3041 && c <= 0x30FF) {
            return 1;
        }
        int[][] ranges = {
            {0xAC00, 0xD7A3, 2}, {0x620, 0x6FF, 3}, {0x5D0, 0x5EA, 4}, {0x900, 0x97F, 5}, {0x370, 0x3FF, 6},
            {0xE00, 0xE7F, 7}, {0x10A0, 0x10FF, 8}, {0x530, 0x58F, 9}, {0x980, 0x9FF, 10}, {0xB80, 0xBFF, 11}
        };
        for (int[] range : ranges) {
            if (c >= range[0] && c <= range[1]) {
                return range[2];
            }
        }
        return -1;
    }

    private static boolean has(char[] text, String letters) {
        for (char c : text) {
            if (c >= 0x600 && letters.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String byWords(char[] text) {
        int[] score = new int[NAMES.length];
        int words = 0;
        int size = 0;
        int all = 0;
        long key = 0;
        for (int i = 0; i <= text.length; i++) {
            char c = i < text.length ? text[i] : ' ';
            if (isLetter(c)) {
                key = key << Byte.SIZE | c | 32;
                all |= c;
                size++;
            } else if (size > 0) {
                words++;
                if (size <= LONGEST) {
                    add(all < 128 ? hits(key) : hits(new String(text, i - size, size)), score);
                }
                size = 0;
                all = 0;
                key = 0;
            }
        }
        int best = 0;
        int second = -1;
        for (int i = 1; i < score.length; i++) {
            if (score[i] > score[best]) {
                second = best;
                best = i;
            } else if (second < 0 || score[i] > score[second]) {
                second = i;
            }
        }
        boolean sure = score[best] >= 2 && score[best] * 8 >= words && score[best] > score[second];
        return sure ? NAMES[best] : "und";
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (char) ((c | 32) - 'a') < 26 : Character.isLetter(c);
    }

    /** In which languages there is a word of ASCII's letters, for which it need not be cut out. */
    private static int[] hits(long key) {
        int place = place(key, KEYS);
        return KEYS[place] == 0 ? NONE : HITS[place];
    }

    private static int[] hits(String word) {
        return INDEX.getOrDefault(word.toLowerCase(Locale.ROOT), NONE);
    }

    private static void add(int[] hits, int[] score) {
        for (int i = 0; i < hits.length; i++) {
            score[i] += hits[i];
        }
    }

    /** A word of ASCII's letters as a number. */
    private static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key << Byte.SIZE | word.charAt(i);
        }
        return key;
    }

    private static int place(long key, long[] keys) {
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - PLACES);
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}

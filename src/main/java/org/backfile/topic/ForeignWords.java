package org.backfile.topic;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backfile.language.Resource;
import org.backfile.language.WordNormalizer;
import org.backfile.topic.lexicon.Homograph;
import org.backfile.topic.lexicon.Lexeme;

/** How words of a language other than English are told and compared: where they end, and what hangs on them. */
final class ForeignWords {
    /** Languages whose words stand without spaces: a name is looked for within what looks like one word. */
    private static final Set<String> UNSPACED = Set.of("zh", "ja");
    /** Languages in which a name's end changes with its case. */
    private static final Set<String> INFLECTED = Set.of("ru", "uk", "cs", "pl", "el");
    /** Languages that leave out an article's vowel before another: l'Italie, dell'Austria. */
    private static final Set<String> ELIDING = Set.of("fr", "it");

    private static final Set<String> ARABIC = Set.of("ar", "fa", "ur");

    private static final String ENDINGS = "аяыиоеуюйьмхіїєůaeiyuoěémhαοσςυηιή";
    private static final int MOST_ENDING = 3;
    private static final int SHORTEST = 4;
    /** The letters that are left of an Arabic or Hebrew word at least. */
    private static final int SHORTEST_ROOT = 3;

    private static final char NON_JOINER = '\u200C';
    /** And, then; in, to, as; and before a name that has the article. */
    private static final String CONJUNCTIONS = "وف";

    private static final String PREPOSITIONS = "بلك";
    private static final String HEBREW = "והבלמשכ";

    /** What is written behind a Korean noun. */
    private static final Set<String> PARTICLES = Set.of(
            "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "에는", "에도", "와", "과", "로", "으로", "로서", "도", "만", "까지",
            "부터", "보다", "처럼", "라는", "이라는", "인", "인은", "인이", "인의", "인을", "군", "군은", "군이", "군의", "측", "측은", "측이", "산",
            "제", "계", "식", "행", "발", "전", "내", "어", "팀", "팀은", "대표팀", "정부", "정부는", "정부가", "대통령", "대통령은", "대통령이", "총리",
            "총리는", "총리가", "외무부", "대사", "대사관", "시", "시는", "시에서", "시내", "와의", "과의", "에서는", "에서도", "이나", "나", "및", "여행",
            "국민", "국민은", "사람", "언론", "경제", "여자", "남자", "축구");

    /** Han characters by which foreign names are written: a name of two among more of them is another name's part. */
    private static final String TRANSLITERATING = "尔爾斯亚亞兰蘭拉奥奧乌烏厄恩姆夫顿頓森诺諾洛娜莉丝絲桑蒂图圖莫";

    private static final Map<String, Map<String, Homograph>> HOMOGRAPHS = homographs();

    private final String language;
    private final boolean inflected;
    private final boolean eliding;
    private final boolean arabic;

    private ForeignWords(String language) {
        this.language = language;
        this.inflected = INFLECTED.contains(language);
        this.eliding = ELIDING.contains(language);
        this.arabic = ARABIC.contains(language);
    }

    /** Those of a language by its tag: {@code ja}, {@code zh-Hant}. */
    static ForeignWords of(String tag) {
        return new ForeignWords(language(tag));
    }

    /** The language of a tag, without script and country. */
    static String language(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("[-_]")[0];
    }

    private static Map<String, Map<String, Homograph>> homographs() {
        Map<String, Map<String, Homograph>> all = new HashMap<>();
        for (String line : Resource.lines(ForeignWords.class, "homographs.txt")) {
            String[] f = line.split("\\|", -1);
            all.computeIfAbsent(f[0], l -> new HashMap<>()).put(f[1], Homograph.parse(f[2], f[3], f[4]));
        }
        all.replaceAll((language, forms) -> Map.copyOf(forms));
        return Map.copyOf(all);
    }

    String language() {
        return language;
    }

    boolean isUnspaced() {
        return UNSPACED.contains(language);
    }

    /** Whether names change their ends. */
    boolean isInflected() {
        return inflected;
    }

    /** What must stand around a form. */
    Homograph homograph(String form) {
        return HOMOGRAPHS.getOrDefault(language, Map.of()).getOrDefault(form, Homograph.NONE);
    }

    /** A word as it is compared with a form's. */
    String key(Lexeme word) {
        String fold = plainOf(word.fold());
        return inflected ? stem(fold) : fold;
    }

    /** A form's word of which any ending may follow. */
    String beginning(String word) {
        return plainOf(WordNormalizer.fold(word));
    }

    /** A word as it is compared, with and without what hangs on it, the whole first. */
    List<String> keys(Lexeme word) {
        String fold = word.fold();
        if (inflected) {
            return List.of(stem(fold));
        }
        return plain(word);
    }

    /** The same with the endings that {@link #keys} leaves out. */
    List<String> plain(Lexeme word) {
        String plain = plainOf(word.fold());
        if (language.equals("ko")) {
            return withoutParticle(plain);
        }
        if (language.equals("ar")) {
            return withoutArabic(plain);
        }
        if (language.equals("he")) {
            return withoutHebrew(plain);
        }
        int joined = arabic ? word.fold().indexOf(NON_JOINER) : -1;
        return joined > 0 ? List.of(plain, plainOf(word.fold().substring(0, joined))) : List.of(plain);
    }

    private String plainOf(String fold) {
        if (arabic) {
            return arabic(fold);
        }
        return eliding ? fold.substring(fold.indexOf('\'') + 1) : fold;
    }

    /** Россия, России, Россией: without what the case changes. */
    private static String stem(String word) {
        int end = word.length();
        while (end > SHORTEST && word.length() - end < MOST_ENDING && ENDINGS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** Arabic letters as they are compared: without vowel signs, and one for those that writers take for each other. */
    private static String arabic(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> plain.append('ا');
                case 'ى', 'ی', 'ئ' -> plain.append('ي');
                case 'ک' -> plain.append('ك');
                case 'ة', 'ۀ', 'ە' -> plain.append('ه');
                case 'ـ', NON_JOINER -> {}
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    /** وبفرنسا is فرنسا, and للصين is الصين. */
    private static List<String> withoutArabic(String word) {
        var all = new LinkedHashSet<String>();
        all.add(word);
        boolean joined = word.length() > SHORTEST_ROOT && CONJUNCTIONS.indexOf(word.charAt(0)) >= 0;
        String rest = joined ? word.substring(1) : word;
        all.add(rest);
        for (String each : List.of(word, rest)) {
            if (each.startsWith("لل") && each.length() > SHORTEST_ROOT + 1) {
                all.add("ا" + each.substring(1));
            }
            if (each.length() > SHORTEST_ROOT && PREPOSITIONS.indexOf(each.charAt(0)) >= 0) {
                all.add(each.substring(1));
            }
        }
        return new ArrayList<>(all);
    }

    private static List<String> withoutHebrew(String word) {
        var all = new ArrayList<String>();
        all.add(word);
        for (int n = 1; n <= 2 && word.length() > SHORTEST_ROOT + n - 1; n++) {
            if (HEBREW.indexOf(word.charAt(n - 1)) < 0) {
                break;
            }
            all.add(word.substring(n));
        }
        return all;
    }

    private static List<String> withoutParticle(String word) {
        var all = new ArrayList<String>();
        all.add(word);
        for (int end = word.length() - 1; end > 1; end--) {
            if (PARTICLES.contains(word.substring(end))) {
                all.add(word.substring(0, end));
            }
        }
        return all;
    }

    /**
     * Whether a form that stands at a place within a run of characters is a word there: a katakana or Latin word reaches
     * as far as its letters do, and a transliterated name of two Han characters stands among none of its kind.
     */
    boolean isApart(String run, int from, String form) {
        int to = from + form.length();
        UnicodeScript first = script(form.charAt(0));
        UnicodeScript last = script(form.charAt(form.length() - 1));
        if (first == UnicodeScript.HAN && language.equals("zh") && form.length() == 2) {
            return !(from > 0 && isTransliterating(run.charAt(from - 1)))
                    && !(to < run.length() && isTransliterating(run.charAt(to)));
        }
        boolean before = from > 0 && first != UnicodeScript.HAN && script(run.charAt(from - 1)) == first;
        boolean after = to < run.length() && last != UnicodeScript.HAN && script(run.charAt(to)) == last;
        return !before && !after;
    }

    private static boolean isTransliterating(char c) {
        return TRANSLITERATING.indexOf(c) >= 0;
    }

    /** The script, of the long vowel's sign katakana's. */
    private static UnicodeScript script(char c) {
        return c == 'ー' ? UnicodeScript.KATAKANA : UnicodeScript.of(c);
    }
}

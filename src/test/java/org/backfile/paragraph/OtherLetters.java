package org.backfile.paragraph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.language.Script;

/**
 * Tells an English article in letters of another script, with that script's marks and some of its small words: there are
 * too few posts in such scripts to learn from. The words mean nothing.
 */
final class OtherLetters {
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمن";
    private static final Map<String, String> ARABIC_WORDS = words("of=من in=في to=إلى on=على that=أن for=עם with=مع "
            + "which=التي director=مدير president=الرئيس minister=وزير about=عن this=هذا photo=تصوير the= a=");
    /** Small words that Arabic and Hebrew write at the word behind. */
    private static final Map<String, String> ARABIC_PREFIXES =
            words("of= in=ب to=ل for=ل and=و the=ال a= an= by=ب as=ك");

    private static final Map<String, String> CHINESE_WORDS = words("of=的 in=在 to=对 and=和 with=与 by=由 for=为 the= "
            + "a= an= director=主任 president=总统 minister=部长 is=是 was=是 photo=摄影");

    private OtherLetters() {}

    private static Map<String, String> words(String pairs) {
        return Stream.of(pairs.split(" "))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    static List<String> of(List<String> article, Script script, Random random) {
        if (script == Script.CASELESS) {
            boolean prefixes = random.nextInt(5) < 3;
            return article.stream().map(block -> arabic(block, prefixes)).toList();
        }
        var known = new HashMap<>(CHINESE_WORDS);
        return article.stream()
                .map(block -> chinese(block, word -> known.computeIfAbsent(word, w -> characters(w, random))))
                .toList();
    }

    private static String arabic(String text, boolean prefixes) {
        var told = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end == at) {
                char c = text.charAt(at++);
                told.append(c == ',' ? '،' : c == '?' ? '؟' : c);
                continue;
            }
            String word = text.substring(at, end).toLowerCase(Locale.ROOT);
            boolean blank = end < text.length() && text.charAt(end) == ' ';
            String prefix = prefixes && blank ? ARABIC_PREFIXES.get(word) : null;
            String known = ARABIC_WORDS.get(word);
            if (prefix != null) {
                told.append(prefix);
            } else if (known != null) {
                told.append(known);
            } else {
                word.chars().forEach(c -> told.append(ARABIC.charAt((c * 7 + 3) % ARABIC.length())));
            }
            boolean joined = prefix != null || "".equals(known) && blank;
            at = joined ? end + 1 : end;
        }
        return told.toString();
    }

    private static String chinese(String text, UnaryOperator<String> words) {
        var told = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                told.append(words.apply(text.substring(at, end).toLowerCase(Locale.ROOT)));
                at = end;
                continue;
            }
            char c = text.charAt(at++);
            boolean point = c == '.' && (at == text.length() || !Character.isDigit(text.charAt(at)));
            if (c != ' ') {
                told.append(c == ',' ? '，' : point ? '。' : c == '?' ? '？' : c == ':' ? '：' : c);
            }
        }
        return told.toString();
    }

    private static String characters(String word, Random random) {
        var characters = new StringBuilder();
        for (int i = 0; i < Math.max(1, (word.length() + 1) / 4); i++) {
            characters.append((char) (0x4E00 + random.nextInt(3000)));
        }
        return characters.toString();
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

package org.backfile.parse;

import java.util.Set;

/** Small words and particles of scripts without case: they tell what capitals tell elsewhere. */
final class Particles {
    /** After these nothing ends. */
    private static final String ENDS = "的在和与與對对向由被把为為是及将將于於从從以のにをはがとでへや";

    /** With these nothing begins. */
    private static final String BEGINS = "的了和与與等们們はがをのにとでへや氏";

    /** Words with which nothing begins, for they follow what they belong to: Hindi, Korean. */
    private static final Set<String> FOLLOW = Set.of(
            "ने", "को", "के", "का", "की", "में", "से", "पर", "है", "हैं", "था", "थे", "तक", "और", "은", "는", "을", "를",
            "의", "에", "에서", "와", "과", "도", "로", "으로", "에게", "등", "이라고", "라고", "של", "או");

    private Particles() {}

    static boolean begin(String text) {
        if (BEGINS.indexOf(text.charAt(0)) >= 0) {
            return text.length() < 2 || !text.startsWith("とこ") && !text.startsWith("では") && !text.startsWith("でも");
        }
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        return word.length() <= 4 && FOLLOW.contains(word);
    }

    static boolean end(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}

package org.backfile.paragraph;

import java.util.List;
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

    /** Offices, which a name follows in Chinese. */
    private static final List<String> OFFICES = List.of(
            "主任", "部长", "部長", "总统", "總統", "总理", "總理", "主席", "发言人", "發言人", "记者", "記者", "教授", "校长", "校長", "市长", "市長",
            "外长", "外長", "大使", "司令", "局长", "局長", "院长", "院長", "总裁", "總裁", "书记", "書記", "议员", "議員");

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
        if (ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return true;
        }
        for (String office : OFFICES) {
            if (text.endsWith(office)) {
                return true;
            }
        }
        return false;
    }
}

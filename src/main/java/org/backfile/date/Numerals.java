package org.backfile.date;

/** Numbers written in letters: of Chinese and Japanese before the sign for year, month or day, and of Hebrew with its marks. */
final class Numerals {
    private static final String HAN = "〇一二三四五六七八九";
    private static final String UNITS = "年月日号號时時点點分";
    private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
    private static final int[] VALUES = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400
    };
    private static final String FINALS = "ךםןףץ";
    private static final int[] FINAL_VALUES = {20, 40, 50, 80, 90};
    private static final int THOUSANDS = 5000;

    private Numerals() {}

    /** Where a Chinese number that starts there ends, if the sign of a unit follows; else the place itself. */
    static int endOfHan(String text, int from) {
        int to = from;
        while (to < text.length() && (HAN + "○零十廿卅百千元").indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to < text.length() && UNITS.indexOf(text.charAt(to)) >= 0 ? to : from;
    }

    /** {@code 二〇二一}, {@code 二十一}, {@code 廿一}, {@code 一百零九}, {@code 元}, the first. */
    static int han(String number) {
        int all = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int unit = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 0;
            };
            if (c == '元') {
                return 1;
            } else if (c == '廿' || c == '卅') {
                all += c == '廿' ? 20 : 30;
            } else if (unit > 0) {
                all += Math.max(1, digit) * unit;
                digit = 0;
            } else {
                digit = digit * 10 + Math.max(0, HAN.indexOf(c));
            }
        }
        return all + digit;
    }

    /** The value of a Hebrew word with a geresh or gershayim, a year with its thousands; 0 for any other word. */
    static int hebrew(String word) {
        String letters = word.replaceAll("[\"״׳'’]", "");
        if (letters.length() == word.length() || word.charAt(0) < 'א' || word.charAt(0) > 'ת') {
            return 0;
        }
        if (letters.length() > 3 && (word.startsWith("ה'") || word.startsWith("ה׳"))) {
            letters = letters.substring(1);
        }
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int place = HEBREW.indexOf(letters.charAt(i));
            int end = FINALS.indexOf(letters.charAt(i));
            if (place < 0 && end < 0) {
                return 0;
            }
            sum += place >= 0 ? VALUES[place] : FINAL_VALUES[end];
        }
        return sum <= 30 ? sum : sum > 600 && sum < 900 ? sum + THOUSANDS : 0;
    }
}

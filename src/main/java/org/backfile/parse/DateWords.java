package org.backfile.parse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of lines that are nothing but dates and times. */
final class DateWords {
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]+");
    private static final Pattern EASTERN_DAY = Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日号號일]");
    private static final Pattern EASTERN_TIME = Pattern.compile("(\\d{1,2}) ?[时時시点點] ?(\\d{1,2}) ?[分분]");

    /** Words that stand beside dates and times. */
    private static final Set<String> BESIDE = Set.of("""
            published updated posted modified date on at of last am pm a.m p.m gmt utc msk cet cest est edt et pst pdt bst
            ist jst | - – — · • the
            monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
            veröffentlicht aktualisiert stand vom um uhr montag dienstag mittwoch donnerstag freitag samstag sonnabend
            sonntag mo di mi do fr sa so
            publié mis à jour le lundi mardi mercredi jeudi vendredi samedi dimanche heures h
            publicado actualizado el a las la hs horas lunes martes miércoles jueves viernes sábado domingo
            atualizado em às as segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
            pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica
            опубликовано обновлено в г года мск понедельник вторник среда четверг пятница суббота воскресенье
            星期一 星期二 星期三 星期四 星期五 星期六 星期日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月 火 水 木 金 土 日
            월요일 화요일 수요일 목요일 금요일 토요일 일요일 오전 오후 午前 午後 上午 下午\
            """.split("\\s+"));

    /** Words between a day, its month and its year. */
    private static final Set<String> BETWEEN = Set.of("de", "del", "do", "di", "of");

    /** What follows a day's number. */
    private static final Set<String> AFTER_DAYS = Set.of("", ",", ".", "st", "nd", "rd", "th", "er", "º", "°");

    private DateWords() {}

    /** A line's words, with the year before the month where characters stand between, and without those between. */
    static String[] of(String line) {
        String text = line;
        if (text.indexOf('年') > 0 || text.indexOf('년') > 0) {
            text = EASTERN_DAY.matcher(text).replaceAll(" $1-$2-$3 ");
            text = EASTERN_TIME.matcher(text).replaceAll(" $1:$2 ").strip();
        }
        String[] words = BLANKS.split(text);
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            // Of a line's first word it cannot be said what it is between.
            if (i == 0 || !BETWEEN.contains(words[i].toLowerCase(Locale.ROOT))) {
                words[count++] = words[i];
            }
        }
        return Arrays.copyOf(words, count);
    }

    static boolean isBeside(String word) {
        return BESIDE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is {@code 4}, {@code 4.}, {@code 4th}, {@code 1er} or {@code 1º}, be there such a day or not. */
    static boolean isDay(String word) {
        int digits = digits(word);
        return (digits == 1 || digits == 2) && AFTER_DAYS.contains(word.substring(digits));
    }

    /** The number of a word that {@link #isDay}. */
    static int day(String word) {
        return Dates.number(word, 0, digits(word));
    }

    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && Dates.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits;
    }
}

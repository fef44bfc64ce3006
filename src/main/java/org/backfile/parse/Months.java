package org.backfile.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of months, and what is short for them, in the languages of many papers. */
final class Months {
    /** A line a month. Our own table: the JDK's names differ from version to version. */
    private static final String NAMES = """
            january jan januar jänner janvier janv enero ene janeiro gennaio gen januari января январь янв січня stycznia ocak يناير जनवरी
            february feb februar februari février févr fév febrero fevereiro fev febbraio февраля февраль фев февр лютого lutego şubat فبراير फ़रवरी फरवरी
            march mar märz mrz mars marzo março maart марта март мар березня marca mart مارس मार्च
            april apr avril avr abril abr aprile апреля апрель апр квітня kwietnia nisan أبريل ابريل अप्रैल
            may mai mayo maio maggio mag mei мая май травня maja mayıs مايو मई
            june jun juni juin junio junho giugno giu июня июнь июн червня czerwca haziran يونيو يونيه जून
            july jul juli juillet juil julio julho luglio lug июля июль июл липня lipca temmuz يوليو يوليه जुलाई
            august aug août aout agosto ago augustus августа август авг серпня sierpnia ağustos أغسطس اغسطس अगस्त
            september sep sept septembre septiembre setiembre setembro set settembre сентября сентябрь сен сент вересня września eylül سبتمبر सितंबर सितम्बर
            october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт жовтня października ekim أكتوبر اكتوبر अक्टूबर
            november nov novembre noviembre novembro ноября ноябрь ноя нояб листопада listopada kasım نوفمبر नवंबर नवम्बर
            december dec dezember dez décembre déc diciembre dic dezembro dicembre декабря декабрь дек грудня grudnia aralık ديسمبر दिसंबर दिसम्बर
            """;

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** The number of a month by its name, in whichever case; 0 for any other word. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        int month = 0;
        for (String line : NAMES.split("\n")) {
            month++;
            for (String name : line.split(" ")) {
                numbers.put(name, month);
            }
        }
        return Map.copyOf(numbers);
    }
}

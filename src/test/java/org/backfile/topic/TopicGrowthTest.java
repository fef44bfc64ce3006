package org.backfile.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that hold one thing again and again, as an enemy or a table of results does: eight times as long, not 64 times. */
class TopicGrowthTest {
    private static final int SMALL = 10_000;
    private static final int TIMES = 8;
    private static final int NOISE = 3;
    private static final long UNDER_NOISE = 100_000_000; // ns: too little for a quotient to say anything

    private static final Map<Character.UnicodeScript, String> LANGUAGES = Map.of(
            Character.UnicodeScript.KATAKANA, "ja",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.CYRILLIC, "ru");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final TopicFinder finder = TopicFinder.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J. ",
                "IV ",
                "Word ",
                "Word's ",
                "WORD ",
                "J. Smith ",
                "J. Smith, ",
                "Smith, John, ",
                "Smith and ",
                "John Smith and ",
                "Ministry of Trade and ",
                "Bank of ",
                "Brightwell Corp. ",
                "President ",
                "President John ",
                "France ",
                "France, ",
                "French ",
                "New York, New York, ",
                "O'Hara-",
                "A.B.",
                "AT&T&",
                "said ",
                "\"Word ",
                "word ",
                "word-",
                "(WWF) World Fund ",
                "World Wildlife Fund (WWF) ",
                "X$ Y, ",
                "3.5,7 ",
                "タイ",
                "中国",
                "مالي ",
                "Россия "
            })
    void takesTimeByLengthOnly(String unit) {
        String lang = LANGUAGES.getOrDefault(Character.UnicodeScript.of(unit.codePointAt(0)), "en");
        time(unit, SMALL, lang);
        long small = Math.max(time(unit, SMALL, lang), UNDER_NOISE / TIMES);
        assertThat(time(unit, TIMES * SMALL, lang)).isLessThan(NOISE * TIMES * small);
    }

    private long time(String unit, int length, String lang) {
        String text = "The council met on Monday. " + unit.repeat(length / unit.length());
        long start = THREADS.getCurrentThreadCpuTime();
        finder.find("A list", "", "", List.of(text), lang);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}

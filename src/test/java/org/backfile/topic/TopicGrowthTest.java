package org.backfile.topic;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.testing.Growth;
import org.backfile.testing.Growth.Family;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts that hold one thing again and again, as an enemy or a table of results does. */
class TopicGrowthTest {
    private static final int SIZE = 5_000;
    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.CYRILLIC, "ru");

    private final TopicFinder finder = TopicFinder.load();

    @TestFactory
    Stream<DynamicTest> timeGrowsAsTheTextDoes() {
        return Growth.tests(Stream.of(
                        "J. ",
                        "IV ",
                        "Word ",
                        "Word's ",
                        "J. Smith ",
                        "J. Smith, ",
                        "Smith, John, ",
                        "John Smith and ",
                        "Ministry of Trade and ",
                        "Brightwell Corp. ",
                        "President John ",
                        "France, ",
                        "New York, New York, ",
                        "A.B.",
                        "Hara-",
                        "said ",
                        "(WWF) World Fund ",
                        "World Wildlife Fund (WWF) ",
                        "タイ",
                        "中国",
                        "이란은 ",
                        "مالي ",
                        "وبل",
                        "Россия ")
                .map(piece -> Family.of(piece.strip(), SIZE, piece, text -> find(piece, text))));
    }

    private void find(String piece, String text) {
        String lang = LANGUAGES.getOrDefault(UnicodeScript.of(piece.codePointAt(0)), "en");
        finder.find("A list", "", "", List.of("The council met on Monday. " + text), lang);
    }
}

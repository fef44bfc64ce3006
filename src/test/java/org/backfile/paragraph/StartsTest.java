package org.backfile.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.paragraph.LineShape.Start;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "»Det var svært«, OPENING",
                "» a déclaré le maire, CLOSING",
                "”Det är svårt”, OPENING",
                "” sade han, CLOSING",
                "“It is hard”, OPENING",
                "“ sagte er, CLOSING",
                "“. Dann ging er, CLOSING",
                "\"It is hard\", OPENING",
                "\" he said, CLOSING",
                "https://news.example/a, OTHER",
                "www.news.example, OTHER",
                "http is a protocol, LOWER",
                "went home, LOWER",
                "’s house, CLOSING",
                "’nin evi, CLOSING",
                "’tis the season, OTHER",
                "’Twas the night, OTHER"
            })
    void tellsHowALineBegins(String line, Start start) {
        assertThat(Starts.of(line)).isEqualTo(start);
    }
}

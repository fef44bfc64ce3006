package org.backfile.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DropCapTest {
    private static final String[] BODY = {"The cells of the old prison are empty, and abundant light falls in."};
    private final DropCap cap = new DropCap(BODY);

    @ParameterizedTest
    @CsvSource({
        "T he sea was calm., The sea was calm.",
        "W idows came first., Widows came first.",
        "A fter the war they left., After the war they left.",
        "I n May it rained., In May it rained.",
        "A bundant rain fell., A bundant rain fell.",
        "E l alcalde habló., El alcalde habló.",
        "“W hen will it end?, “When will it end?",
        "Н а площади стало тихо., На площади стало тихо."
    })
    void putsALetterBackThatABlankParted(String line, String whole) {
        assertThat(cap.mend(line)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A round of talks begins.",
                "A man came.",
                "I think so.",
                "X is down again.",
                "T cells are counted.",
                "B cells are counted.",
                "О новом мосте говорят все.",
                "E o prefeito saiu.",
                "U boats sank.",
                "T-shirts sold well.",
                "T",
                "T "
            })
    void leavesWordsOfOneLetterAlone(String line) {
        assertThat(cap.mend(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "T, he sea was calm, true",
        "M, illers go home, true",
        "“O, ver the hill it went and never came back to us, true",
        "T, HE SEA was calm, true",
        "A, bundance of rye made the autumn a good one for all, true",
        "A, baker, false",
        "X, is down again, false",
        "T, cells, false",
        "A, new day begins for all of them in the old town, true",
        "T, 5, false"
    })
    void tellsALetterOfItsOwnLine(String line, String next, boolean begins) {
        assertThat(cap.begins(line, next)).isEqualTo(begins);
    }

    @Test
    void knowsACapitalFromOtherLines() {
        assertThat(DropCap.isCapital("T")).isTrue();
        assertThat(DropCap.isCapital("«T")).isTrue();
        assertThat(DropCap.isCapital("t")).isFalse();
        assertThat(DropCap.isCapital("5")).isFalse();
        assertThat(DropCap.isCapital("TV")).isFalse();
    }
}

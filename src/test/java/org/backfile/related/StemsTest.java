package org.backfile.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StemsTest {
    private static List<Integer> stems(String text) {
        var stems = new ArrayList<Integer>();
        new Stems().each(text, stems::add);
        return stems;
    }

    @Test
    void areOnePerWordThatSaysSomething() {
        assertThat(stems("Landing the landed lands"))
                .hasSize(3)
                .containsOnly(stems("land").get(0));
        assertThat(stems("It is on")).isEmpty();
    }

    /** A vowel sign or virama ends no word, and what is written in two ways is one. */
    @Test
    void doNotBreakWordsAtMarks() {
        assertThat(stems("किताबें")).hasSize(1);
        assertThat(stems("cafe\u0301s")).isEqualTo(stems("CAF\u00c9S")).hasSize(1);
    }

    @Test
    void arePairsWhereNoSpacesPartWords() {
        assertThat(stems("大桥维修")).hasSize(3).contains(stems("维修").get(0));
    }
}

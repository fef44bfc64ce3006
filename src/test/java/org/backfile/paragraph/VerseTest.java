package org.backfile.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerseTest {
    private static final String[] RHYMED = {
        "I sweep the stair, I lock the gate,",
        "the lamps are out below,",
        "and if the morning comes too late",
        "there's nobody to know."
    };

    @Test
    void tellsVerseInLowerCaseByItsRhymes() {
        assertThat(verse(RHYMED)).containsExactly(true, true, true, true);
    }

    @Test
    void tellsItAmongProse() {
        assertThat(verse(
                        "He read it to the council in the long meeting of last week, and nobody spoke for a while.",
                        RHYMED[0],
                        RHYMED[1],
                        RHYMED[2],
                        RHYMED[3],
                        "The council thanked him and went on to the budget, which took it until long after midnight."))
                .containsExactly(false, true, true, true, true, false);
    }

    @Test
    void takesNoBrokenProseForVerse() {
        assertThat(verse(
                        "The bridge was closed by",
                        "the harbour office",
                        "after a ferry had struck the",
                        "northern pier",
                        "and the road stayed shut."))
                .containsOnly(false);
    }

    private static boolean[] verse(String... lines) {
        boolean[] starts = new boolean[lines.length];
        starts[0] = true;
        return Verse.of(Stream.of(lines).map(LineShape::new).toArray(LineShape[]::new), new int[lines.length], starts);
    }
}

package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
    @TempDir
    Path folder;

    @Test
    void findsReprintsAndTakesNoStoriesForThemThatAreMerelyAlike() throws IOException {
        CopiesBenchmark.Found found = CopiesBenchmark.measure(folder, 250);
        assertThat(found.recall().get("wrapped")).isGreaterThanOrEqualTo(0.98);
        assertThat(found.recall().get("cut")).isGreaterThanOrEqualTo(0.95);
        assertThat(found.wrong()).isZero();
    }

    @Test
    void tellsLabelledCopiesFromTextsByForm() throws IOException {
        for (boolean heldOut : new boolean[] {false, true}) {
            CopiesBenchmark.Scores scores = CopiesBenchmark.labelled(folder.resolve("held-out-" + heldOut), heldOut);
            assertThat(scores.precision()).as(scores.toString()).isGreaterThanOrEqualTo(0.995);
            assertThat(scores.recall()).as(scores.toString()).isGreaterThanOrEqualTo(0.95);
        }
    }
}

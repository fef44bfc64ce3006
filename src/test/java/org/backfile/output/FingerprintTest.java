package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void isTheSameForTheSame() {
        assertThat(new Fingerprint().add("moon").add(3).value())
                .isEqualTo(new Fingerprint().add("moon").add(3).value());
    }

    @Test
    void tellsOrderLengthAndGroupsApart() {
        var seen = new HashSet<Long>();
        assertThat(seen.add(new Fingerprint().add("ab").add("c").value())).isTrue();
        assertThat(seen.add(new Fingerprint().add("a").add("bc").value())).isTrue();
        assertThat(seen.add(new Fingerprint().add("c").add("ab").value())).isTrue();
        assertThat(seen.add(new Fingerprint().add("ab\0").add("c").value())).isTrue();
        assertThat(seen.add(new Fingerprint().add(List.of("ab", "c")).value())).isTrue();
        assertThat(seen.add(new Fingerprint().add("").value())).isTrue();
        assertThat(seen.add(new Fingerprint().value())).isTrue();
    }

    @Test
    void aMillionNumbersDoNotMeet() {
        var seen = new HashSet<Long>();
        for (long i = 0; i < 1_000_000; i++) {
            seen.add(new Fingerprint().add(i).value());
        }
        assertThat(seen).hasSize(1_000_000);
    }
}

package org.backfile.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void holdsEachThingOnce() {
        for (int count : List.of(0, 1, 7, 8, 1_000_003, Integer.MAX_VALUE)) {
            int next = 0;
            for (int number = 1; number <= 8; number++) {
                var share = new Share(number, 8);
                assertThat(share.from(count)).isEqualTo(next);
                next = share.to(count);
            }
            assertThat(next).isEqualTo(count);
            assertThat(new Share(0, 8).to(count)).isZero();
        }
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(Share.parse("3/8")).contains(new Share(3, 8)).get().hasToString("3/8");
        assertThat(Share.parse("0/1")).contains(new Share(0, 1));
        assertThat(List.of("", "9/8", "3", "-1/8", "0/0", "1/99999999"))
                .allMatch(text -> Share.parse(text).isEmpty());
    }
}

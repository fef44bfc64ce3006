package org.backfile.bake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostingPlanTest {
    @Test
    void countsTwoFilesForAPackedMonth() {
        assertThat(HostingPlan.files(Stream.of(
                        "index.html",
                        "1969/index.html",
                        "1969/07/index.html",
                        "1969/07/20/index.html",
                        "1970/04/index.html",
                        "topics/moon/page/1/index.html")))
                .isEqualTo(3 + 2 * 2);
    }
}

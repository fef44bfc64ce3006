package org.backfile.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void isNoNameThatWindowsKeepsForADevice() {
        for (String title : List.of("Con", "PRN", "aux", "Nul!", "COM1", "com 9".replace(" ", ""), "LPT1", "lpt0")) {
            Slug slug = Slug.of(title);
            assertThat(Slug.isDevice(slug.value())).as(title).isFalse();
            assertThat(slug.value()).isEqualTo("x-" + title.replace("!", "").toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(List.of("con.md", "nul", "aux.tar.gz", "com¹", "lpt9.html", "con "))
                .allMatch(Slug::isDevice);
        assertThat(List.of("cons", "com", "com10", "lpt", "auxiliary", "x-con", "a.con"))
                .noneMatch(Slug::isDevice);
        assertThat(Slug.of("Con-2").value()).isEqualTo("con-2");
        assertThat(Slug.isSlug("con")).as("once published, it stays").isTrue();
    }
}

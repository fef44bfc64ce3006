package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.backfile.archive.Period;
import org.backfile.article.Slug;
import org.junit.jupiter.api.Test;

class LinksTest {
    private final Links links = new Links("https://x.example/archive");

    @Test
    void addressesForTheOutsideLeaveOutTheIndexFile() {
        assertThat(links.canonical("index.html")).isEqualTo("https://x.example/archive/");
        assertThat(links.canonical("2025/10/index.html")).isEqualTo("https://x.example/archive/2025/10/");
        assertThat(links.canonical("2025/10/27/a.html")).isEqualTo("https://x.example/archive/2025/10/27/a.html");
        assertThat(links.canonical("2025/10/27/our-index.html"))
                .isEqualTo("https://x.example/archive/2025/10/27/our-index.html");
    }

    @Test
    void theBaseIsThePathOfTheHost() {
        assertThat(links.base()).isEqualTo("/archive/");
        assertThat(new Links("https://x.example").base()).isEqualTo("/");
    }

    @Test
    void everyIndexNamesItsFile() {
        LocalDate day = LocalDate.of(812, 3, 4);
        assertThat(Links.period(Period.Kind.DAY, day)).isEqualTo("0812/03/04/index.html");
        assertThat(Links.page(Links.topic(new Slug("moon")), 3)).isEqualTo("topics/moon/page/3/index.html");
        assertThat(Links.root("topics/moon/page/3/index.html")).isEqualTo("../../../../");
        assertThat(Links.root("index.html")).isEmpty();
    }

    @Test
    void aLinkIsReadAsAPathWhateverStandsInIt() {
        assertThat(Links.href("2025/10/27/a-b_c~d.html")).isEqualTo("2025/10/27/a-b_c~d.html");
        assertThat(Links.href("a#b?c%41 d/über.html")).isEqualTo("a%23b%3Fc%2541%20d/%C3%BCber.html");
        assertThat(Links.href("javascript:alert(1).html")).isEqualTo("javascript%3Aalert%281%29.html");
        assertThat(links.canonical("ü/index.html")).isEqualTo("https://x.example/archive/%C3%BC/");
    }
}

package org.backfile.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gazette.example/a/b?id=7",
                "http://www.gazette.example/a/b/?id=7",
                "https://WWW.Gazette.EXAMPLE:443/a/b?utm_source=x&id=7#top",
                "https://gazette.example/a/b?id=7&fbclid=123"
            })
    void copiesOfOneArticleHaveOneNormalAddress(String address) {
        assertThat(Address.normal(address)).isEqualTo("gazette.example/a/b?id=7");
    }

    @Test
    void aFrontPageIsNobodysAddress() {
        assertThat(Address.normal("https://gazette.example/")).isEmpty();
        assertThat(Address.guid(entry("a", "https://gazette.example/")))
                .isNotEqualTo(Address.guid(entry("b", "https://gazette.example/")));
    }

    @Test
    void aMoveToHttpsLeavesTheNameInFeeds() {
        assertThat(Address.guid(entry("a", "http://www.gazette.example/x")))
                .isEqualTo(Address.guid(entry("b", "https://gazette.example/x/")))
                .matches("urn:sha256:[0-9a-f]{32}");
    }

    private static ArticleSummary entry(String path, String source) {
        return new ArticleSummary(
                path,
                new FrontMatter(
                        "T",
                        LocalDate.of(2000, 1, 1),
                        List.of(),
                        "",
                        false,
                        source,
                        "",
                        Dateline.NONE,
                        "en",
                        Provenance.NONE));
    }

    /** What import takes for an address has a host, so that a link to it has words. */
    @Test
    void namesTheHostOfEveryAddressThatImportTakes() {
        assertThat(Address.host("https://a_b.example/x")).isEqualTo("a_b.example");
        assertThat(Address.host("https://www.München.example/ü")).isEqualTo("münchen.example");
        assertThat(Address.host("https://a.example:8080")).isEqualTo("a.example");
        assertThat(Address.host("mailto:a@b.example")).isEmpty();
        assertThat(Address.host("https://user@b.example/")).isEmpty();
    }

    @Test
    void linksToTheWebOnly() {
        for (String good : new String[] {
            "https://a.example",
            "HTTP://a.example/b?c#d",
            "https://a_b.example/",
            "https://münchen.example/ü",
            "http://a.example:81/@b"
        }) {
            assertThat(Address.link(" " + good + " ")).isEqualTo(good);
        }
        for (String bad : new String[] {
            "",
            "a",
            "javascript:alert(1)",
            "JAVASCRIPT:x",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc",
            "ftp://a.example/",
            "https:",
            "https://",
            "https:///a",
            "https://?a",
            "https://.a",
            "//a.example/",
            "https://a.example@b.example/",
            "https://a.example/\"onclick=\"",
            "https://a.example/<b>",
            "https://a example/",
            "https://a.example\\@b",
            "java\nscript:x"
        }) {
            assertThat(Address.link(bad)).as(bad).isEmpty();
        }
    }
}

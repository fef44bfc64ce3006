package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backfile.article.Dateline;
import org.backfile.article.Entry;
import org.backfile.article.Header;
import org.backfile.article.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    private static final String PLACE = "https://archive.example/a";

    @ParameterizedTest
    @ValueSource(strings = {"Smile :}", "}, note = {x", "{{{", "a\\}b", "\\", "} }", "%{"})
    void noTitleEndsItsField(String title) {
        String bibtex = cite(title, "https://a.example/}{", "2020/05/04/x,y}-z").bibtex();
        int depth = 0;
        for (int i = bibtex.indexOf('{'); i < bibtex.length(); i++) {
            depth += bibtex.charAt(i) == '{' ? 1 : bibtex.charAt(i) == '}' ? -1 : 0;
            assertThat(depth == 0).as(bibtex.substring(0, i + 1)).isEqualTo(i == bibtex.length() - 1);
        }
        assertThat(bibtex).startsWith("@misc{xy20200504,");
        assertThat(bibtex.lines().filter(line -> line.startsWith("  note"))).isEmpty();
    }

    @Test
    void namesAnAddressOfTheWebOnly() {
        assertThat(cite("A", "javascript:alert(1)", "a").text())
                .doesNotContain("javascript")
                .contains(PLACE);
        assertThat(cite("A", "https://a.example/b_c", "a").text())
                .contains("https://a.example/b_c. Archived at " + PLACE);
    }

    private static Citation cite(String title, String source, String path) {
        var header = new Header(
                title,
                LocalDate.of(2020, 5, 4),
                List.of(),
                "",
                false,
                source,
                "a.example",
                Dateline.NONE,
                "en",
                Provenance.NONE);
        return Citation.of(new Entry(path, header), PLACE);
    }
}

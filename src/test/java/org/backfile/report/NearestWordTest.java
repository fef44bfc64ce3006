package org.backfile.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestWordTest {
    private static final List<String> WORDS = List.of("title", "date", "tags", "status", "published", "description");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "tag, tags",
        "dtae, date",
        "publishd, published",
        "PUBLISHED, published",
        "desciption, description"
    })
    void findsTheWordThatWasMeant(String written, String meant) {
        assertThat(NearestWord.of(written, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "author", "page", "state", "image", "", "x", "公開"})
    void guessesNothingWhereNothingIsNear(String written) {
        assertThat(NearestWord.of(written, WORDS)).isEmpty();
    }
}

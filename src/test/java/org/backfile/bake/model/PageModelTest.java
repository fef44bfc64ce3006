package org.backfile.bake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageModelTest {
    private static final Value MOON = Values.text("Moon");
    private static final Value SUN = Values.text("Sun");

    /** Maps of the JDK that hand out their keys in another order in each process must not make pages anew. */
    @Test
    void theOrderOfKeysIsNoInput() {
        long one = new PageModel().put("a", MOON).put("b", SUN).fingerprint();
        assertThat(new PageModel().put("b", SUN).put("a", MOON).fingerprint()).isEqualTo(one);
        assertThat(new PageModel().put("a", SUN).put("b", MOON).fingerprint()).isNotEqualTo(one);
    }

    @Test
    void whatIsMadeLaterIsAnInputByItsStamp() {
        long one = new PageModel().defer(1, () -> Map.of("a", MOON)).fingerprint();
        assertThat(new PageModel().defer(1, () -> Map.of("a", SUN)).fingerprint())
                .isEqualTo(one);
        assertThat(new PageModel().defer(2, () -> Map.of("a", MOON)).fingerprint())
                .isNotEqualTo(one);
    }

    @Test
    void aPageThatCannotBeMadeShowsNothing() {
        assertThat(new PageModel().put("a", MOON).defer(1, Map::of).values()).isEmpty();
    }

    @Test
    void valuesAreToldApart() {
        assertThat(List.of(
                                Values.text("1"),
                                Values.number(1),
                                Values.list(List.of("1"), Values::text),
                                Values.hash().put("1", ""),
                                Values.hash().put("", "1"))
                        .stream()
                        .map(value -> new PageModel().put("a", value).fingerprint()))
                .doesNotHaveDuplicates();
    }
}

package org.backfile.takedown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudonymTest {
    private final Pseudonym ann = new Pseudonym("Anna Kovalska", "A. K.");

    @Test
    void standsInThePlaceOfANameInAnyForm() {
        assertThat(ann.replaced("Anna Kovalska spoke.")).isEqualTo("A. K. spoke.");
        assertThat(ann.replaced("ANNA KOVALSKA FREED")).isEqualTo("A. K. FREED");
        assertThat(ann.replaced("the case of Anna M. Kovalska's dog")).isEqualTo("the case of A. K.'s dog");
        assertThat(ann.replaced("Kovalska, Anna; another")).isEqualTo("A. K.; another");
        assertThat(ann.replaced("Anna\nKovalska")).isEqualTo("A. K.");
        assertThat(ann.replaced("z Anną Kovalską, o Annie Kovalskiej, Annę Kovalskou"))
                .isEqualTo("z A. K., o A. K., A. K.");
        assertThat(ann.replaced("What Kovalska said")).isEqualTo("What A. K. said");
        assertThat(new Pseudonym("Иван Петров", "И. П.").replaced("с Иваном Петровым и у Ивана Петрова"))
                .isEqualTo("с И. П. и у И. П.");
        assertThat(new Pseudonym("Pekka Virtanen", "P. V.").replaced("Pekka Virtasen, Pekka Virtanenin"))
                .isEqualTo("Pekka Virtasen, P. V.");
        assertThat(new Pseudonym("山田太郎", "某氏").replaced("昨日山田太郎は")).isEqualTo("昨日某氏は");
    }

    @Test
    void leavesOtherNames() {
        String text = "Anna Kovalskinson, Hanna Kovalskaya and Annabel; Kovalsk is a town.";
        assertThat(ann.isIn(text)).isFalse();
        assertThat(ann.replaced("Joanna Kovalskaya")).isEqualTo("Joanna Kovalskaya");
        assertThat(ann.isIn("Kovalska alone, without the rest")).isFalse();
    }

    @Test
    void isKnownInAddresses() {
        assertThat(ann.isInAddress("https://a.example/2019/anna-kovalska-freed.html", false))
                .isTrue();
        assertThat(ann.isInAddress("https://a.example/kovalska_anna", true)).isTrue();
        assertThat(ann.isInAddress("https://a.example/annakovalska/1", false)).isTrue();
        assertThat(ann.isInAddress("https://a.example/kovalska-freed", false)).isFalse();
        assertThat(ann.isInAddress("https://a.example/kovalska-freed", true)).isTrue();
        assertThat(ann.isInAddress("https://a.example/hanna-kovalskaya", true)).isFalse();
        assertThat(new Pseudonym("Иван Петров", "И. П.")
                        .isInAddress(
                                "https://a.example/%D0%B8%D0%B2%D0%B0%D0%BD-%D0%BF%D0%B5%D1%82%D1%80%D0%BE%D0%B2",
                                false))
                .isTrue();
    }
}

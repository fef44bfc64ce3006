package org.backfile.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTagTest {
    @Test
    void tellsTagsFromWords() {
        assertThat(List.of("en", "EN", "pt-BR", "zh-Hant-TW", "haw", "ckb", "sr-Latn", "de-1901"))
                .allMatch(LanguageTag::isTag);
        assertThat(List.of("", "english", "klingon lang", "en_US", "jp", "xx", "e", "en-", "pt-BR-", "en US", "日本"))
                .noneMatch(LanguageTag::isTag);
    }

    @Test
    void guessesWhatWasMeant() {
        assertThat(LanguageTag.meant("en_US")).contains("en-US");
        assertThat(LanguageTag.meant("German")).contains("de");
        assertThat(LanguageTag.meant("klingon lang")).isEmpty();
    }
}

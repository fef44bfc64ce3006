package org.backfile.bake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.article.WritingDirection;
import org.junit.jupiter.api.Test;

class TextLengthTest {
    @Test
    void countsWordsBetweenTags() {
        assertThat(TextLength.of("<p>Two men's <b class=\"a b\">walk</b>—at 3.</p>"))
                .isEqualTo(new TextLength(4, 0));
        assertThat(TextLength.of("<p>두 사람이 걸었다.</p>")).isEqualTo(new TextLength(3, 0));
    }

    @Test
    void countsCharactersWhereNothingPartsWords() {
        assertThat(TextLength.of("<p>議会は投票した。NASA 3</p>")).isEqualTo(new TextLength(2, 7));
        assertThat(TextLength.of("สภาลงมติ").isOfCharacters()).isTrue();
        assertThat(TextLength.of("Three words of 議会").isOfCharacters()).isFalse();
    }

    @Test
    void knowsWhichWayALanguageIsWritten() {
        assertThat(WritingDirection.isRightToLeft("ar-EG")).isTrue();
        assertThat(WritingDirection.isRightToLeft("az-Arab")).isTrue();
        assertThat(WritingDirection.isRightToLeft("ks-Deva")).isFalse();
        assertThat(WritingDirection.isRightToLeft("en")).isFalse();
        assertThat(WritingDirection.isRightToLeft("")).isFalse();
    }

    @Test
    void takesAsLongToReadAsTheLanguageDoes() {
        assertThat(ReadingSpeed.minutes(new TextLength(456, 0), "en-GB")).isEqualTo(2);
        assertThat(ReadingSpeed.minutes(new TextLength(456, 0), "ar")).isEqualTo(3);
        assertThat(ReadingSpeed.minutes(new TextLength(1840, 0), "hi")).isEqualTo(10);
        assertThat(ReadingSpeed.minutes(new TextLength(0, 714), "ja")).isEqualTo(2);
        assertThat(ReadingSpeed.minutes(new TextLength(0, 1020), "zh-Hant")).isEqualTo(4);
        assertThat(ReadingSpeed.minutes(new TextLength(3, 0), "en")).isEqualTo(1);
    }
}

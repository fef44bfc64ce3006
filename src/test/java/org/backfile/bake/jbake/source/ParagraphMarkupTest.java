package org.backfile.bake.jbake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphMarkupTest {
    private static final int MANY = ParagraphMarkup.MOST + 1;

    @ParameterizedTest
    @ValueSource(strings = {"`", "`a", "[a](", "[a](b) ", "<b>", "\\\\", "a [\n", "`a`\n  ", "``` ` "})
    void isTooMuchInOneParagraph(String piece) {
        String text = "Text " + piece.repeat(MANY);
        assertThat(ParagraphMarkup.isTooMuch(text)).isTrue();
        var markdown = new MarkdownRenderer(List.of("TABLES", "FENCED_CODE_BLOCKS"));
        assertThatThrownBy(() -> markdown.html(text)).isInstanceOf(ParagraphMarkup.TooMuch.class);
        assertThat(ParagraphMarkup.isTooMuch("Text " + "[a](b)\n\n".repeat(MANY)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [a](b)\n",
                "* [a](b)\n",
                "12. [a](b)\n",
                "| [a](b) |\n",
                "[a](b) | c\n",
                "<td>\n",
                "> [a](b)\n",
                "[a](b)\n\n",
                "a b c\n"
            })
    void isNotTooMuchInManyLinesOfTheirOwn(String line) {
        assertThat(ParagraphMarkup.isTooMuch(line.repeat(MANY))).isFalse();
    }

    @Test
    void isNotTooMuchInCode() {
        assertThat(ParagraphMarkup.isTooMuch("```\n" + "a[0] <b>\n".repeat(MANY) + "```\n"))
                .isFalse();
        assertThat(ParagraphMarkup.isTooMuch("~~~\n" + "a[0] <b>\n".repeat(MANY) + "~~~\n" + "[".repeat(MANY)))
                .isTrue();
    }
}

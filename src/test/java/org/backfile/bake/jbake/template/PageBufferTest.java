package org.backfile.bake.jbake.template;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageBufferTest {
    private static final List<Charset> CHARSETS = List.of(UTF_8, ISO_8859_1, UTF_16BE);

    @Test
    void givesTheBytesThatAStringHas() {
        var edges = new StringBuilder("\ud83d\ude00 \ud83d x \ude00\ud83d");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            edges.append((char) c);
        }
        String text = edges.append("\ude00\ud83d").toString();
        for (Charset charset : CHARSETS) {
            var buffer = new PageBuffer();
            buffer.write(text);
            assertThat(buffer.bytes(charset)).isEqualTo(text.getBytes(charset));
        }
    }

    @Test
    void putsTogetherWhatComesInPieces() {
        var buffer = new PageBuffer();
        buffer.write("of the page before");
        buffer.clear();
        buffer.write("xé\ud83d".toCharArray(), 1, 2);
        buffer.write('\ude00');
        buffer.write("abc", 1, 1);
        assertThat(buffer.bytes(UTF_8)).isEqualTo("é\ud83d\ude00b".getBytes(UTF_8));
    }

    @Test
    void holdsAPageOfAnyLengthAndIsEmptyAgain() {
        var buffer = new PageBuffer();
        String text = "…".repeat(2_000_000);
        buffer.write(text);
        assertThat(buffer.bytes(UTF_8)).isEqualTo(text.getBytes(UTF_8));
        buffer.clear();
        assertThat(buffer.bytes(UTF_8)).isEmpty();
    }
}

package org.backfile.bake.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.junit.jupiter.api.Test;

class FormerLinesTest {
    private static final String TEXT = "{\"title\":\"Zoë\"}\n{\"title\":\"B\"}\n{}\n";

    @Test
    void findsTheLineOfAnArticleThatIsAsItWas() throws IOException {
        FormerLines lines = FormerLines.of(gzipped(TEXT), new long[] {7, -8, 9});

        assertThat(line(lines, 7)).hasValue("{\"title\":\"Zoë\"}\n");
        assertThat(line(lines, -8)).hasValue("{\"title\":\"B\"}\n");
        assertThat(line(lines, 9)).hasValue("{}\n");
        assertThat(line(lines, 10)).isEmpty();
    }

    @Test
    void knowsNoLineThatCouldBeAnothers() throws IOException {
        FormerLines lines = FormerLines.of(gzipped(TEXT), new long[] {7, 7, 0});

        assertThat(line(lines, 7)).isEmpty();
        assertThat(line(lines, 0)).isEmpty();
    }

    @Test
    void knowsNoneOfAFileWithOtherLines() throws IOException {
        assertThat(line(FormerLines.of(gzipped(TEXT), new long[] {7, 8}), 7)).isEmpty();
        assertThat(line(FormerLines.of(gzipped(TEXT), new long[] {7, 8, 9, 10}), 7))
                .isEmpty();
        assertThat(line(FormerLines.of(gzipped(TEXT + "{"), new long[] {7, 8, 9}), 7))
                .isEmpty();
        byte[] broken = Arrays.copyOf(gzipped(TEXT), 20);
        assertThatThrownBy(() -> FormerLines.of(broken, new long[] {7, 8, 9})).isInstanceOf(IOException.class);
    }

    private static Optional<String> line(FormerLines lines, long stamp) {
        var header = new FrontMatter(
                "Title",
                LocalDate.of(2016, 2, 29),
                List.of(),
                "",
                false,
                "",
                "",
                new Dateline("", ""),
                "en",
                new Provenance("", ""));
        return lines.of(new ArticleSummary("a", header, stamp)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}

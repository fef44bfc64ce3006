package org.backfile.ingest.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.copies.MinHash;
import org.backfile.copies.TextFingerprint;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;

class SourceRecordTest {
    private static final String SHA = "0123456789abcdef".repeat(4);
    private static final List<Finding> FINDINGS = List.of(
            Finding.warning("date-of-change", "a/b.jsonl#ü", 7, "Names „no“ day", "look at it"),
            Finding.note("html-other", "a/b.jsonl#ü", 0, "12 words stay out", ""));

    private static MinHash signature(String text) {
        return new TextFingerprint().read(text).signature();
    }

    private static SourceRecord record(int number, String rendered, MinHash signature) {
        return new SourceRecord(
                "a/b.jsonl#ü",
                5L << 33,
                Long.MIN_VALUE + number,
                SHA,
                "1969/07/20/the-weir-is-open",
                -2,
                3,
                1 << 20,
                signature,
                rendered,
                number % 2 == 1,
                List.of(1, 300),
                FINDINGS);
    }

    @Test
    void givesBackWhatItWasGiven() {
        MinHash signature = signature("one two three ".repeat(20) + SHA.replace("", " "));
        SourceRecord facts = record(1, "00ff00ff00ff00ff", signature);

        assertThat(facts.raw()).isEqualTo("a/b.jsonl#ü");
        assertThat(facts.areOf(5L << 33, Long.MIN_VALUE + 1)).isTrue();
        assertThat(facts.areOf(5L << 33, Long.MIN_VALUE)).isFalse();
        assertThat(facts.sha256()).isEqualTo(SHA);
        assertThat(facts.wanted()).isEqualTo("1969/07/20/the-weir-is-open");
        assertThat(List.of(facts.address(), facts.text())).isEqualTo(List.of(-2L, 3L));
        assertThat(facts.words()).isEqualTo(1 << 20);
        assertThat(facts.isRich()).isTrue();
        assertThat(record(2, SHA, signature).isRich()).isFalse();
        assertThat(facts.rendered()).isEqualTo("00ff00ff00ff00ff");
        assertThat(facts.noise()).isEqualTo(List.of(1, 300));
        assertThat(facts.findings()).isEqualTo(FINDINGS);
        assertThat(facts.isRejected()).isFalse();
        assertThat(facts.hasSignature()).isTrue();
        assertThat(facts.signature().hex()).isEqualTo(signature.hex());
        MinHash other = signature("four five six ".repeat(20) + SHA.replace("", " "));
        assertThat(facts.touched(1, 2).areOf(1, 2)).isTrue();
        assertThat(facts.touched(5L << 33, Long.MIN_VALUE + 1)).isEqualTo(facts);
        assertThat(record(1, "00ff00ff00ff00ff", other)).isNotEqualTo(facts);
    }

    @Test
    void keepsHashesOfFormerVersionsAndShortTexts() {
        SourceRecord facts = record(1, SHA, MinHash.NONE);

        assertThat(facts.rendered()).isEqualTo(SHA);
        assertThat(facts.hasSignature()).isFalse();
        assertThat(facts.signature().hex()).isEmpty();
        SourceRecord none = SourceRecord.rejected("a", 1, 2, "", List.of(), List.of());
        assertThat(List.of(none.sha256(), none.wanted(), none.rendered())).isEqualTo(List.of("", "", ""));
        assertThat(none.isRejected()).isTrue();
    }

    /** There is one for each record of an export, and a gigabyte of JSON Lines has some 400,000. */
    @Test
    void takesHardlyAnyHeap() {
        var many = new SourceRecord[50_000];
        MinHash signature = signature("one two three ".repeat(20) + SHA.replace("", " "));
        long before = used();
        for (int i = 0; i < many.length; i++) {
            many[i] = record(i, "00ff00ff00ff00ff", signature);
        }
        long each = (used() - before) / many.length;

        assertThat(each).isLessThan(100);
        assertThat(many[many.length - 1].words()).isEqualTo(1 << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

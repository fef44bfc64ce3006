package org.backfile.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void keepsBothSidesInTheirColumnsInEveryScript() {
        assertThat(new Columns(39).lines("one two three four", "市议会周一投票决定"))
                .containsExactly(
                        "      one two three   │ 市议会周一投票", //
                        "      four            │ 决定");
        assertThat(new Columns(39).lines("市议会周一投票决定", "one\u0301 two"))
                .containsExactly(
                        "      市议会周一投票  │ one\u0301 two", //
                        "      决定            │");
        assertThat(new Columns(39).lines("http://example.org/a-long-address", ""))
                .containsExactly("      http://example. │", "      org/a-long-addr │", "      ess             │");
        assertThat(new Columns(20).lines("one two three four")).containsExactly("      one two three", "      four");
    }
}

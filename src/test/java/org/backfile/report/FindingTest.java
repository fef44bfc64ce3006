package org.backfile.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {
    @Test
    void isOneLineWhateverAFileIsCalled() {
        var finding = Finding.error("rule", "a\nError fake: 1\n  b.txt", 3, "It\u2028holds \u001b[2J\u0085", "x\r");
        assertThat(finding)
                .hasToString(
                        "a\\u000aError fake: 1\\u000a  b.txt:3: It\\u2028holds \\u001b[2J\\u0085; x\\u000d [rule]");
        assertThat(finding.file()).contains("\n"); // files that machines read have it as it is
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(Finding.note("rule", "", 0, "Größe", "")).hasToString("Größe [rule]");
    }
}

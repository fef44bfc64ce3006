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
    void quotesNothingAtFullLength() {
        String quoted = "🚀".repeat(40_000);
        assertThat(Finding.error("rule", "a.txt", 1, "\"" + quoted + "\" is no status", "")
                        .what())
                .hasSizeLessThan(700)
                .startsWith("\"🚀🚀")
                .contains("🚀… (", " more characters) …🚀")
                .endsWith("🚀\" is no status");
        assertThat(new UserError("site.host=" + quoted + " cannot be used", "write another"))
                .message()
                .hasSizeLessThan(700)
                .endsWith(" cannot be used: write another");
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(Finding.note("rule", "", 0, "Größe", "")).hasToString("Größe [rule]");
    }
}

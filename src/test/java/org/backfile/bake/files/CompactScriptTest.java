package org.backfile.bake.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactScriptTest {
    @Test
    void leavesOutCommentsAndIndentation() {
        assertThat(CompactScript.of(
                        "// What it does.\nif (a) {\n  // Why.\n  b('// no'); // stays\n}\n\n/* one line */ c();"))
                .isEqualTo("if (a) {\nb('// no'); // stays\n}\n/* one line */ c();\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = `\n  // text\n`;", "/* a\n  // b */\nc();", "a = 'b\\\n  // c';"})
    void keepsWhatMayGoOnInTheNextLine(String script) {
        assertThat(CompactScript.of(script)).isEqualTo(script);
    }
}

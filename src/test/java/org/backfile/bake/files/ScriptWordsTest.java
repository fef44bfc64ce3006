package org.backfile.bake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.message.Messages;
import org.junit.jupiter.api.Test;

class ScriptWordsTest {
    @Test
    void wordsAreTheSites() {
        String script =
                "const say = /*say*/{copied: 'Copied',\n  quoted: '“…”', own: 'Mine'}/*say*/, x = {copied: 'No'};";
        assertThat(ScriptWords.of(script, Messages.shipped("fr")))
                .isEqualTo(
                        "const say = {copied: \"Copié\", quoted: \"«\u00a0…\u00a0»\", own: 'Mine'}, x = {copied: 'No'};");
    }

    @Test
    void aScriptWithoutWordsIsTheSame() {
        String script = "say('$1 \\\\') /* say */ + {a: 'b'}";
        assertThat(ScriptWords.of(script, Messages.shipped("fr"))).isEqualTo(script);
    }

    /** Where a script is not published in a language, it speaks English. */
    @Test
    void ourOwnScriptHasTheMessagesInEnglish() throws IOException {
        String script = Files.readString(Path.of("assets/js/article.js"));
        String published = ScriptWords.of(script, Messages.shipped("en"));
        assertThat(published.replace('"', '\''))
                .contains("{copyLink: 'Copy link', ")
                .doesNotContain("/*say*/");
        assertThat(published.replace('"', '\'').replaceAll("\\s+", " "))
                .isEqualTo(script.replace("/*say*/", "").replace('"', '\'').replaceAll("\\s+", " "));
    }
}

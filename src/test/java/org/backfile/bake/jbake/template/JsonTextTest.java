package org.backfile.bake.jbake.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private final JsonText json = new JsonText();

    @Test
    void isAStringOfJsonThatEndsNoScript() throws TemplateModelException {
        assertThat(text("plain")).isEqualTo("\"plain\"");
        assertThat(text("")).isEqualTo("\"\"");
        assertThat(text("\"a\" \\ \n\u0001 é 議")).isEqualTo("\"\\\"a\\\" \\\\ \\n\\u0001 é 議\"");
        assertThat(text("</script><!--<script>")).doesNotContain("<").contains("script", "!--");
    }

    @Test
    void wantsOneText() {
        assertThatThrownBy(() -> json.exec(List.of())).hasMessageContaining("one text");
        assertThatThrownBy(() -> json.exec(List.of(new SimpleNumber(3)))).hasMessageContaining("one text");
    }

    private String text(String text) throws TemplateModelException {
        return json.exec(List.of(new SimpleScalar(text))).toString();
    }
}

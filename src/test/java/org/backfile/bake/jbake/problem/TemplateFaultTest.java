package org.backfile.bake.jbake.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import freemarker.template.Configuration;
import freemarker.template.Template;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFaultTest {
    @ParameterizedTest
    @CsvSource({"<#if x, Unexpected end of file reached", "${x?foo}, Unknown built-in: \"foo\""})
    void saysWhatIsWrongInOneSentence(String template, String what) {
        var thrown = catchThrowable(
                () -> new Template("a.ftl", "\n" + template, new Configuration(Configuration.VERSION_2_3_0)));
        assertThat(TemplateFault.of(thrown, "b.ftl")).isEqualTo(new TemplateFault("a.ftl", 2, what));
    }
}

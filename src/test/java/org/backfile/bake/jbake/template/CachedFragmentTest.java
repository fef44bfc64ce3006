package org.backfile.bake.jbake.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.StopException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CachedFragmentTest {
    private final CachedFragment cached = new CachedFragment();
    private final AtomicInteger renderings = new AtomicInteger();

    @Test
    void isRenderedOnceForEachListAndCopiedAfterwards() throws Exception {
        Template template =
                template("<@cached by=[a, b]>${next()?c}:${a}</@cached> <@cached by=[a]>${next()?c}</@cached>");
        assertThat(rendered(template, "x", true)).isEqualTo("1:x 2");
        assertThat(rendered(template, "x", true)).isEqualTo("1:x 2");
        assertThat(rendered(template, "x", false)).isEqualTo("3:x 2");
        assertThat(rendered(template, "y", true)).isEqualTo("4:y 5");
    }

    @Test
    void listsThatReadAlikeTogetherAreTwo() throws Exception {
        Template template = template("<@cached by=[a, a?upper_case]>${a}</@cached>");
        assertThat(rendered(template, "é", true)).isEqualTo("é");
        Template other = template("<@cached by=[a?substring(0, 1), a?substring(1)]>${a}</@cached>");
        assertThat(rendered(other, "ab", true)).isEqualTo("ab");
        Template joined = template("<@cached by=a?split(\"-\")>${a}</@cached>");
        assertThat(rendered(joined, "ab-c", true)).isEqualTo("ab-c");
        assertThat(rendered(joined, "a-bc", true)).isEqualTo("a-bc");
    }

    @Test
    void anotherBakeRendersAnew() throws Exception {
        Template template = template("<@cached by=[a]>${next()?c}</@cached>");
        assertThat(rendered(template, "x", true)).isEqualTo("1");
        assertThat(rendered(template, "x", true, new CachedFragment())).isEqualTo("2");
    }

    @Test
    void whatVariesWithoutEndIsNotKept() throws Exception {
        Template template = template("<@cached by=[a]>${next()?c}</@cached>");
        for (int i = 1; i <= 1_000; i++) {
            assertThat(rendered(template, "page " + i, true)).isEqualTo(String.valueOf(i));
        }
        assertThat(rendered(template, "page 1", true)).isEqualTo("1");
        assertThat(rendered(template, "page 1000", true)).isEqualTo("1001");
    }

    @Test
    void aFailureIsNotKept() throws Exception {
        Template template = template("<@cached by=[a]><#if b><#stop \"here\"></#if>${next()?c}</@cached>");
        assertThatThrownBy(() -> rendered(template, "x", true)).isInstanceOf(StopException.class);
        assertThat(rendered(template, "x", false)).isEqualTo("1");
    }

    @Test
    void saysWhatItWants() throws Exception {
        for (String call : new String[] {"<@cached>", "<@cached by=a>", "<@cached by=[a] and=[b]>"}) {
            assertThatThrownBy(() -> rendered(template(call + "x</@cached>"), "x", true))
                    .isInstanceOf(TemplateException.class)
                    .hasMessageContaining("has one parameter: by=[…]");
        }
        assertThatThrownBy(() -> rendered(template("<@cached by=[1]>x</@cached>"), "x", true))
                .hasMessageContaining("only texts and booleans");
        assertThat(rendered(template("<@cached by=[a]/>"), "x", true)).isEmpty();
    }

    private static Template template(String text) throws IOException {
        return new Template("page.ftl", new StringReader(text), new Configuration(Configuration.VERSION_2_3_0));
    }

    private String rendered(Template template, String a, boolean b) throws Exception {
        return rendered(template, a, b, cached);
    }

    private String rendered(Template template, String a, boolean b, CachedFragment directive) throws Exception {
        Map<String, Object> model = new HashMap<>(Map.of("a", a, "b", b, "cached", directive));
        model.put("next", (TemplateMethodModelEx) arguments -> renderings.incrementAndGet());
        var out = new StringWriter();
        template.process(model, out);
        return out.toString();
    }
}

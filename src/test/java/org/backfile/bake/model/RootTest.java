package org.backfile.bake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootTest {
    @ParameterizedTest
    @CsvSource({
        "1969/07/20/landing.html, 1969/07/20/index.html, index.html",
        "1969/07/20/landing.html, 1969/07/21/walk.html, ../21/walk.html",
        "1969/07/20/landing.html, 1970/01/02/a.html, ../../../1970/01/02/a.html",
        "1969/07/20/landing.html, 1969/07/2/a.html, ../2/a.html",
        "1969/07/index.html, 1969/07/20/index.html#walk, 20/index.html#walk",
        "1969/07/20/index.html, 1969/index.html, ../../index.html",
        "topics/a/index.html, index.html, ../../index.html",
        "a/b/c.html, a/b/, ./",
        "index.html, a/b.html, a/b.html"
    })
    void leadsTheShortestWay(String page, String to, String way) throws TemplateModelException {
        String up = "../".repeat((int) page.chars().filter(c -> c == '/').count());
        assertThat(call(Values.root(up, page), to)).isEqualTo(way);
    }

    @Test
    void fromAPageThatMayBeShownAnywhereEveryWayBeginsAtTheRoot() throws TemplateModelException {
        Value root = Values.root("/archive/", "");
        assertThat(call(root, "1969/index.html")).isEqualTo("/archive/1969/index.html");
        assertThat(((TemplateScalarModel) root).getAsString()).isEqualTo("/archive/");
        assertThatThrownBy(() -> ((TemplateMethodModelEx) root).exec(List.of()))
                .isInstanceOf(TemplateModelException.class)
                .hasMessageContaining("one address");
    }

    private static Object call(Value root, String to) throws TemplateModelException {
        return ((TemplateMethodModelEx) root).exec(List.of(new SimpleScalar(to)));
    }
}

package org.backfile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backfile.message.Messages;
import org.backfile.report.Progress;
import org.backfile.testing.HtmlChecker;
import org.backfile.testing.MultilingualArchive;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An archive in many languages, in frames of both directions and both layouts. */
class LanguagesIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ar, separate", "en, grouped"})
    void everyPageIsValidAndEveryLinkLeadsSomewhere(String lang, String layout) {
        TestSite site = TestSite.in(folder).with("site.lang", lang).with("layout", layout);
        site.with("site.host", "https://wire.example/archive").with("archive.page.size", "7");
        MultilingualArchive.write(
                folder.resolve("content"), 2 * MultilingualArchive.languages().size());
        assertThat(site.bake().findings()).isEmpty();
        String article = lang.equals("ar") ? "1898/02/27/ar-0.html" : "1898/02/27/index.html";
        String script = site.page(article).select("script[src*=article]").attr("src");
        assertThat(script).matches("\\.\\./\\.\\./\\.\\./js/article\\.[0-9a-f]{8}\\.js");
        assertThat(site.output().resolve(script.substring("../../../".length())))
                .content()
                .contains("copied: \"" + Messages.shipped(lang).text("copied") + '"');
        assertThat(HtmlChecker.check(site.output())).isEqualTo(List.of());
        assertThat(Check.run(site.output(), "https://wire.example/archive/", Progress.NONE)
                        .findings())
                .isEqualTo(List.of());
    }
}

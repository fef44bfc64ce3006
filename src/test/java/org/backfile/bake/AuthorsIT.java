package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and feeds of authors, and the owner's word on them. */
class AuthorsIT {
    @TempDir
    private Path folder;

    @Test
    void eachAuthorHasAPageAndAFeedUnderOneName() {
        TestSite site = TestSite.in(folder);
        site.article("1969/07/20/landing", "Eagle Lands", "", "Text");
        site.bake();
        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("authors/"));

        by(site, "1969/07/20/landing", "Ada Weir; P. Moe; admin");
        site.article("1970/07/20/later", "A Year Later", "", "Text");
        by(site, "1970/07/20/later", "Per Moe");
        TestSite.write(folder.resolve("authors.yaml"), """
                concepts:
                  - prefLabel: Per Moe
                    altLabel: P. Moe
                    scopeNote: Wrote of the sea.
                reject: [admin]
                """);
        site.bake();
        assertThat(site.page("authors/index.html").select("th a").eachText()).containsExactly("Ada Weir", "Per Moe");
        var moe = site.page("authors/per-moe/index.html");
        assertThat(moe.select(".headline").eachText()).containsExactlyInAnyOrder("Eagle Lands", "A Year Later");
        assertThat(moe.text()).contains("Wrote of the sea.");
        assertThat(site.files()).containsKey("authors/per-moe/feed.xml").doesNotContainKey("authors/admin/index.html");
        var article = site.page("1969/07/20/landing.html");
        assertThat(article.select(".authors").text()).isEqualTo("Ada Weir, Per Moe, admin");
        assertThat(article.select(".authors a").eachAttr("href"))
                .containsExactly("../../../authors/ada-weir/index.html", "../../../authors/per-moe/index.html");
        assertThat(site.page("sources/index.html").select("a[href=../authors/index.html]"))
                .hasSize(1);
        site.linksAlive();
    }

    private static void by(TestSite site, String path, String authors) {
        Path file = site.folder().resolve("content/" + path + ".md");
        TestSite.write(file, TestSite.read(file).replace("lang=en\n", "lang=en\nauthors=" + authors + "\n"));
    }
}

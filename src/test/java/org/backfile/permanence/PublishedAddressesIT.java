package org.backfile.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.bake.Bake;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.report.Finding;
import org.backfile.report.Severity;
import org.backfile.report.UserError;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No address that was published is lost without a word. */
class PublishedAddressesIT {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;

    @BeforeEach
    void anArchive() {
        site = TestSite.in(temp);
        site.article("1969/07/20/landing", "Landing", "Moon", "They came down.");
        site.article("1969/11/19/second", "Second", "Moon", "Others came down.");
    }

    @Test
    void saysWhatDoesNotAnswerAnyMore() {
        assertThat(lost(site.bake())).isEmpty();
        site.delete("content/1969/07/20/landing.md");
        assertThat(lost(site.bake())).containsExactly("WARNING 1969/07/20/landing.html");
        assertThat(lost(site.bake())).containsExactly("WARNING 1969/07/20/landing.html");
        assertThat(site.output().resolve("1969/07/20/landing.html")).doesNotExist();
        assertThat(PublishedAddresses.check(site.folder(), site.output())).hasSize(1);

        Path list = site.folder().resolve("published.lock");
        TestSite.write(list, TestSite.read(list).replace("1969/07/20/landing.html\n", ""));
        assertThat(lost(site.bake())).isEmpty();
        assertThat(PublishedAddresses.check(site.folder(), site.output())).isEmpty();
    }

    @Test
    void keepsThePageIfAskedTo() {
        site.with("permanence", "keep").bake();
        site.delete("content/1969/07/20/landing.md");
        assertThat(lost(site.bake())).containsExactly("ERROR 1969/07/20/landing.html");
        assertThat(lost(site.bake())).containsExactly("ERROR 1969/07/20/landing.html");
        assertThat(site.output().resolve("1969/07/20/landing.html")).exists();
        assertThatThrownBy(() -> site.with("permanence", "kept").bake())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("keep, warn, off");
    }

    /** What may not be shown must not stay, whatever the policy. */
    @Test
    void doesNotKeepWhatIsHidden() {
        site.with("permanence", "keep").bake();
        TestSite.write(
                site.folder().resolve("rights.yaml"),
                "rules:\n  - from: 1969-07-20\n    to: 1969-07-20\n    rights: private\n");
        assertThat(lost(site.bake())).containsExactly("WARNING 1969/07/20/landing.html");
        assertThat(site.output().resolve("1969/07/20/landing.html")).doesNotExist();
    }

    @Test
    void leadsFromTheAddressThatAnArticleHad() throws IOException {
        site.bake();
        var layout = ImportLayout.of(site.folder());
        TestSite.write(
                layout.articles(),
                "# backfile articles 3\traw sha256 article written folder; keep in version control\n"
                        + "a.txt\t\t1969/07/20/landing\t\traw\nb.txt\t\t=1969/07/20/landing\t\traw\n");
        ArticleMove.move(layout, ArticleMove.path("https://x.example/1969/07/20/landing.html"), "1969/07/20/eagle");
        assertThat(TestSite.read(layout.articles()))
                .contains("a.txt\t\t1969/07/20/eagle\t\traw\nb.txt\t\t=1969/07/20/eagle\t\traw\n");
        ArticleMove.move(layout, "1969/07/20/eagle", "1969/07/20/tranquility");
        assertThat(lost(site.bake())).isEmpty();
        for (String old : List.of("landing", "eagle")) {
            assertThat(TestSite.read(site.output().resolve("1969/07/20/" + old + ".html")))
                    .contains("1969/07/20/tranquility.html");
        }
        assertThatThrownBy(() -> ArticleMove.move(layout, "1969/07/20/tranquility", "1969/11/19/second"))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> ArticleMove.move(layout, "none", "x")).hasMessageContaining("no article");
        assertThatThrownBy(() -> ArticleMove.move(layout, "1969/11/19/second", "../x"))
                .hasMessageContaining("cannot be an address");
    }

    @Test
    void leavesAListThatAMergeBrokeToItsOwner() {
        site.bake();
        Path list = site.folder().resolve("published.lock");
        String broken = TestSite.read(list) + "<<<<<<< ours\n";
        TestSite.write(list, broken);
        site.article("1970/04/13/third", "Third", "Moon", "Nobody came down.");
        assertThat(site.bake().findings().stream().map(Finding::rule)).contains("published-line");
        assertThat(TestSite.read(list)).isEqualTo(broken);
    }

    /** Whatever happens to articles, each address that was ever published answers, or is named. */
    @Test
    void namesEachAddressOfARandomHistory() throws IOException {
        var random = new Random(11);
        Set<String> ever = new TreeSet<>();
        List<String> articles = new java.util.ArrayList<>(List.of("1969/07/20/landing", "1969/11/19/second"));
        for (int step = 0; step < 25; step++) {
            String one = articles.get(random.nextInt(articles.size()));
            switch (random.nextInt(4)) {
                case 0 -> {
                    site.article("1970/01/01/new-" + step, "New " + step, "Topic " + step % 3, "Said " + step);
                    articles.add("1970/01/01/new-" + step);
                }
                case 1 -> {
                    ArticleMove.move(ImportLayout.of(site.folder()), one, one + "-" + step);
                    articles.set(articles.indexOf(one), one + "-" + step);
                }
                case 2 -> {
                    if (articles.size() > 2) {
                        Files.delete(site.folder().resolve("content/" + one + ".md"));
                        articles.remove(one);
                    }
                }
                default -> site.article(one, "Retitled " + step, "Moon", "Said otherwise.");
            }
            List<String> lost = lost(site.bake());
            articles.forEach(article -> ever.add(article + ".html"));
            for (String address : ever) {
                boolean answers = Files.exists(site.output().resolve(address));
                assertThat(answers || lost.contains("WARNING " + address))
                        .as(address)
                        .isTrue();
            }
        }
    }

    private static List<String> lost(Bake.Result result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals("address-lost"))
                .map(finding -> (finding.severity() == Severity.ERROR ? "ERROR " : "WARNING ")
                        + finding.what().replaceFirst(" was published.*", ""))
                .toList();
    }
}

package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;

/** What a bake says of headers, templates and settings that are odd or broken. */
class ArchiveInputIT extends ArchiveCase {
    @Test
    void datesMayHaveATimeAndTheSitesOwnForm() {
        site.bake();
        dated("iso", "2021-03-04T23:30:00Z");
        dated("own", "4 mars 2021 07:05");
        site.with("date.format", "d MMMM yyyy HH:mm").with("jvm.locale", "fr_FR");
        var result = site.bake();
        assertThat(result.findings()).isEmpty();
        assertThat(result.articles()).isEqualTo(5);
        assertThat(site.page("2021/03/04/index.html").select(".headline").eachText())
                .containsExactly("own", "iso");
    }

    private void dated(String name, String date) {
        TestSite.write(
                folder.resolve("content/2021/03/04/" + name + ".md"),
                "title=" + name + "\ndate=" + date + "\ntype=post\nstatus=published\n~~~~~~\n\nx\n");
    }

    @Test
    void slipsInHeadersAreNamedWithTheWordThatWasMeant() {
        TestSite.write(
                folder.resolve("content/1990/01/01/slips.md"),
                "title=Slips\ndate=0201-12-14\ntype=post\nstatus=publishd\ntag=a\nlang=German\nauthor=B\n~~~~~~\n\nx\n");
        TestSite.write(
                folder.resolve("content/1990/01/01/none.md"), "title=None\ndate=1990-01-01\ntype=post\n~~~~~~\n\nx\n");
        TestSite.write(folder.resolve("content/own.md"), "title=Own\ntype=page\nstatus=Published\n~~~~~~\n\nx\n");
        String content = "content/1990/01/01/";
        for (int i = 0; i < 2; i++) {
            assertThat(site.bake().findings())
                    .extracting(Finding::toString)
                    .containsExactlyInAnyOrder(
                            content + "slips.md:2: The year 201 is before all newspapers; see whether the date is right"
                                    + " [date-early]",
                            content + "slips.md:4: It is left out: \"publishd\" is no status; did you mean published?"
                                    + " There are published and draft [status-unknown]",
                            content + "slips.md:5: Nothing reads the key \"tag\"; did you mean tags? [key-unknown]",
                            content + "slips.md:6: \"German\" is no language, and is passed over; did you mean de?"
                                    + " [lang-unknown]",
                            content
                                    + "slips.md:7: Nothing reads the key \"author\"; did you mean authors? [key-unknown]",
                            content
                                    + "none.md:1: It is a draft, which is left out: the header has no status; add a line"
                                    + " status=published [status-missing]",
                            "content/own.md: It is left out: \"Published\" is no status; did you mean published?"
                                    + " [status-unknown]");
        }
        TestSite.write(
                folder.resolve("templates/hooks/head.ftl"),
                "<#ftl output_format=\"HTML\">${(content.tag)!}${(content.author)!}");
        assertThat(site.with("default.status", "published").bake().findings())
                .extracting(Finding::rule)
                .doesNotContain("key-unknown", "status-missing");
    }

    @Test
    void aLanguageOfTheSiteThatIsNoneIsTheUsersMistake() {
        site.with("site.lang", "english");
        assertThatThrownBy(site::bake).isInstanceOf(UserError.class).hasMessageContaining("did you mean en?");
    }

    @Test
    void aTextInAnotherEncodingIsReportedUntilItIsSavedRight() throws IOException {
        site.bake();
        String walk = Files.readString(folder.resolve("content/1969/07/21/walk.md"));
        Files.writeString(
                folder.resolve("content/1969/07/21/walk.md"), walk + "\nUn caf\u00e9.\n", StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 2; i++) {
            assertThat(site.bake().findings())
                    .extracting(Finding::toString)
                    .containsExactly("content/1969/07/21/walk.md: it is not in UTF-8; its page stays as it was;"
                            + " save it as UTF-8 [encoding-wrong]");
        }
        assertThat(site.page("1969/07/21/walk.html").text()).contains("They walked.");
        Files.writeString(folder.resolve("content/1969/07/21/walk.md"), walk + "\nUn caf\u00e9 \uFFFD.\n");
        site.bake();
        assertThat(site.page("1969/07/21/walk.html").text()).contains("Un caf\u00e9 \uFFFD.");
    }

    @Test
    void aBrokenArticleIsReportedAndTheRestIsBaked() {
        TestSite.write(
                folder.resolve("content/1990/01/01/bad.md"),
                "title=No date\ntype=post\nstatus=published\n~~~~~~\n\nx\n");
        TestSite.write(
                folder.resolve("content/1990/01/01/post.html"),
                "title=No markdown\ndate=1990-01-01\ntype=post\nstatus=published\n~~~~~~\n\nx\n");
        var result = site.bake();
        assertThat(result.findings())
                .extracting(Finding::file)
                .contains("content/1990/01/01/bad.md", "content/1990/01/01/post.html");
        assertThat(result.articles()).isEqualTo(3);
    }

    @Test
    void aBrokenTemplateIsReportedWithItsFile() {
        TestSite.write(folder.resolve("templates/topic.ftl"), "<#ftl output_format=\"HTML\">\n${no.such.thing}");
        var result = site.bake();
        assertThat(result.findings()).anySatisfy(finding -> {
            assertThat(finding.file()).endsWith("topic.ftl");
            assertThat(finding.line()).isEqualTo(2);
        });
        assertThat(site.output().resolve("1969/07/20/landing.html")).exists();
    }

    @Test
    void anAddressThatIsNoneIsTheUsersMistake() {
        site.with("site.host", "example.org");
        assertThatThrownBy(site::bake).isInstanceOf(UserError.class).hasMessageContaining("site.host");
    }

    @Test
    void anEmptyArchiveHasAFrontPage() {
        site.delete("content/1969/07/20/landing.md")
                .delete("content/1969/07/21/walk.md")
                .delete("content/1981/04/12/shuttle.md");
        assertThat(site.bake().findings()).isEmpty();
        assertThat(Files.exists(site.output().resolve("index.html"))).isTrue();
        site.linksAlive();
    }
}

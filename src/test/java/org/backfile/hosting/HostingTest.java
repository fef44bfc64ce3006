package org.backfile.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.output.OutputFile;
import org.backfile.output.OutputSize;
import org.backfile.report.Finding;
import org.backfile.report.Severity;
import org.backfile.report.UserError;
import org.backfile.site.Links;
import org.backfile.site.Redirect;
import org.junit.jupiter.api.Test;

class HostingTest {
    private static final Links AT_ROOT = new Links("https://wire.example");
    private static final Links BELOW = new Links("https://wire.example/archive");
    private static final List<Redirect> MOVED = List.of(
            new Redirect("2019/05/ferry/index.html", "2019/05/02/ferry.html"),
            new Redirect("old/café.php/index.html", "2019/05/02/ferry.html"),
            new Redirect("topics/luna/index.html", "topics/moon/index.html"));

    @Test
    void knowsHostsByTheirNamesAndTellsOfASlip() {
        assertThat(Host.of(" GitHub-Pages ", "x")).contains(Host.GITHUB_PAGES);
        assertThat(Host.of("", "x")).isEmpty();
        assertThatThrownBy(() -> Host.of("netlfy", "--hosting"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--hosting=netlfy");
    }

    @Test
    void tellsWhichHostsTakeASite() {
        assertThat(HostFit.sentence(new OutputSize(10, 1000, Optional.empty(), "", 3)))
                .isEqualTo("Any host takes it");
        var large = new OutputFile("a.gz", 30L << 20, 0);
        assertThat(HostFit.sentence(new OutputSize(300_000, 2_000_000_000, Optional.of(large), "a", 60_000)))
                .isEqualTo("It fits nginx, s3, and is too much for github-pages (at most 1.0 GB),"
                        + " gitlab-pages (at most 200,000 files; at most 1.0 GB), cloudflare (at most 20,000 files;"
                        + " files of at most 26 MB), netlify (at most 54,000 files in a folder)");
    }

    @Test
    void writesRulesThatEachHostUnderstands() {
        assertThat(text(Host.CLOUDFLARE, AT_ROOT, "_redirects")).isEqualTo("""
            /2019/05/ferry/ /2019/05/02/ferry.html 301
            /old/caf%C3%A9.php /2019/05/02/ferry.html 301
            /topics/luna/ /topics/moon/ 301
            """);
        assertThat(text(Host.NETLIFY, AT_ROOT, "_redirects")).contains("/topics/luna/ /topics/moon/ 301!\n");
        assertThat(text(Host.GITLAB_PAGES, BELOW, "_redirects")).isEqualTo("""
            /archive/2019/05/ferry/ /archive/2019/05/02/ferry.html 301
            /archive/2019/05/ferry /archive/2019/05/02/ferry.html 301
            /archive/topics/luna/ /archive/topics/moon/ 301
            /archive/topics/luna /archive/topics/moon/ 301
            """);
        assertThat(text(Host.NGINX, BELOW, "nginx.conf"))
                .contains("location ^~ /archive/ {", "error_page 404 /archive/404.html;", "gzip_static on;")
                .contains("location = \"/archive/old/café.php\" { return 301 /archive/2019/05/02/ferry.html; }");
        assertThat(text(Host.S3, AT_ROOT, "s3-redirects.jsonl"))
                .contains("{\"Key\": \"topics/luna/index.html\", \"WebsiteRedirectLocation\": \"/topics/moon/\"}");
    }

    @Test
    void leavesNoPageWhereGitLabWouldShowItInsteadOfLeadingOn() {
        var gitlab = new Hosting(Host.GITLAB_PAGES, BELOW, true, "", MOVED, Map.of(), List.of());
        assertThat(gitlab.replaces("topics/luna/index.html")).isTrue();
        // It is not said how GitLab compares letters beyond ASCII.
        assertThat(gitlab.replaces("old/café.php/index.html")).isFalse();
        assertThat(new Hosting(Host.NETLIFY, BELOW, true, "", MOVED, Map.of(), List.of())
                        .replaces("topics/luna/index.html"))
                .isFalse();
    }

    @Test
    void tellsGitHubThatTheSiteIsNotJekyllsAndOfItsDomain() {
        assertThat(HostFiles.of(Host.GITHUB_PAGES, site(Host.GITHUB_PAGES, AT_ROOT), Stream.of()))
                .containsOnlyKeys(".nojekyll", "CNAME");
        assertThat(text(Host.GITHUB_PAGES, AT_ROOT, "CNAME")).isEqualTo("wire.example\n");
        assertThat(HostFiles.of(
                        Host.GITHUB_PAGES,
                        site(Host.GITHUB_PAGES, new Links("https://ann.github.io/wire")),
                        Stream.of()))
                .containsOnlyKeys(".nojekyll");
    }

    @Test
    void namesNoHeaderTwiceForOnePath() {
        assertThat(text(Host.CLOUDFLARE, AT_ROOT, "_headers")).isEqualTo("""
            /*
              Content-Security-Policy: default-src 'self'
              Referrer-Policy: strict-origin-when-cross-origin
              X-Content-Type-Options: nosniff
            /search/:index/*
              Cache-Control: public, max-age=31536000, immutable
            /css/site.1f0c3a9b.css
              Cache-Control: public, max-age=31536000, immutable
            """);
    }

    @Test
    void leadsOnFromAddressesWithAQueryWhereTheHostCan() {
        List<Redirect> asked = List.of(
                new Redirect("index.html?p=12", "1969/07/20/landing.html"),
                new Redirect("old.php/index.html?id=7&x=%C3%A9", "1969/07/20/index.html", "walk"),
                new Redirect("old.php/index.html?id=8", "1969/07/21/rest.html"),
                new Redirect("old.php/index.html", "topics/index.html"));
        assertThat(RedirectRules.text(
                        Host.NETLIFY,
                        new HostSite(
                                BELOW, true, "", RedirectRules.told(Host.NETLIFY, BELOW, asked), Map.of(), List.of())))
                .isEqualTo("""
                    /archive/ p=12 /archive/1969/07/20/landing.html 301!
                    /archive/old.php id=7 x=%C3%A9 /archive/1969/07/20/#walk 301!
                    /archive/old.php id=8 /archive/1969/07/21/rest.html 301!
                    /archive/old.php /archive/topics/ 301!
                    """);
        assertThat(NginxConf.of(new HostSite(
                        BELOW, true, "", RedirectRules.told(Host.NGINX, BELOW, asked), Map.of(), List.of())))
                .contains("""
                        location = "/archive/" { if ($args = "p=12") { return 301 /archive/1969/07/20/landing.html; } }
                        location = "/archive/old.php/" { if ($args = "id=7&x=%C3%A9") { return 301 /archive/1969/07/20/#walk; } if ($args = "id=8") { return 301 /archive/1969/07/21/rest.html; } return 301 /archive/topics/; }
                        location = "/archive/old.php" { if ($args =\
                    """.stripTrailing());
        assertThat(new Hosting(Host.CLOUDFLARE, AT_ROOT, true, "", asked, Map.of(), List.of()).before(1, 1))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).startsWith("3 former addresses have a query"));
    }

    @Test
    void takesAsManyRedirectsAsTheHostDoesAndSaysHowManyAreLeft() {
        List<Redirect> many = IntStream.range(0, 2100)
                .mapToObj(i -> new Redirect("old/" + i + ".html", "new.html"))
                .toList();
        var hosting = new Hosting(Host.CLOUDFLARE, AT_ROOT, true, "", many, Map.of(), List.of());
        assertThat(RedirectRules.told(Host.CLOUDFLARE, AT_ROOT, many)).hasSize(2000);
        assertThat(hosting.before(10, 10)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("hosting-redirects");
            assertThat(finding.what()).contains("2,100 addresses", "100 of them are pages");
        });
    }

    @Test
    void saysBeforeAndAfterWhichLimitBreaks() {
        var cloudflare = new Hosting(Host.CLOUDFLARE, BELOW, false, "", List.of(), Map.of(), List.of());
        assertThat(cloudflare.before(20_001, 10))
                .extracting(Finding::rule)
                .containsExactly("hosting-files", "hosting-no-404", "hosting-path");
        assertThat(cloudflare.before(20_000, 10)).extracting(Finding::rule).doesNotContain("hosting-files");
        var large = new OutputSize(9, 1_000_000_001, Optional.of(new OutputFile("a.gz", 26_214_401, 1)), "x", 54_001);
        assertThat(HostBudget.after(Host.CLOUDFLARE, large))
                .extracting(Finding::rule)
                .containsExactly("hosting-file-size");
        assertThat(HostBudget.after(Host.NETLIFY, large))
                .extracting(Finding::rule)
                .containsExactly("hosting-folder");
        assertThat(HostBudget.after(Host.GITHUB_PAGES, large))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(HostBudget.after(Host.GITLAB_PAGES, large))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(HostBudget.after(Host.NGINX, large)).isEmpty();
    }

    @Test
    void writesSizesForPeople() {
        assertThat(List.of(0L, 999L, 1000L, 999_999L, 25_400_000L, 2_000_000_000L))
                .extracting(HostBudget::size)
                .containsExactly("0 bytes", "999 bytes", "1.0 kB", "1.0 MB", "25 MB", "2.0 GB");
    }

    private static String text(Host host, Links links, String path) {
        return new String(
                HostFiles.of(host, site(host, links), Stream.of("index.html", "css/site.1f0c3a9b.css", "css/site.css"))
                        .get(path),
                StandardCharsets.UTF_8);
    }

    private static HostSite site(Host host, Links links) {
        return new HostSite(
                links, true, "default-src 'self'", RedirectRules.told(host, links, MOVED), Map.of(), List.of());
    }
}

package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRuleTest {
    private static final String TEXT =
            "The lander touched down on Monday, the agency said, after a journey of seven months. ";

    @Test
    void readsASavedPageAsAReaderWould() {
        Parsed parsed = parse("""
                <!DOCTYPE html><html><head><title>Lander Touches Down | Example</title>
                <link rel="canonical" href="https://www.example.com/landing">
                <meta property="article:published_time" content="2020-05-04T10:00:00Z">
                <meta name="description" content="What the landing means.">
                <script>alert(1)</script></head><body>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
                <article><h1>Lander Touches Down</h1>
                <p>MOSCOW (Sputnik) - %s</p><p>%s &amp; <b>more</b> of it, %s</p>
                <h2>What comes next</h2><p>%s</p><ul><li>%s</li><li>%s</li></ul></article>
                <footer>All rights reserved</footer></body></html>
                """.formatted(TEXT, TEXT, TEXT, TEXT, TEXT, TEXT));
        Article article = ((Parsed.Accepted) parsed).article();
        assertThat(article.path()).isEqualTo("2020/05/04/lander-touches-down");
        assertThat(article.header().source()).isEqualTo("https://www.example.com/landing");
        assertThat(article.header().publisher()).isEqualTo("example.com");
        assertThat(article.header().lead()).isTrue();
        assertThat(article.header().dateline().agency()).isEqualTo("Sputnik");
        assertThat(article.body()).contains(new Block(Block.Kind.SUBHEAD, "What comes next"));
        assertThat(article.body().get(0)).isEqualTo(Block.paragraph(TEXT.strip()));
        assertThat(article.body()).extracting(Block::text).noneMatch(text -> text.contains("rights reserved"));
    }

    @Test
    void keepsEachWordOfTheArticleAndTellsOfTheOthers() {
        Parsed parsed = parse("""
                <html><head><title>Lander</title>
                <meta name="description" content="A lead of its own."><script type="application/ld+json">
                {"@type": "NewsArticle", "datePublished": "2020-05-04T10:00Z"}</script></head><body>
                <nav><a href="/">Home of news</a></nav>
                <article><p>%s</p>Loose words<br>of the article <blockquote>%s</blockquote>
                and a tail.<p>%s</p></article>
                </body></html>""".formatted(TEXT, TEXT, TEXT));
        var accepted = (Parsed.Accepted) parsed;
        assertThat(accepted.article().header().time()).isEqualTo("2020-05-04T10:00Z");
        assertThat(accepted.article().body())
                .extracting(Block::text)
                .containsExactly(
                        TEXT.strip(), "Loose words", "of the article", TEXT.strip(), "and a tail.", TEXT.strip());
        assertThat(accepted.fates())
                .extracting(fate -> fate.kind() + " " + fate.rule())
                .containsExactly(
                        "KEPT html",
                        "FRONT_MATTER description-lead",
                        "BLANK html-markup",
                        "DROPPED html-other",
                        "KEPT html",
                        "KEPT html",
                        "BLANK html-markup");
        assertThat(accepted.findings()).extracting(Finding::toString).contains("""
                a.html:4: Words beside the article, which stay out: 3, such as "home of news" [html-other]""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><meta itemprop='datePublished' content='2020-05-04'>%s</article>",
                "<span itemprop='datePublished'>4 May 2020</span>%s",
                "<article><header><time datetime='2020-05-04'>Monday</time></header>%s</article>",
                "<header><h1>Lander</h1><time datetime='2020-05-04'>Monday</time></header>%s",
                "<script type='application/ld+json'>{\"datePublished\": \"2020-05-04\"}</script>%s"
            })
    void takesTheArticlesDateAndNoOther(String body) {
        String others = "<header><time datetime='2026-01-01'>Today</time></header>"
                + "<aside><article><time datetime='2019-01-01'>Last year</time></article></aside>";
        Parsed parsed = parse("<html><head><title>Lander</title></head><body>" + others
                + body.formatted("<p>" + TEXT + TEXT + "</p>") + "</body></html>");
        assertThat(((Parsed.Accepted) parsed).article().header().date()).isEqualTo(LocalDate.of(2020, 5, 4));
        assertThat(parse("<html><head><title>Lander</title></head><body>" + others + "<p>" + TEXT
                        + "</p></body></html>"))
                .isInstanceOf(Parsed.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h1>Ferry - A Comeback</h1>", "<header><h1>The Ferry Post</h1></header><h2>Ferry</h2>"})
    void takesASitesNameOffTheTitleWhereAHeadingSaysTheRest(String heading) {
        Parsed parsed = parse("""
                <html><head><title>Ferry - A Comeback | The Ferry Post</title><meta name="date" content="2020-05-04">
                </head><body>%s<p>%s</p><p>%s</p></body></html>""".formatted(heading, TEXT, TEXT));
        String title = heading.contains("Comeback") ? "Ferry - A Comeback" : "Ferry - A Comeback | The Ferry Post";
        assertThat(((Parsed.Accepted) parsed).article().header().title()).isEqualTo(title);
    }

    @Test
    void namesTheFramesOfAPageThatHasNothingElse() {
        Parsed parsed = parse("""
                <html><head><title>Ferry</title><meta name="date" content="2020-05-04"></head><frameset cols="20%,80%">
                <frame src="menu.html"><frame src="ferry.html"><noframes>No frames here.</noframes></frameset></html>""");
        assertThat(parsed.findings())
                .extracting(Finding::toString)
                .containsExactly("a.html:1: The page is made of frames, whose text is not in it: menu.html, ferry.html;"
                        + " save the page in the frame instead [frames-only]");
    }

    @Test
    void rejectsAPageWithoutADate() {
        Parsed parsed = parse("<html><head><title>Lander</title></head><body><p>" + TEXT + "</p></body></html>");
        assertThat(parsed).isInstanceOf(Parsed.Rejected.class);
        assertThat(parsed.findings()).extracting(Finding::rule).contains("date-missing");
    }

    @Test
    void survivesBrokenPages() {
        for (String page :
                new String[] {"<", "<html", "<p>".repeat(5000), "&#0;", "<time datetime='2020-02-31'>x</time>"}) {
            assertThat(parse(page)).isInstanceOf(Parsed.Rejected.class);
        }
    }

    private static Parsed parse(String page) {
        return Fixtures.parse("a.html", page.getBytes(StandardCharsets.UTF_8));
    }
}

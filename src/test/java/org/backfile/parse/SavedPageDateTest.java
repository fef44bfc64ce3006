package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.backfile.article.FrontMatter;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageDateTest {
    private static final String TEXT =
            "<p>The ferry left the harbour at noon, the master said, and came back before dark.</p>"
                    + "<p>It will sail again tomorrow, when the tide allows, and on each day of the week but one.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=publishdate content='2020-05-04'>",
                "<meta name='DC.date.issued' content='2020-05-04'>",
                "<meta name='dcterms.date' content='2020-05-04'>",
                "<meta name='parsely-pub-date' content='2020-05-04T10:00:00Z'>",
                "<meta name='sailthru.date' content='Mon, 04 May 2020 10:00:00 +0000'>",
                "<meta name='citation_publication_date' content='2020/05/04'>",
                "<meta property='article:publicationdate' content='2020-5-4'>",
                "<meta property='og:release_date' content='4 May 2020'>",
                "<meta name=created content='2020-05-04'>",
                "<meta name=datePublished content='Mon May 04 2020 10:00:00 GMT+0200 (CEST)'>",
                "<meta itemprop=datePublished content='2020-05-04'>",
                "<meta name=published value='2020-05-04T10:00:00Z'>",
                "<meta property='article:published_time' content='2020-05-05T09:00:00Z'><meta property='article:modified_time'"
                        + " content='2020-05-05T09:00:00Z'><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                        + "\"datePublished\":\"2020-05-04T13:00:00Z\"}</script>",
                "<link rel=canonical href='https://paper.example/2020/05/05/ferry'><meta name=date content='2020-05-04'>"
                        + "<meta property='article:published_time' content='2020-05-04T11:46:01-04:00'>",
                "<script>var page = {\"id\":7,\"created_at\":\"2020-05-04T04:36:36-05:00\"}</script>",
                "<meta property='og:title' content='Ferry sails (Notice of 4 May 2020)'>",
                "<meta name=date content='1588586400'>",
                "<meta name=date content='1588586400000'>",
                "<meta name=date content='20200504'>",
                "<meta name=date content='20200504T101500'>",
                "<meta property='article:published_time' content='04-05-2020 10:29'>",
                "<meta property='article:published_time' content='4.5.2020'>",
                "<meta name=date content='today'><meta property='article:published_time' content='2020-05-04'>",
                "<meta property='article:published_time' content='{{date}}'><meta name=date content='2020-05-04'>",
                "<meta property='article:published_time' content='1970-01-01'><meta name=date content='2020-05-04'>",
                "<meta property='article:published_time' content='2020-02-31'><meta name=date content='2020-05-04'>",
                "<meta property='article:modified_time' content='2021-01-01'><meta name=date content='2020-05-04'>",
                "<script type='application/ld+json; charset=utf-8'>{\"@type\":\"NewsArticle\",\"datePublished\":\"4 May 2020\"}</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateCreated\":\"2020-05-04T10:00Z\"}</script>",
                "<script type='application/ld+json'>[{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"Thing\",\"schema:Article\"],"
                        + "\"datePublished\":{\"@value\":\"2020-05-04\"},}]}]</script>",
                "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2019-01-01\",\"mainEntity\":"
                        + "{\"@type\":\"BlogPosting\",\"datePublished\":\"2020-05-04\",\"comment\":[{\"@type\":\"Comment\",\"datePublished\":\"2021-01-01\"}]}}</script>",
                "<script type='application/ld+json'><!-- {\"@type\":\"Article\",\"description\":\"two\nlines\",\"datePublished\":\"2020-05-04\" --></script>",
                "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Geese\",\"datePublished\":\"2019-01-01\"},"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry sails\",\"datePublished\":\"2020-05-04\"}]</script>",
                "<link rel=canonical href='https://paper.example/2020/05/04/ferry.html'>",
                "<link rel=canonical href='https://paper.example/news/20200504-ferry'>",
                "<link rel=canonical href='https://paper.example/2020/05/04/ferry'><meta property='article:published_time' content='2020-05-05T01:00:00Z'>"
            })
    void readsWhatThePageStates(String head) {
        assertThat(header(head, TEXT).date()).isEqualTo(LocalDate.of(2020, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<abbr class=published title='2020-05-04T00:55:00-07:00'>12:55 AM</abbr>%s",
                "<time datetime='2020-5-4'>4 May</time>%s",
                "<time>4 May 2020</time>%s",
                "<time pubdate>4 May 2020</time>%s",
                "<p class=date>Monday, 4 May 2020</p>%s",
                "<p class=date><time class=published>4 May 2020</time><time class=updated>1 June 2021</time></p>%s",
                "<p class=author><a href=/anna>Anna Strand</a>, 4.5.20 </p>%s",
                "<p>(04.05.2020) The ferry left the harbour at noon, the master said, and came back before dark. It will"
                        + " sail again tomorrow, when the tide allows, and on each day of the week but one.</p>%s",
                "<div id='wm-ipp-base'><p class=date>1 June 2021</p></div><p class=date>4 May 2020</p>%s",
                "<article><span property='dc:date' content='2020-05-04'></span>%s</article>",
                "<article><div class='post-meta'>Posted by Anna Strand on May 4th, 2020 in News | 3 comments</div>%s</article>",
                "<article>%s<footer>Published <time datetime='2020-05-04'>in May</time></footer></article>",
                "<div class=byline data-timestamp='1588586400'>By Anna Strand</div>%s",
                "<div>Veröffentlicht am 4. Mai 2020</div>%s",
                "<div>2020年5月4日</div>%s",
                "<div>04.05.2020, 10:30</div>%s",
                "<span class=updated>Updated 1 June 2021</span><span class=entry-date>4 May 2020</span>%s",
                "<p>Last updated: 1 June 2021</p><p>4 May 2020</p>%s",
                "<p class=date>4 May 2020</p>%s<p>© 2021 The Paper, 1 June 2021</p>",
                "<p class=date>4 May 2020</p>%s<div id=comments class=comments><time datetime='2021-01-01'>later</time></div>",
                "<p class=date>4 May 2020</p>%s<div class=related><article><time datetime='2021-01-01'>later</time></article></div>",
                "<header><div class=date>1 June 2021</div></header><article><header><h1>Ferry sails</h1><span>4 May 2020</span></header>%s</article>",
                "<form class='sidebar-right'><p class=date>4 May 2020</p>%s</form>"
            })
    void readsWhatThePageShows(String body) {
        assertThat(header("", body.formatted("<h1>Ferry sails</h1>" + TEXT)).date())
                .isEqualTo(LocalDate.of(2020, 5, 4));
    }

    @Test
    void takesTheDayBesideTheHeadlineAndNotATeasersFarBelow() {
        String body = "<h1>Ferry sails</h1><time datetime='2020-05-04'>May</time>" + TEXT
                + "<p>More of it.</p>".repeat(200) + "<div><time pubdate datetime='2021-06-01'>1 June</time></div>";
        assertThat(header("", body).date()).isEqualTo(LocalDate.of(2020, 5, 4));
    }

    @Test
    void readsTheMonthFirstWhereThePageIsAmerican() {
        String page =
                "<html lang=en-US><head><title>Ferry</title><meta name=date content='05/04/2020'></head><body>" + TEXT;
        assertThat(header(parse(page)).date()).isEqualTo(LocalDate.of(2020, 5, 4));
        assertThat(header(parse(page.replace("en-US", "en-GB"))).date()).isEqualTo(LocalDate.of(2020, 4, 5));
    }

    @Test
    void warnsWhereThePageSaysOnlyWhenItWasChanged() {
        Parsed parsed = parse(
                "<head><title>Ferry</title><meta property='article:modified_time' content='2020-05-04'></head>" + TEXT);
        assertThat(header(parsed).date()).isEqualTo(LocalDate.of(2020, 5, 4));
        assertThat(parsed.findings()).extracting(Finding::rule).contains("date-of-change");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><time datetime='2020-05-04'>Today</time></header>%s",
                "%s<aside><time datetime='2020-05-04'>Today</time></aside>",
                "%s<footer>4 May 2020</footer>",
                "%s<p>© 4 May 2020</p>",
                "%s<ol class=commentlist><li><time datetime='2020-05-04'>Today</time></li></ol>"
            })
    void takesNoOtherDay(String body) {
        Parsed parsed = parse("<head><title>Ferry</title></head><body>" + body.formatted(TEXT));
        assertThat(parsed).isInstanceOf(Parsed.Rejected.class);
        assertThat(parsed.findings()).extracting(Finding::rule).contains("date-missing");
    }

    @Test
    void tellsOfAValueThatIsNoDay() {
        Parsed parsed = parse("<head><title>Ferry</title><meta name=date content='2020-02-31" + "9".repeat(70_000)
                + "'></head>" + TEXT);
        assertThat(parsed.findings())
                .extracting(Finding::toString)
                .anyMatch(text -> text.contains("There is no day 2020-02-31") && text.length() < 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- saved from url=(0034)https://paper.example/news/ferry -->",
                "<!--\n Page saved with SingleFile \n url: https://paper.example/news/ferry \n saved date: Fri Nov 10 2023\n-->",
                "<!-- Mirrored from paper.example/news/ferry by HTTrack Website Copier/3.x [XR&CO'2014] -->",
                "<!-- saved from url=(0073)https://web.archive.org/web/20210309000000/https://paper.example/news/ferry -->",
                "<link rel=canonical href='https://web.archive.org/web/20210309000000id_/https:/paper.example/news/ferry'>",
                "<link rel=Canonical href='/news/ferry'><meta property='og:url' content='https://paper.example/news/ferry'>",
                "<base href='https://paper.example/news/ferry'>",
                "<base href='https://paper.example/'><link rel=canonical href='news/ferry'>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"mainEntityOfPage\":{\"@type\":\"WebPage\",\"@id\":\"https://paper.example/news/ferry\"}}</script>",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"url\":\"https://paper.example/news/ferry\"}</script>",
                "<input id=wmtbURL value='https://paper.example/news/ferry'>"
            })
    void findsTheAddress(String said) {
        String page = said.startsWith("<!--")
                ? said + "<html><head>"
                : "<html><head>" + (said.startsWith("<input") ? "" : said);
        FrontMatter header =
                header(parse(page + "<title>Ferry</title><meta name=date content='2020-05-04'></head><body>"
                        + (said.startsWith("<input") ? said : "") + TEXT));
        assertThat(header.source()).matches("https?://paper\\.example/news/ferry");
        assertThat(header.publisher()).isEqualTo("paper.example");
    }

    @Test
    void readsTextThatStandsInDataOnly() {
        Parsed parsed = parse(
                "<html><head><title>Ferry</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\n"
                        + "\"datePublished\":\"2020-05-04\",\"articleBody\":\"The ferry sails &amp; returns.\\n\\nIt is \\\"late\\\".\"}\n"
                        + "</script></head><body><div id=root></div></body></html>");
        var accepted = (Parsed.Accepted) parsed;
        assertThat(accepted.article().body())
                .extracting(block -> block.text())
                .containsExactly("The ferry sails & returns.", "It is \"late\".");
        assertThat(accepted.fates()).extracting(LineOutcome::rule).contains("html-data");
    }

    @Test
    void readsWhatAPageOfFramesHoldsForBrowsersWithoutThem() {
        String frames =
                "<html><head><title>Ferry</title><meta name=date content='2020-05-04'></head><frameset><frame src=a.html>"
                        + "<noframes>%s</noframes></frameset></html>";
        assertThat(((Parsed.Accepted) parse(frames.formatted("<body>" + TEXT.repeat(2) + "</body>")))
                        .article()
                        .body())
                .hasSize(4);
        assertThat(parse(frames.formatted("Your browser shows no frames."))).isInstanceOf(Parsed.Rejected.class);
    }

    private static FrontMatter header(String head, String body) {
        return header(
                parse("<html><head><title>Ferry sails</title>" + head + "</head><body>" + body + "</body></html>"));
    }

    private static FrontMatter header(Parsed parsed) {
        assertThat(parsed).as(() -> parsed.findings().toString()).isInstanceOf(Parsed.Accepted.class);
        return ((Parsed.Accepted) parsed).article().header();
    }

    private static Parsed parse(String page) {
        return Fixtures.parse("a.html", page.getBytes(StandardCharsets.UTF_8));
    }
}

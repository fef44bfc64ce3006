package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;

class ArchiveIT extends ArchiveCase {
    @Test
    void anArticleIsReachedFromEveryListItBelongsIn() {
        site.bake();
        for (String list : new String[] {
            "index.html",
            "1969/index.html",
            "1969/07/index.html",
            "1969/07/20/index.html",
            "topics/moon/index.html",
            "topics/nasa/index.html",
            "sources/gazette-example/index.html",
            "1969/07/21/walk.html"
        }) {
            assertThat(site.links(list)).as(list).contains("1969/07/20/landing.html");
        }
        assertThat(site.links("topics/index.html"))
                .contains("topics/moon/index.html", "topics/space-shuttle/index.html");
        assertThat(site.links("sources/index.html")).contains("sources/gazette-example/index.html");
        site.linksAlive();
    }

    @Test
    void aPageSaysWhatItsArticleSays() {
        site.bake();
        var page = site.page("1969/07/21/walk.html");
        assertThat(page.select("h1").text()).isEqualTo("A Walk & a Flag");
        assertThat(page.select("article").text()).contains("They walked.");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080/1969/07/21/walk.html");
        assertThat(page.select("a[href=https://gazette.example/1969/07/21/walk]"))
                .isNotEmpty();
        assertThat(site.links("1969/07/21/walk.html"))
                .contains("1969/07/20/landing.html", "1981/04/12/shuttle.html", "topics/moon/index.html");
    }

    @Test
    void wordsAreCountedInScriptsWithoutSpaces() {
        site.article("1970/01/02/port", "港口", "", "市议会投票。Port カメラ, 3 Uhr.").bake();
        assertThat(site.page("1970/01/02/port.html").text()).contains("11 characters");
    }

    @Test
    void templateAndMarkupCharactersAreOnlyText() {
        site.article(
                        "1970/01/01/hostile",
                        "<script>alert(1)</script> ${site.title} <#stop>",
                        "${x},<b>",
                        "\\${y} \\<b>.")
                .bake();
        var page = site.page("1970/01/01/hostile.html");
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script> ${site.title} <#stop>");
        assertThat(page.select("article").text()).contains("${y} <b>.");
        assertThat(page.select("script:not([type]):not([src])")).isEmpty();
        assertThat(site.links("index.html")).contains("topics/x/index.html", "topics/b/index.html");
    }

    @Test
    void aSecondBakeWritesNothing() {
        assertThat(site.bake().findings()).isEmpty();
        var again = site.bake();
        assertThat(again.outcome().written()).isZero();
        assertThat(again.outcome().removed()).isZero();
    }

    @Test
    void whatHasNoSourceAnyMoreGoes() {
        site.bake();
        site.delete("content/1981/04/12/shuttle.md").bake();
        assertThat(site.output().resolve("1981")).doesNotExist();
        assertThat(site.output().resolve("topics/space-shuttle/feed.xml")).doesNotExist();
        assertThat(site.links("topics/space-shuttle/index.html")).containsExactly("topics/index.html");
        site.linksAlive();
    }

    @Test
    void longListsArePagedFromTheOldest() {
        site.with("archive.page.size", "1").bake();
        assertThat(site.links("topics/nasa/index.html"))
                .contains("1981/04/12/shuttle.html", "topics/nasa/page/1/index.html")
                .doesNotContain("1969/07/20/landing.html");
        assertThat(site.links("topics/nasa/page/1/index.html")).contains("1969/07/20/landing.html");
        site.linksAlive();
    }

    /** Pages are numbered from the oldest and listed from the newest; whichever it is, both ends can be reached. */
    @Test
    void thePagerCountsDownAndLeadsToBothEnds() {
        for (int day = 10; day < 19; day++) {
            site.article("1990/01/" + day + "/a", "Article " + day, "Moon", "Text.");
        }
        site.with("archive.page.size", "1").bake();
        String list = "topics/moon/";
        assertThat(pager(list + "index.html")).isEqualTo("11 10 9 … 1 Page 10 →");
        assertThat(pager(list + "page/10/index.html")).isEqualTo("← Page 11 11 10 9 8 … 1 Page 9 →");
        assertThat(pager(list + "page/6/index.html")).isEqualTo("← Page 7 Newest … 7 6 5 4 … 1 Page 5 →");
        assertThat(pager(list + "page/1/index.html")).isEqualTo("← Page 2 Newest … 2 1");
        assertThat(site.links(list + "page/6/index.html")).contains("topics/moon/index.html");
        site.linksAlive();
    }

    private String pager(String path) {
        return site.page(path).select(".pager").text();
    }

    @Test
    void headlinesAreHeadingsBelowThatOfTheirList() {
        site.bake();
        assertThat(site.page("index.html").select("h4.headline")).hasSize(3);
        assertThat(site.page("1969/index.html").select("h3.headline")).hasSize(2);
        assertThat(site.page("1969/07/20/index.html").select("h2.headline")).hasSize(1);
        assertThat(site.page("topics/moon/index.html").select("h3.headline")).hasSize(2);
    }

    @Test
    void aDayOfManyAndTheArchiveBehindTheFrontPageCanBeReadOn() {
        for (int i = 0; i < 40; i++) {
            site.article("1990/01/02/a" + i, "Article " + i, "", "Text.");
        }
        site.bake();
        var page = site.page("1990/01/02/a7.html").select(".same-day");
        assertThat(page.select("li")).hasSize(5);
        assertThat(page.select(".more").text()).isEqualTo("All articles of 2 January 1990");
        assertThat(site.page("1969/07/20/landing.html").select(".same-day")).isEmpty();
        assertThat(site.page("index.html").select(".latest > .more").text()).isEqualTo("Earlier: January 1990");
    }

    @Test
    void anArticleWithoutALanguageIsInTheSites() {
        TestSite.write(
                folder.resolve("content/1990/01/01/own.md"),
                "title=Nuestro\ndate=1990-01-01\ntype=post\nstatus=published\n~~~~~~\n\nTexto.\n");
        site.with("site.lang", "es").bake();
        var page = site.page("1990/01/01/own.html");
        assertThat(page.select("article").first().closest("[lang]").attr("lang"))
                .isEqualTo("es");
        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("\"inLanguage\":\"es\"");
        for (var file : site.files().entrySet()) {
            assertThat(file.getValue())
                    .as(file.getKey())
                    .doesNotContain("lang=\"\"", "\"inLanguage\":\"\"", "language\" content=\"\"");
        }
    }

    @Test
    void thePageIsInTheLanguageOfItsOwnWords() {
        site.with("site.lang", "ar").with("site.title", "أرشيف القمر").bake();
        var page = site.page("1969/07/20/landing.html");
        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".menu li").eachText()).startsWith("السنوات", "المواضيع");
        assertThat(page.select(".text").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("article").attr("lang")).isEqualTo("en");
        var own = site.page("about.html");
        assertThat(own.select("article").attr("lang")).isEqualTo("ar");
        assertThat(own.select("article").attr("dir")).isEqualTo("rtl");
        assertThat(TestSite.read(site.output().resolve("feed.xml"))).contains("<language>ar</language>");
    }

    @Test
    void referenceManagersSaveANewspaperArticle() {
        TestSite.write(folder.resolve("content/1990/01/01/wire.md"), """
                title=From the Wire
                date=1990-01-01
                type=post
                status=published
                publisher=gazette.example
                agency=Agence Meridienne
                ~~~~~~

                Text.
                """);
        site.bake();
        var page = site.page("1990/01/01/wire.html");
        assertThat(page.select("meta[name=DC.type]").attr("content")).isEqualTo("newspaperArticle");
        assertThat(page.select("meta[name=DC.source]").attr("content")).isEqualTo("gazette.example");
        assertThat(page.select("meta[name=citation_author]").attr("content")).isEqualTo("Agence Meridienne,");
    }

    @Test
    void aHookStandsOnLinesOfItsOwn() {
        TestSite.write(
                folder.resolve("templates/hooks/head.ftl"),
                "<#ftl output_format=\"HTML\">\n<meta name=\"a\" content=\"${site.title}\">");
        TestSite.write(folder.resolve("templates/hooks/footer.ftl"), "<p>Ours</p>");
        site.with("site.title", "A & B").bake();
        assertThat(TestSite.read(site.output().resolve("index.html")))
                .contains("<meta name=\"a\" content=\"A &amp; B\">\n</head>", "\n<p>Ours</p>\n</div>");
    }

    @Test
    void articlesOfADayStandInTheOrderOfTheirTimes() {
        at("a-late", "2021-03-04T23:30:00Z");
        at("b-early", "2021-03-04T06:30:00Z");
        at("c-noon", "4 March 2021, 9:00 p.m. JST");
        at("d-unknown", "");
        at("e-also", "Thursday");
        site.bake();
        var day = site.page("2021/03/04/index.html").select(".headline").eachText();
        assertThat(day).containsExactly("d-unknown", "e-also", "b-early", "c-noon", "a-late");
        assertThat(site.page("2021/03/04/c-noon.html").select(".neighbours a").eachText())
                .containsExactly("Earlier b-early", "Later a-late");
        assertThat(TestSite.read(site.output().resolve("feed.xml")))
                .containsSubsequence(
                        "<pubDate>Thu, 04 Mar 2021 23:30:00 GMT</pubDate>",
                        "<pubDate>Thu, 04 Mar 2021 21:00:00 +0900</pubDate>",
                        "<pubDate>Thu, 04 Mar 2021 06:30:00 GMT</pubDate>",
                        "<pubDate>Thu, 04 Mar 2021 12:00:00 GMT</pubDate>");
        // From the cache it is the same.
        at("f-new", "2021-03-04T07:00:00Z");
        site.bake();
        assertThat(site.page("2021/03/04/index.html").select(".headline").eachText())
                .containsExactly("d-unknown", "e-also", "b-early", "f-new", "c-noon", "a-late");
    }

    private void at(String name, String time) {
        TestSite.write(
                folder.resolve("content/2021/03/04/" + name + ".md"),
                "title=" + name + "\ndate=2021-03-04\ntime=" + time + "\ntype=post\nstatus=published\n~~~~~~\n\nx\n");
    }
}

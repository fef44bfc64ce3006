package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndLink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.testing.FeedChecker;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds in all formats, as those who read them see them. */
class FeedsIT {
    private static final String HOST = "http://localhost:8080/";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void fourArticles() {
        site = TestSite.in(folder)
                .with("template.atom.file", "atom.ftl")
                .with("template.jsonfeed.file", "jsonfeed.ftl")
                .article("1969/07/20/landing", "Eagle \u0001& <Lands> \"now\"", "Moon,NASA", "The *Eagle* ]]> landed.")
                .article("1969/07/21/walk", "A Walk", "Moon", "They walked.")
                .article("1972/12/14/last", "The Last Step", "Moon", "They left.")
                .article("1981/04/12/shuttle", "Columbia Flies", "NASA", "It flew.");
    }

    @Test
    void eachFormatSaysTheSame() {
        assertThat(site.bake().findings()).isEmpty();
        for (String name : new String[] {"feed", "topics/moon/feed", "sources/gazette-example/feed", "1969/07/feed"}) {
            assertThat(problems(name + ".xml", name + ".atom")).isEmpty();
            var rss = FeedChecker.parse(site.output().resolve(name + ".xml"));
            var atom = FeedChecker.parse(site.output().resolve(name + ".atom"));
            assertThat(rss.getFeedType()).isEqualTo("rss_2.0");
            assertThat(atom.getFeedType()).isEqualTo("atom_1.0");
            assertThat(told(atom.getEntries()))
                    .isEqualTo(told(rss.getEntries()))
                    .isNotEmpty();
        }
        assertThat(TestSite.read(site.output().resolve("feed.json")))
                .contains(
                        "\"version\":\"https://jsonfeed.org/version/1.1\"",
                        "\"feed_url\":\"http://localhost:8080/feed.json\"",
                        "\"title\":\"Eagle & <Lands> \\\"now\\\"\"",
                        "\"date_published\":\"1969-07-20T12:00:00Z\"",
                        "<em>Eagle<\\/em> ]]&gt; landed.")
                .doesNotContain("\u0001");
    }

    /** Whoever follows the archive documents from the newest feed on gets every article once (RFC 5005, section 4). */
    @Test
    void archiveDocumentsTogetherHoldEverything() {
        site.bake();
        for (String end : new String[] {".xml", ".atom"}) {
            var found = new ArrayList<String>();
            String next = "feed" + end;
            for (int i = 0; i < 9 && !next.isEmpty(); i++) {
                var document = FeedChecker.parse(site.output().resolve(next));
                if (i > 0) {
                    document.getEntries().forEach(entry -> found.add(entry.getUri()));
                }
                next = TestSite.read(site.output().resolve(next))
                        .lines()
                        .filter(line -> line.contains("rel=\"prev-archive\""))
                        .map(line -> line.replaceFirst(".*href=\"" + HOST + "([^\"]*)\".*", "$1"))
                        .findFirst()
                        .orElse("");
            }
            assertThat(found).as(end).hasSize(4).doesNotHaveDuplicates();
        }
    }

    @Test
    void onePageTellsOfAllOfThem() {
        site.bake();
        var page = site.page("feeds/index.html");
        assertThat(page.select("main .kind").get(0).select("a").eachText()).containsExactly("RSS", "Atom", "JSON Feed");
        site.linksAlive();
        assertThat(TestSite.read(site.output().resolve("feeds/feeds.opml")))
                .contains(
                        "xmlUrl=\"" + HOST + "feed.xml\"",
                        "xmlUrl=\"" + HOST + "topics/moon/feed.xml\"",
                        "xmlUrl=\"" + HOST + "sources/gazette-example/feed.xml\"");
        assertThat(site.page("topics/moon/index.html")
                        .select("link[rel=alternate]")
                        .eachAttr("href"))
                .containsExactly(
                        "../../topics/moon/feed.xml",
                        "../../topics/moon/feed.atom",
                        "../../topics/moon/feed.json",
                        "../../feed.xml",
                        "../../feed.atom",
                        "../../feed.json");
    }

    private List<String> problems(String... feeds) {
        var problems = new ArrayList<String>();
        for (String feed : feeds) {
            var file = site.output().resolve(feed);
            problems.addAll(FeedChecker.check(file));
            var self = FeedChecker.parse(file).getLinks().stream()
                    .filter(link -> "self".equals(link.getRel()))
                    .map(SyndLink::getHref)
                    .toList();
            if (feed.endsWith(".atom")) {
                assertThat(self).containsExactly(HOST + feed);
            }
        }
        return problems;
    }

    private static List<String> told(List<SyndEntry> entries) {
        return entries.stream()
                .map(entry -> String.join(
                        "|",
                        entry.getUri(),
                        entry.getTitle(),
                        entry.getLink(),
                        entry.getPublishedDate().toInstant().toString(),
                        entry.getContents().isEmpty()
                                ? ""
                                : entry.getContents().get(0).getValue()))
                .toList();
    }
}

package org.backfile.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.permanence.ArticleMove;
import org.backfile.report.Finding;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was taken down is nowhere any more, and comes back as it was. */
class TakedownIT {
    /** {@code -Dbackfile.takedown.articles=2000 -Dbackfile.takedown.gone=100} is the whole trial. */
    private static final int ARTICLES = Integer.getInteger("backfile.takedown.articles", 40);

    private static final int GONE = Integer.getInteger("backfile.takedown.gone", 8);
    private static final Removal.Grounds GROUNDS =
            new Removal.Grounds(LocalDate.of(2026, 3, 1), "At a person's request.", "Rule 7", false);

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;

    private ImportLayout layout;

    private Removal removal;

    private SiteTexts in;

    @BeforeEach
    void anArchive() throws IOException {
        site = TestSite.in(Path.of(temp.toString(), "site"))
                .with("fixity.enabled", "true")
                .with("template.atom.file", "atom.ftl")
                .with("template.jsonfeed.file", "jsonfeed.ftl");
        in = new SiteTexts(site);
        layout = ImportLayout.of(site.folder());
        removal = new Removal(site.folder(), layout);
        for (int i = 0; i < ARTICLES; i++) {
            raw(i, "", "", 0);
            if (i % 5 == 0) {
                raw(i, "again", " A later edition told of " + words(i * 31 + 7, 9) + " besides.", 0);
            }
        }
        build();
        for (int i = 0; i < ARTICLES; i += 3) {
            raw(i, "", " On Friday it heard of " + words(i * 31 + 8, 9) + " too.", 1);
        }
        build();
        assertThat(in.versions()).hasSizeGreaterThan(ARTICLES / 4);
    }

    @Test
    void leavesNothingOfWhatStoodOnlyThere() throws IOException {
        var before = new Before(in.content(), in.versions(), site.files());
        List<String> gone = byChance(GONE);
        Set<String> unique = in.uniqueTo(gone);
        assertThat(in.leftIn(unique)).isNotEmpty();

        removal.take(gone, GROUNDS);
        site.bake();
        assertThat(in.leftIn(unique)).isEmpty();
        gone.forEach(path -> assertThat(site.page(path + ".html").text())
                .contains("Taken down", "1 March 2026", "At a person's request.", "Rule 7"));
        assertThat(site.page(gone.get(0) + ".html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        site.linksAlive();
        assertEqualsABakeFromNothing();

        assertThat(site.build().findings()).extracting(Finding::rule).doesNotContain("raw-broken-now");
        assertThat(in.content().keySet())
                .doesNotContainAnyElementsOf(
                        gone.stream().map(path -> path + ".md").toList());
        assertThat(in.leftIn(unique)).isEmpty();
        assertThat(site.bake().findings().stream().map(Finding::rule)).doesNotContain("address-lost");

        gone.forEach(removal::restore);
        assertIsAs(before);
    }

    /** Half of them whole, and of the others a paragraph, named by the link behind it on the page of their day. */
    @Test
    void leavesNothingOfArticlesAndParagraphsOnThePagesOfDays() throws IOException {
        site.with("layout", "grouped").bake();
        Files.delete(site.folder().resolve("published.lock"));
        site.bake();
        var before = new Before(in.content(), in.versions(), site.files());
        List<String> gone = byChance(GONE);
        List<String> whole = gone.subList(0, GONE / 2);
        List<String> less = gone.subList(GONE / 2, GONE);
        Set<String> unique = in.uniqueTo(whole);
        Map<String, String> links = new TreeMap<>();
        var random = new Random(5);
        for (String path : less) {
            Elements paragraphs = site.page(path.substring(0, 11) + "index.html")
                    .select("article[id=" + path.substring(11) + "] .text > p[id]");
            Element one = paragraphs.get(random.nextInt(paragraphs.size()));
            links.put(path, "https://site.example/" + path.substring(0, 11) + "#" + one.attr("id"));
            Set<String> words = SiteTexts.sequences(one.ownText());
            in.texts().forEach((owner, texts) -> {
                if (!owner.equals(path)) {
                    texts.forEach(text -> words.removeAll(SiteTexts.sequences(text)));
                }
            });
            assertThat(words).isNotEmpty();
            unique.addAll(words);
        }
        assertThat(in.leftIn(unique)).isNotEmpty();

        removal.take(whole, GROUNDS);
        links.forEach((path, link) -> removal.takePassages(ArticleMove.path(link), List.of(link), GROUNDS));
        assertThat(links.values().stream().map(ArticleMove::path)).containsExactlyElementsOf(links.keySet());
        site.bake();
        assertThat(in.leftIn(unique)).isEmpty();
        less.forEach(path -> assertThat(site.page(path.substring(0, 11) + "index.html")
                        .select("article[id=" + path.substring(11) + "] .text .note")
                        .text())
                .startsWith("A passage of this article was taken down on 1 March 2026. At a person's request."));
        site.linksAlive();
        assertEqualsABakeFromNothing();
        build();
        assertThat(in.leftIn(unique)).isEmpty();
        assertThat(site.bake().findings().stream().map(Finding::rule)).doesNotContain("address-lost");

        gone.forEach(removal::restore);
        assertIsAs(before);
    }

    /** What there was. */
    private record Before(Map<String, byte[]> content, Map<String, byte[]> versions, Map<String, String> output) {}

    private void assertIsAs(Before before) throws IOException {
        build();
        for (boolean former : new boolean[] {false, true}) {
            Map<String, byte[]> was = former ? before.versions() : before.content();
            Map<String, byte[]> is = former ? in.versions() : in.content();
            assertThat(is.keySet()).isEqualTo(was.keySet());
            was.forEach((path, bytes) -> assertThat(is.get(path)).as(path).isEqualTo(bytes));
        }
        assertThat(differing(site.files(), before.output())).isEmpty();
        assertThat(site.folder().resolve("takedowns.tsv")).content().hasLineCount(1);
    }

    private List<String> byChance(int count) throws IOException {
        List<String> paths = in.content().keySet().stream()
                .filter(path -> path.startsWith("19"))
                .map(path -> path.replaceFirst("\\.md$", ""))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(paths, new Random(3));
        return paths.subList(0, count);
    }

    /** A theme from before has no page for it: then none stands there, least of all the article's, whatever is to be kept. */
    @Test
    void leavesNoPageWhereTheThemeHasNone() throws IOException {
        String path = in.content().keySet().stream()
                .filter(each -> each.startsWith("19"))
                .findFirst()
                .orElseThrow()
                .replace(".md", "");
        site.with("permanence", "keep").without("template.tombstone.file");
        site.bake();
        assertThat(site.output().resolve(path + ".html")).exists();
        removal.take(List.of(path, path), new Removal.Grounds(LocalDate.of(2026, 3, 1), "x", "", false));
        assertThat(site.folder().resolve("takedowns.tsv")).content().hasLineCount(2);
        assertThat(site.bake().findings())
                .filteredOn(finding -> finding.rule().equals("address-lost"))
                .extracting(Finding::what)
                .containsExactly(path + ".html was taken down, and the theme has no page that says so");
        assertThat(site.output().resolve(path + ".html")).doesNotExist();
    }

    @Test
    void refusesWhatItCannotDo() throws IOException {
        var grounds = new Removal.Grounds(LocalDate.of(2026, 3, 1), "x", "", true);
        assertThatThrownBy(() -> removal.take(List.of("1969/none"), grounds)).hasMessageContaining("no article");
        assertThatThrownBy(() -> removal.restore("1969/none")).hasMessageContaining("not taken down");
        assertThat(site.folder().resolve("takedowns.tsv")).doesNotExist();
        TestSite.write(site.folder().resolve("takedowns.tsv"), "1969/07/20/landing\tyesterday\n");
        assertThatThrownBy(() -> site.bake()).hasMessageContaining("takedowns.tsv:1");
        assertThatThrownBy(this::build).hasMessageContaining("takedowns.tsv:1");
    }

    @Test
    void tellsTheTitleIfItMay() throws IOException {
        String path = in.content().keySet().stream()
                .filter(each -> each.startsWith("19"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("\\.md$", "");
        String title = site.page(path + ".html").select("h1").text();
        List<Finding> left = removal.take(List.of(path), new Removal.Grounds(LocalDate.of(2026, 3, 1), "x", "", true));
        assertThat(left.stream().map(Finding::file)).anyMatch(file -> file.startsWith("raw/"));
        site.bake();
        assertThat(site.page(path + ".html").select("h1").text()).isEqualTo(title);
    }

    private void assertEqualsABakeFromNothing() {
        TestSite other = TestSite.existing(temp.resolve("other"));
        for (String folder : List.of("content", "versions", "templates", "assets")) {
            TestSite.copy(site.folder().resolve(folder), other.folder().resolve(folder));
        }
        for (String file :
                List.of("jbake.properties", "takedowns.tsv", "topics.lock", "published.lock", ".backfile/added.tsv")) {
            TestSite.write(
                    other.folder().resolve(file), TestSite.read(site.folder().resolve(file)));
        }
        other.bake();
        assertThat(differing(site.files(), other.files())).isEmpty();
    }

    /** The paths of files that differ, each with where. */
    private static Map<String, String> differing(Map<String, String> files, Map<String, String> expected) {
        var paths = new TreeSet<>(files.keySet());
        paths.addAll(expected.keySet());
        Map<String, String> differing = new TreeMap<>();
        for (String path : paths) {
            String is = files.getOrDefault(path, "");
            String was = expected.getOrDefault(path, "");
            int at = 0;
            while (at < Math.min(is.length(), was.length()) && is.charAt(at) == was.charAt(at)) {
                at++;
            }
            if (!is.equals(was)) {
                differing.put(path, around(was, at) + " became " + around(is, at));
            }
        }
        return differing;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    private static String words(int seed, int count) {
        var random = new Random(seed);
        return Stream.generate(() -> "w" + Integer.toString(random.nextInt(40_000), 36))
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    /**
     * @param edition of a second raw file with the same article, at another address
     * @param state of the text: in each a few words differ
     */
    private void raw(int number, String edition, String more, int state) {
        String day = LocalDate.of(1969, 1, 1).plusDays(number * 9L % 3650).toString();
        TestSite.write(
                site.folder().resolve("raw/" + number + edition + ".txt"),
                " date " + day + " https://" + edition + "gazette.example/story-" + number + "\nReport "
                        + words(number, 3)
                        + "\n" + day + "\n" + "The committee heard of " + words(number * 7 + 1, 40) + ".\n"
                        + "It was told of " + words(number * 7 + 2, 30) + " " + (state == 0 ? "six" : "seven") + " "
                        + words(number * 7 + 4, 30) + ".\n" + "Nobody spoke of "
                        + words(number * 7 + 3, 50) + "." + more + "\n");
    }

    private void build() {
        site.build();
    }
}

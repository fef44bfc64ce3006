package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.archive.Archive;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;
import org.backfile.output.Output;
import org.backfile.search.run.HtmlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index gives what a plain scan gives. More are tried by hand: {@code -Dsearch.articles=10000 -Dsearch.seed=7}. */
class SearchTest extends GeneratedSearch {
    private static final int QUERIES = Integer.getInteger("search.queries", 500);

    @TempDir
    Path folder;

    @Test
    void findsWhatAPlainScanFinds() throws Exception {
        generate();
        build("site");
        var scan = scan();
        var index = SearchIndex.open(folder.resolve("site"));
        var hits = 0;
        for (int i = 0; i < QUERIES; i++) {
            String text = query();
            Filters filters = filters();
            Query query = Query.of(text, filters);
            int[] found = index.ask(query).articles();
            Arrays.sort(found);
            assertThat(Arrays.stream(found).boxed().toList())
                    .as("query %d: %s, %s", i, text, filters)
                    .isEqualTo(scan.ask(query));
            hits += found.length > 0 ? 1 : 0;
        }
        assertThat(hits).as("queries that find anything").isGreaterThan(QUERIES / 2);
        assertThat(files("site").keySet()).as("words that begin alike").anyMatch(file -> file.endsWith("/w0.js"));
    }

    @Test
    void tellsTheArticlesItFinds() {
        generate();
        build("site");
        var index = SearchIndex.open(folder.resolve("site"));
        var all = index.ask(Query.of(
                "",
                new Filters(
                        List.of(),
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Filters.Order.OLDEST)));
        assertThat(all.count()).isEqualTo(entries.size());
        for (int place = 0; place < all.count(); place += 97) {
            SearchIndex.Hit hit = all.hit(place);
            assertThat(hit.path()).isEqualTo(entries.get(place).path() + ".html");
            assertThat(hit.title()).isEqualTo(entries.get(place).header().title());
            assertThat(hit.date()).isEqualTo(entries.get(place).date());
            assertThat(hit.publisher()).isEqualTo(entries.get(place).publisher());
        }
    }

    /** However it came to be, the same archive has the same index; a broken run costs time only. */
    @Test
    void isTheSameWhateverCameBefore() throws Exception {
        generate();
        List<ArticleSummary> all = entries;
        for (int round = 0; round < 4; round++) {
            var some = new ArrayList<>(all);
            Collections.shuffle(some, random);
            entries = Archive.inOrder(some.subList(0, ARTICLES - random.nextInt(40)));
            build("grown");
            spoil(round);
        }
        entries = all;
        build("grown");
        buildIn("fresh", "fresh-state");
        assertThat(files("grown")).isEqualTo(files("fresh"));
    }

    /** One article more at the end leaves the large segment alone. */
    @Test
    void oneMoreArticleChangesFewFiles() throws Exception {
        generate();
        List<ArticleSummary> all = entries;
        entries = all.subList(0, all.size() - 1);
        build("site");
        var before = files("site");
        entries = all;
        build("site");
        var after = files("site");
        long changed = after.entrySet().stream()
                .filter(file -> !Arrays.equals(before.get(file.getKey()), file.getValue()))
                .count();
        assertThat(changed).isBetween(2L, 60L).isLessThan(after.size() / 2);
    }

    private void spoil(int round) throws Exception {
        Path state = folder.resolve("state/search");
        try (var files = Files.list(state)) {
            List<Path> runs = files.sorted().toList();
            Path run = runs.get(random.nextInt(runs.size()));
            byte[] bytes = Files.readAllBytes(run);
            switch (round) {
                case 0 -> Files.delete(run);
                case 1 -> Files.write(run, Arrays.copyOf(bytes, bytes.length / 2));
                case 2 -> {
                    bytes[bytes.length / 2] ^= 4;
                    Files.write(run, bytes);
                }
                default -> Files.write(state.resolve("index"), new byte[] {1, 2, 3});
            }
        }
    }

    private Map<String, byte[]> files(String site) throws Exception {
        var files = new TreeMap<String, byte[]>() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean equals(Object other) {
                return other instanceof Map<?, ?> map
                        && map.keySet().equals(keySet())
                        && entrySet().stream()
                                .allMatch(file -> Arrays.equals(file.getValue(), (byte[]) map.get(file.getKey())));
            }

            @Override
            public int hashCode() {
                return keySet().hashCode();
            }

            @Override
            public String toString() {
                return keySet().toString();
            }
        };
        Path root = folder.resolve(site);
        try (var walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private void build(String site) {
        buildIn(site, "state");
    }

    private void buildIn(String site, String state) {
        try (Output output = Output.open(folder.resolve(site), folder.resolve(state))) {
            var settings = new SearchSettings(
                    "en",
                    true,
                    false,
                    8_000,
                    this::facets,
                    1,
                    folder.resolve(state).resolve("search"),
                    "this");
            var build = SearchBuild.begin(entries, settings);
            // As pages are made: in any order, some twice, some not at all.
            for (int i = 0; i < entries.size(); i++) {
                int place = random.nextInt(entries.size());
                build.read(place, bodies.getOrDefault(entries.get(place), ""));
            }
            build.finish(entry -> Optional.of(bodies.getOrDefault(entry, "")), output);
            output.finish();
            assertThat(output.findings()).isEmpty();
        }
    }

    private PlainScan scan() {
        var scan = new PlainScan();
        for (ArticleSummary entry : entries) {
            FrontMatter header = entry.header();
            var lines = new ArrayList<String>(List.of(header.title()));
            if (header.lead()) {
                lines.add(header.description());
            }
            lines.add(header.dateline().text());
            lines.addAll(HtmlText.of(bodies.getOrDefault(entry, ""))
                    .toString()
                    .lines()
                    .toList());
            scan.add(entry, facets(entry), header.lang().isEmpty() ? "en" : header.lang(), lines);
        }
        return scan;
    }
}

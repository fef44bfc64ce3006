package org.backfile.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.report.Finding;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was taken down is nowhere any more, and comes back as it was. */
class TakedownIT {
    /** {@code -Dbackfile.takedown.articles=2000 -Dbackfile.takedown.gone=100} is the whole trial. */
    private static final int ARTICLES = Integer.getInteger("backfile.takedown.articles", 40);

    private static final int GONE = Integer.getInteger("backfile.takedown.gone", 8);
    private static final int SEQUENCE = 6;

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;

    private ImportLayout layout;

    private Removal removal;

    @BeforeEach
    void anArchive() {
        site = TestSite.in(Path.of(temp.toString(), "site"))
                .with("fixity.enabled", "true")
                .with("template.atom.file", "atom.ftl")
                .with("template.jsonfeed.file", "jsonfeed.ftl");
        layout = ImportLayout.of(site.folder());
        removal = new Removal(site.folder(), layout);
        for (int i = 0; i < ARTICLES; i++) {
            raw(i, "", "");
            if (i % 5 == 0) {
                raw(i, "again", " A later edition told of " + words(i * 31 + 7, 9) + " besides.");
            }
        }
        build();
    }

    @Test
    void leavesNothingOfWhatStoodOnlyThere() throws IOException {
        Map<String, byte[]> before = content();
        List<String> paths = before.keySet().stream()
                .filter(path -> path.startsWith("19"))
                .map(path -> path.replaceFirst("\\.md$", ""))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(paths, new Random(3));
        List<String> gone = paths.subList(0, GONE);
        Set<String> unique = uniqueTo(gone, before);
        assertThat(leftIn(unique)).isNotEmpty();

        removal.take(gone, new Removal.Grounds(LocalDate.of(2026, 3, 1), "At a person's request.", "Rule 7", false));
        site.bake();
        assertThat(leftIn(unique)).isEmpty();
        gone.forEach(path -> assertThat(site.page(path + ".html").text())
                .contains("Taken down", "1 March 2026", "At a person's request.", "Rule 7"));
        assertThat(site.page(gone.get(0) + ".html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        site.linksAlive();
        assertEqualsABakeFromNothing();

        build(); // import does not bring them back
        assertThat(content().keySet())
                .doesNotContainAnyElementsOf(
                        gone.stream().map(path -> path + ".md").toList());
        assertThat(leftIn(unique)).isEmpty();
        assertThat(site.bake().findings().stream().map(Finding::rule)).doesNotContain("address-lost");

        gone.forEach(removal::restore);
        build();
        Map<String, byte[]> after = content();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((path, bytes) -> assertThat(after.get(path)).as(path).isEqualTo(bytes));
        assertThat(site.folder().resolve("takedowns.tsv")).content().hasLineCount(1);
    }

    /** A theme from before has no page for it: then none stands there, least of all the article's, whatever is to be kept. */
    @Test
    void leavesNoPageWhereTheThemeHasNone() throws IOException {
        String path = content().keySet().stream()
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
        String path = content().keySet().stream()
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
        for (String folder : List.of("content", "templates", "assets")) {
            TestSite.copy(site.folder().resolve(folder), other.folder().resolve(folder));
        }
        for (String file : List.of("jbake.properties", "takedowns.tsv", "topics.lock", ".backfile/added.tsv")) {
            TestSite.write(
                    other.folder().resolve(file), TestSite.read(site.folder().resolve(file)));
        }
        other.bake();
        Map<String, String> expected = other.files();
        Map<String, String> files = site.files();
        var differing = new java.util.TreeSet<>(files.keySet());
        differing.addAll(expected.keySet());
        differing.removeIf(path -> files.getOrDefault(path, "none").equals(expected.get(path)));
        assertThat(differing).isEmpty();
    }

    /** Six words in a row that stand in these articles and in no other. */
    private static Set<String> uniqueTo(List<String> gone, Map<String, byte[]> content) {
        Map<String, Boolean> only = new HashMap<>();
        content.forEach((path, bytes) -> {
            boolean isGone = gone.contains(path.replaceFirst("\\.md$", ""));
            sequences(new String(bytes, StandardCharsets.UTF_8))
                    .forEach(words -> only.merge(words, isGone, Boolean::logicalAnd));
        });
        return only.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> sequences(String text) {
        String[] words = text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" ");
        Set<String> sequences = new HashSet<>();
        for (int i = 0; i + SEQUENCE <= words.length; i++) {
            sequences.add(String.join(" ", java.util.Arrays.asList(words).subList(i, i + SEQUENCE)));
        }
        return sequences;
    }

    /** Which files of the output or of what is remembered hold one of the sequences, packed files included. */
    private Map<String, String> leftIn(Set<String> unique) throws IOException {
        Map<String, String> left = new TreeMap<>();
        for (Path folder : List.of(site.output(), site.folder().resolve(".backfile"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (file.toString().endsWith(".gz")) {
                        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                            bytes = in.readAllBytes();
                        }
                    }
                    Set<String> found = sequences(new String(bytes, StandardCharsets.ISO_8859_1));
                    found.retainAll(unique);
                    if (!found.isEmpty()) {
                        left.put(
                                site.folder().relativize(file).toString(),
                                found.iterator().next());
                    }
                }
            }
        }
        return left;
    }

    private Map<String, byte[]> content() throws IOException {
        Path content = site.folder().resolve("content");
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(content)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(content.relativize(file).toString(), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    private static String words(int seed, int count) {
        var random = new Random(seed);
        return Stream.generate(() -> "w" + Integer.toString(random.nextInt(40_000), 36))
                .limit(count)
                .collect(Collectors.joining(" "));
    }

    /** @param edition of a second raw file with the same article, at another address */
    private void raw(int number, String edition, String more) {
        String day = LocalDate.of(1969, 1, 1).plusDays(number * 9L % 3650).toString();
        TestSite.write(
                site.folder().resolve("raw/" + number + edition + ".txt"),
                " date " + day + " https://" + edition + "gazette.example/story-" + number + "\nReport "
                        + words(number, 3)
                        + "\n" + day + "\n" + "The committee heard of " + words(number * 7 + 1, 40) + ".\n"
                        + "It was told of " + words(number * 7 + 2, 60) + ".\n" + "Nobody spoke of "
                        + words(number * 7 + 3, 50) + "." + more + "\n");
    }

    private void build() {
        site.build();
    }
}

package org.backfile.e2e;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The site that is tested: the folder which the system property {@code backfile.e2e.site} names, or else our samples,
 * built by the jar as a user would build them; a tiny site made by hand where there are none. Its own address ends in
 * {@code /archive/}.
 */
final class BakedSite {
    static final String BASE = "/archive/";
    static final String HOST = "https://example.org" + BASE;

    private static final Path FOLDER = prepare();

    private BakedSite() {}

    static Path folder() {
        return FOLDER;
    }

    /** One page of each kind, the largest there is; paths below the folder. */
    static Collection<String> pageOfEachKind() {
        return pageOfEachKind(FOLDER);
    }

    /** The same of another site. */
    static Collection<String> pageOfEachKind(Path folder) {
        var bySize =
                Comparator.comparingLong((String page) -> size(folder, page)).thenComparing(page -> page);
        Map<String, String> kinds = files(folder, ".html").stream()
                .collect(Collectors.toMap(
                        BakedSite::kind, page -> page, (a, b) -> bySize.compare(a, b) >= 0 ? a : b, TreeMap::new));
        return kinds.values();
    }

    /** All files whose names end so, in their order; paths below the folder. */
    static List<String> files(String end) {
        return files(FOLDER, end);
    }

    private static List<String> files(Path folder, String end) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its path without what differs between pages of a kind: numbers, and names below the first folder. */
    private static String kind(String page) {
        var names = page.split("/");
        for (var i = 0; i < names.length; i++) {
            var last = i == names.length - 1;
            if (names[i].matches("\\d+(\\.html)?")) {
                names[i] = "0";
            } else if (i > 0 && !(last && names[i].equals("index.html"))) {
                names[i] = "*";
            }
        }
        return String.join("/", names);
    }

    private static long size(Path folder, String page) {
        try {
            return Files.size(folder.resolve(page));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path prepare() {
        var given = System.getProperty("backfile.e2e.site", "");
        try {
            if (!given.isEmpty()) {
                return Path.of(given).toRealPath();
            }
            return Files.isDirectory(Path.of("samples/raw")) ? samples() : handmade();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException told) {
            throw new IllegalStateException(told);
        }
    }

    private static Path handmade() throws IOException {
        return Path.of("src/e2e/resources/site").toRealPath();
    }

    private static Path samples() throws IOException, InterruptedException {
        var site = Path.of("target").toRealPath().resolve("e2e-site-" + Integer.getInteger("backfile.fork", 0));
        delete(site);
        Files.createDirectory(site);
        for (var part : List.of("jbake.properties", "templates", "assets")) {
            copy(Path.of(part), site.resolve(part));
        }
        // Said twice, a setting has two values: change the line.
        var settings = site.resolve("jbake.properties");
        var host = "site.host=" + HOST.substring(0, HOST.length() - 1);
        var all = Files.readString(settings).replaceFirst("(?m)^site\\.host=.*$", host);
        Files.writeString(settings, all.replaceAll("(?m)^#(?=template\\.)", ""));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var said = Programs.run(
                site.resolve("build.log"),
                Map.of(),
                java,
                "-jar",
                "target/backfile.jar",
                "build",
                "samples/raw",
                "--site",
                site.toString());
        var output = site.resolve("output");
        return Files.exists(output.resolve("index.html")) ? output : fail("the build made no site: " + said);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var walk = Files.walk(folder)) {
                for (var file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (var source : (Iterable<Path>) walk::iterator) {
                Files.copy(source, to.resolve(from.relativize(source).toString()));
            }
        }
    }
}

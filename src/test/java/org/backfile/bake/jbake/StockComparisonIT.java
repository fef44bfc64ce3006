package org.backfile.bake.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backfile.testing.JavaCommand;
import org.jbake.model.ModelAttributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An ordinary JBake site, baked by stock JBake, on the libraries that it was published with, and by us on newer ones and
 * without its database: the same files, the same bytes.
 */
class StockComparisonIT {
    private static final Path SITES = Path.of("src/test/resources/sites");

    /**
     * Stock's order of equal dates and of tags depends on the number of cores, and its previous and next on the garbage
     * collector: a document whose record was collected meanwhile is not found among its kind. So: one core, and a heap
     * that is not collected.
     */
    /** A short run is over before optimising pays, JRuby's above all; it changes no byte. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-Djruby.compile.mode=OFF");

    private static final List<String> REPRODUCIBLE = List.of(
            "-XX:ActiveProcessorCount=1",
            "-XX:+UseSerialGC",
            "-Xmx3g",
            "-Xmn2g",
            "-XX:MetaspaceSize=256m",
            "-XX:+DisableExplicitGC");

    @TempDir
    Path temp;

    @Test
    void bakesTheSameBytes() throws Exception {
        compare("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"little", "no-extension", "other-names", "all-markdown"})
    void bakesTheSameBytesWithOtherSettings(String variant) throws Exception {
        compare(Files.readString(SITES.resolve("jbake-variants/" + variant + ".properties")));
    }

    /**
     * What was once another than stock's: many posts of one time, tags with signs, several files for one page, HTML that
     * is printed anew, YAML of some depth, and AsciiDoc.
     */
    @Test
    void bakesTheSameBytesOfOddThings() throws Exception {
        Path odd = SITES.resolve("jbake-odd");
        copy(odd, temp.resolve("site"));
        Path site = temp.resolve("site");
        Files.delete(site.resolve("settings.properties"));
        for (int i = 0; i < 150; i++) {
            String header = "title=" + i + "\ndate=2023-03-02 09:00\ntype=" + (i % 3 == 0 ? "page" : "post")
                    + "\nstatus=" + (i % 7 == 0 ? "draft" : "published") + "\ntags=tied,tag" + i % 4 + "\n~~~~~~\n";
            Files.writeString(site.resolve("content/ties/" + (i * 37 % 150) + ".md"), header + "Text " + i + ".\n");
        }
        Files.createDirectories(site.resolve("data"));
        Files.writeString(site.resolve("data/deep.yml"), "deep: " + "[".repeat(90) + "1" + "]".repeat(90) + "\n");
        String report = compare(Files.readString(odd.resolve("settings.properties")));
        assertThat(report)
                .contains(
                        "cups.adoc:50: include file not found",
                        "cups.adoc: the date 'one day in May' of :revdate:",
                        "untyped.ad: it is left out")
                .contains("content/index.md: 'index.html' is not made of it")
                .contains("the page archive: 'archive.html' is not made of it")
                .contains("content/blog/first.md: 'blog/first.html' is not made of it")
                .contains("content/markup.md: it replaces content/markup.html");
    }

    /** What stock knows, by its own lists: the constants of its documents' and models' keys, and its extractors. */
    @Test
    void theSiteUsesEveryKeyOfJBakes() throws Exception {
        var keys = new TreeSet<String>();
        for (Field field : ModelAttributes.class.getFields()) {
            if (field.getType() == String.class) {
                keys.add((String) field.get(null));
            }
        }
        var extractors = new Properties();
        try (InputStream in =
                ModelAttributes.class.getResourceAsStream("/META-INF/org.jbake.template.ModelExtractors.properties")) {
            extractors.load(in);
        }
        extractors
                .values()
                .forEach(names -> keys.addAll(List.of(names.toString().split(","))));
        keys.remove(ModelAttributes.OUT); // of Groovy's engine
        String templates =
                String.join("", tree(SITES.resolve("jbake/templates")).values());
        assertThat(keys)
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(templates).containsPattern("\\b" + key + "\\b"));
    }

    /** Bakes the site with both; what ours says. */
    private String compare(String settings) throws Exception {
        Path site = temp.resolve("site");
        copy(SITES.resolve("jbake"), site);
        override(site.resolve("jbake.properties"), settings);
        Path stock = temp.resolve("stock");
        Path ours = temp.resolve("ours");
        run(stockClassPath(), REPRODUCIBLE, StockBake.class, site, stock);
        String report = run(ourClassPath(), JavaCommand.agents(), OurBake.class, site, ours, temp.resolve("state"));
        assertThat(report).doesNotContain("[template]", "Exception");
        TreeMap<String, String> expected = tree(stock);
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(tree(ours)).isEqualTo(expected);
        return report;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** A key twice would be a list. */
    private static void override(Path file, String settings) throws IOException {
        var overriding = new Properties();
        overriding.load(new java.io.StringReader(settings));
        String kept = Files.readAllLines(file).stream()
                .filter(line -> !overriding.containsKey(line.substring(0, Math.max(0, line.indexOf('=')))))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(file, kept + settings);
    }

    /** JBake as it was published, with the libraries of its own pom; the build resolves them apart from ours. */
    private static String stockClassPath() throws IOException {
        Path list = Path.of("target/stock.classpath");
        assertThat(list).as("written by 'mvn antrun:run@stock'").exists();
        return Files.readString(list)
                + File.pathSeparator
                + Path.of("target/test-classes").toAbsolutePath();
    }

    /** The jar as users have it, without the database and without what is never used. */
    private static String ourClassPath() {
        Path jar = Path.of("target/backfile.jar");
        assertThat(jar).as("written by 'mvn package'").exists();
        return jar.toAbsolutePath()
                + File.pathSeparator
                + Path.of("target/test-classes").toAbsolutePath();
    }

    private String run(String classPath, List<String> options, Class<?> main, Path... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        Path log = temp.resolve(main.getSimpleName() + ".log");
        Process process = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        String text = Files.readString(log);
        assertThat(status).as(text).isZero();
        return text;
    }

    /** Every file's bytes, as text in which each byte is a character. */
    private static TreeMap<String, String> tree(Path folder) throws IOException {
        var tree = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                tree.put(folder.relativize(file).toString(), text);
            }
        }
        return tree;
    }
}

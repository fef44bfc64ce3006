package org.backfile.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.backfile.bake.Bake;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.report.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site in a folder of its own, with the templates we ship. */
public final class TestSite {
    private final Path folder;

    private TestSite(Path folder) {
        this.folder = folder;
    }

    /** Makes a site without articles in an empty folder. */
    public static TestSite in(Path folder) {
        copy(Path.of("templates"), folder.resolve("templates"));
        copy(Path.of("assets"), folder.resolve("assets"));
        copy(Path.of("content/about.md"), folder.resolve("content/about.md"));
        copy(Path.of("jbake.properties"), folder.resolve("jbake.properties"));
        // A page for each day of the year is most of a small site, and of the time that its bake takes.
        return new TestSite(folder).without("template.dayofyear.file");
    }

    /** A site that is there already. */
    public static TestSite existing(Path folder) {
        return new TestSite(folder);
    }

    /**
     * A site that a former version has made, with its raw files: {@code articles-1} is of the first commit that had a
     * command line, {@code articles-2} of the last with the second form of {@code articles.tsv}, {@code takedowns-1} of the
     * last with the first form of {@code takedowns.tsv}.
     */
    public static TestSite former(String name, Path folder) {
        try (var zip = new ZipInputStream(
                Objects.requireNonNull(TestSite.class.getResourceAsStream("/former/" + name + ".zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestSite(folder);
    }

    public Path folder() {
        return folder;
    }

    public Path output() {
        return folder.resolve("output");
    }

    /** Sets a setting. */
    public TestSite with(String key, String value) {
        without(key);
        Path file = folder.resolve("jbake.properties");
        write(file, read(file) + key + "=" + value + "\n");
        return this;
    }

    /** Takes a setting away. */
    public TestSite without(String key) {
        Path file = folder.resolve("jbake.properties");
        String others =
                read(file).lines().filter(line -> !line.startsWith(key + "=")).collect(Collectors.joining("\n"));
        write(file, others + "\n");
        return this;
    }

    /** Has the pages of all days of the year, which {@link #in} leaves out. */
    public TestSite withDaysOfYear() {
        return with("template.dayofyear.file", "dayofyear.ftl");
    }

    /** Writes an article's content file: {@code 1969/07/20/landing}. */
    public TestSite article(String path, String title, String tags, String body) {
        String date = path.substring(0, 10).replace('/', '-');
        write(folder.resolve("content/" + path + ".md"), """
                title=%s
                date=%s
                type=post
                status=published
                tags=%s
                description=What happened: %s
                source=https://gazette.example/%s
                publisher=gazette.example
                lang=en
                ~~~~~~

                %s
                """.formatted(title, date, tags, title, path, body));
        return this;
    }

    public TestSite delete(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public Bake.Result bake() {
        return Bake.run(folder, output(), Instant.EPOCH, Progress.NONE);
    }

    /** Imports the raw files in the site's folder {@code raw} on a day long after theirs, without topics, and bakes. */
    public Ingest.Result build() {
        var options = Ingest.Options.of(folder.resolve("raw"), folder, LocalDate.of(2020, 1, 1));
        Ingest.Result result = new Ingest(options, Topics.NONE, Progress.NONE).run();
        bake();
        return result;
    }

    /** A page of the output. */
    public Document page(String path) {
        return Jsoup.parse(read(output().resolve(path)), "https://site.example/" + path);
    }

    /** Where a page's links within the site lead, as paths in the output. */
    public List<String> links(String path) {
        var links = new ArrayList<String>();
        for (Element link : page(path).select("a[href]")) {
            String href = link.absUrl("href");
            if (href.startsWith("https://site.example/")) {
                links.add(href.substring("https://site.example/".length()).replaceFirst("#.*", ""));
            }
        }
        return links;
    }

    /** Every link of every page leads to a file. */
    public TestSite linksAlive() {
        for (String path : files().keySet()) {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                assertThat(links(path))
                        .as(path)
                        .allSatisfy(to -> assertThat(output().resolve(to)).isRegularFile());
            }
        }
        return this;
    }

    /** All files of the output with their bytes, as ISO 8859-1. */
    public Map<String, String> files() {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(output())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(output().relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

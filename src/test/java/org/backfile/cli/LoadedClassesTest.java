package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.testing.JavaCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import loads: of raw text no class of a format, of a format no library of another. */
class LoadedClassesTest {
    private static final Pattern LOADED = Pattern.compile("(?m)^\\[.*?]\\s*(\\S+) source:");
    private static final List<String> OF_FORMATS = List.of(
            "org.netpreserve.jwarc.",
            "tools.jackson.",
            "de.siegmar.fastcsv.",
            "org.brotli.",
            "org.tomlj.",
            "org.antlr.",
            "io.airlift.",
            "org.apache.commons.compress.",
            "java.net.http.",
            "javax.xml.stream.",
            "com.sun.org.apache.xerces.",
            "org.backfile.source.docx.DocxLines",
            "org.backfile.source.webarchive.WarcPages",
            "org.backfile.source.wordpress.",
            "org.backfile.media.fetch.");

    @TempDir
    Path folder;

    private TreeSet<String> loaded(String name, String text) throws Exception {
        Path raw = Files.createDirectories(folder.resolve("raw"));
        Files.writeString(raw.resolve(name), text);
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("jbake.properties"), "");
        List<String> command = JavaCommand.of("-Xlog:class+load:file=" + folder.resolve("loaded.log"), "-Xshare:auto");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "import"));
        command.addAll(List.of("--site", site.toString(), raw.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor()).as("%s", told()).isZero();
        var packages = new TreeSet<String>();
        Matcher line = LOADED.matcher(Files.readString(folder.resolve("loaded.log"), StandardCharsets.UTF_8));
        while (line.find()) {
            for (String start : OF_FORMATS) {
                if (line.group(1).startsWith(start)) {
                    packages.add(start);
                }
            }
        }
        return packages;
    }

    private String told() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }

    @Test
    void loadsNoClassOfAFormatForRawText() throws Exception {
        assertThat(
                        loaded(
                                "a.txt",
                                " date 1969-07-20 https://e.example/1\nTitle\n1969-07-20\nWhat it says of the weir, in a line.\n"))
                .isEmpty();
    }

    @Test
    void loadsClassesOfOneFormatForIt() throws Exception {
        assertThat(
                        loaded(
                                "a.jsonl",
                                "{\"title\":\"T\",\"date\":\"1969-07-20\",\"url\":\"https://e.example/1\",\"text\":\"What it says.\"}\n"))
                .contains("tools.jackson.")
                .doesNotContain(
                        "de.siegmar.fastcsv.",
                        "org.netpreserve.jwarc.",
                        "org.brotli.",
                        "org.tomlj.",
                        "io.airlift.",
                        "org.apache.commons.compress.",
                        "java.net.http.");
    }
}

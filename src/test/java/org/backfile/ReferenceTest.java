package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.bake.page.Pages;
import org.backfile.message.Messages;
import org.junit.jupiter.api.Test;

/**
 * {@code src/docs/reference.md} says of each setting, each key of a template and each file of the state what it is: what
 * the code has and the first columns of its tables are the same, so that neither is forgotten.
 */
class ReferenceTest {
    private static final Path REFERENCE = Path.of("src/docs/reference.md");
    private static final Path CODE = Path.of("src/main/java/org/backfile");

    @Test
    void namesEverySetting() {
        String known = read(CODE.resolve("bake/SettingsAdvice.java"));
        int from = known.indexOf("KEYS = List.of(");
        assertThat(from).isPositive();
        var settings = all("\"([a-z0-9.]+)\"", known.substring(from, known.indexOf(';', from)));
        Pages.KINDS.forEach(kind -> settings.add("template." + kind + ".file"));
        assertThat(listed("Settings")).containsExactlyInAnyOrderElementsOf(settings);
    }

    @Test
    void namesEverySettingOfTheStarter() {
        assertThat(listed("Settings"))
                .containsAll(all("(?m)^([a-z0-9.]+)=", read(Path.of("jbake.properties"))))
                .containsAll(all("\"((?:site|archive)(?:\\.[a-z]+)+)\"", sources("")));
    }

    @Test
    void theReadmeNamesEveryPageKindOfTheStarter() {
        String kinds = read(Path.of("README.md"))
                .lines()
                .filter(line -> line.startsWith("| `template.<kind>.file`"))
                .collect(Collectors.joining());
        assertThat(all("`(\\w+)`", kinds))
                .containsAll(all("(?m)^template\\.(\\w+)\\.file=", read(Path.of("jbake.properties"))));
    }

    @Test
    void namesEveryKeyOfTemplates() {
        String code = sources("bake/model") + sources("bake/view") + sources("bake/page");
        var keys = all("case \"(\\w+)\"", code);
        keys.addAll(all("\\bput\\(\\s*\"(\\w+)\"", code));
        keys.addAll(all("\"(\\w+)\",\\s*(?:context\\.views\\(\\)|\\w*[vV]iews\\.)", code));
        keys.addAll(all("Map\\.of\\(\\s*\"(\\w+)\"", code));
        assertThat(keys).hasSizeGreaterThan(100);
        // Keys of the hashes in a list stand in the text beside it.
        assertThat(all("`(\\w+)`", section("What templates see"))).containsAll(keys);
        assertThat(all("\"(\\w+)\"", code)).containsAll(listed("What templates see"));
    }

    @Test
    void namesEveryMessage() {
        assertThat(listed("Messages"))
                .containsExactlyInAnyOrderElementsOf(
                        Messages.shipped("en").texts().keySet());
    }

    @Test
    void namesEveryFileOfTheState() {
        assertThat(listed("Files in `.backfile/`"))
                .containsExactlyInAnyOrderElementsOf(
                        all("(?:state|state\\(\\)|STATE\\))\\.resolve\\(\\s*\"([^\"]+)\"", sources("")));
    }

    /** What the first columns of a section's tables name. */
    private static TreeSet<String> listed(String heading) {
        var listed = new TreeSet<String>();
        section(heading)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> listed.addAll(all("`([^`]+)`", line.substring(0, line.indexOf('|', 1)))));
        assertThat(listed).isNotEmpty();
        return listed;
    }

    private static String section(String heading) {
        String reference = read(REFERENCE);
        int from = reference.indexOf("\n## " + heading + "\n");
        assertThat(from).as(heading).isPositive();
        int to = reference.indexOf("\n## ", from + 1);
        return reference.substring(from, to < 0 ? reference.length() : to);
    }

    private static TreeSet<String> all(String pattern, String text) {
        var all = new TreeSet<String>();
        Pattern.compile(pattern).matcher(text).results().forEach(found -> all.add(found.group(1)));
        return all;
    }

    private static String sources(String folder) {
        try (Stream<Path> files = Files.walk(CODE.resolve(folder))) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            var text = new StringBuilder();
            java.forEach(file -> text.append(read(file)));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

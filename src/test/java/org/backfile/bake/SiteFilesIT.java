package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.report.Finding;
import org.backfile.report.Severity;
import org.backfile.report.UserError;
import org.backfile.testing.NoFile;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that a bake asks for by their names, where something else stands in their places, or they are not in UTF-8. */
@Timeout(60)
class SiteFilesIT {
    private static final String TOPICS = """
            concepts:
              - prefLabel: Café
                altLabel: Coffee House
              - prefLabel: Moon
            reject: [Müller]
            """;

    @TempDir
    Path folder;

    private TestSite site;
    private String lock;

    @BeforeEach
    void bakeOnce() {
        site = TestSite.in(folder.resolve("site"));
        for (int day = 10; day < 22; day++) {
            site.article("1969/07/" + day + "/a", "Day " + day, "Moon,Coffee House,Müller", "Text of day " + day + ".");
        }
        write("topics.yaml", TOPICS);
        assertThat(site.bake().findings()).isEmpty();
        lock = read("topics.lock");
        assertThat(lock).contains("\tMoon\n", "\tCafé\n").doesNotContain("Müller");
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWithTheTopicsThatHaveAPageIfTheOwnersWordCannotBeRead(NoFile instead) {
        instead.at(site.folder().resolve("topics.yaml"));
        site.article("1969/07/25/new", "New", "Moon,Müller", "Text.");
        List<Finding> findings = site.bake().findings();
        assertThat(findings)
                .extracting(Finding::file, Finding::rule, Finding::severity)
                .containsExactly(
                        tuple("published.lock", "address-lost", Severity.WARNING),
                        tuple("topics.yaml", "topics-yaml", Severity.ERROR));
        // That Coffee House is Café only the owner says.
        assertThat(findings.get(0).what()).startsWith("topics/cafe/ was published");
        assertThat(findings.get(1).what()).startsWith("It is a ");
        assertThat(site.page("1969/07/25/new.html").text()).contains("Moon");
        assertThat(site.output().resolve("topics/moon/index.html")).exists();
        assertThat(site.output().resolve("topics/muller")).doesNotExist();
        assertThat(read("topics.lock")).isEqualTo(lock);
    }

    @Test
    void readsTheOwnersWordInTheEncodingOfHisEditor() throws IOException {
        Files.write(site.folder().resolve("topics.yaml"), TOPICS.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(site.bake().findings()).extracting(Finding::rule).containsExactly("encoding-guessed");
        assertThat(read("topics.lock")).isEqualTo(lock);
    }

    @Test
    void leavesOutWhatLettersWereLostOf() throws IOException {
        byte[] bytes = TOPICS.replace("[Müller]", "[Müller, Żółw, Ñandú]").getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Caf") + 3;
        bytes[at] = (byte) 0xFF;
        Files.write(site.folder().resolve("topics.yaml"), bytes);
        assertThat(site.bake().findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::file, Finding::line)
                .containsExactly(tuple("topics.yaml", 2));
        assertThat(read("topics.lock")).isEqualTo(lock);
        assertThat(site.output().resolve("topics/muller")).doesNotExist();
    }

    @Test
    void leavesOutLinesOfTheRegistryThatAMergeBroke() {
        String merged = lock.replace("moon\t", "<<<<<<< HEAD\nmoon\t") + "=======\n>>>>>>> other\n";
        write("topics.lock", merged);
        List<Finding> findings = site.bake().findings();
        assertThat(findings).extracting(Finding::file, Finding::rule).containsOnly(tuple("topics.lock", "topics-lock"));
        assertThat(findings).hasSize(3);
        assertThat(read("topics.lock")).isEqualTo(merged);
        assertThat(site.output().resolve("topics/moon/index.html")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void givesUpNoAddressesUnasked(NoFile instead) {
        instead.at(site.folder().resolve("topics.lock"));
        site.article("1969/07/25/new", "New", "Moon", "Text.");
        assertThatThrownBy(site::bake)
                .isInstanceOf(UserError.class)
                .hasMessageContaining("topics.lock")
                .hasMessageContaining("version control");
        assertThat(site.output().resolve("topics/moon/index.html")).exists();
    }

    @ParameterizedTest
    @EnumSource
    void opensNoSettingsThatAreNoFile(NoFile instead) {
        instead.at(site.folder().resolve("jbake.properties"));
        assertThatThrownBy(site::bake).isInstanceOf(UserError.class).hasMessageContaining("jbake.properties is a");
    }

    @ParameterizedTest
    @EnumSource(names = {"PIPE", "DEVICE", "NOWHERE"})
    void waitsForNothingAmongWhatItRemembers(NoFile instead) throws IOException {
        var before = site.files();
        List<Path> remembered;
        try (var files = Files.walk(site.folder().resolve(".backfile"))) {
            remembered = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        }
        assertThat(remembered).hasSizeGreaterThan(3);
        for (Path file : remembered) {
            instead.at(file);
        }
        site.bake();
        assertThat(site.files()).isEqualTo(before);
        assertThat(remembered).filteredOn(file -> !Files.isSymbolicLink(file)).allMatch(Files::isRegularFile);
    }

    /** What one machine takes, another cannot: an archive is to be copied to any. */
    @Test
    void leavesOutPagesThatNotEveryMachineCouldHold() {
        for (String name :
                List.of("con", "Aux", "com1.old", "nul", "lpt¹", "end./x", "end /x", "a:b", "console", "com10")) {
            write(
                    "content/" + name + ".md",
                    "title=Page\ndate=2020-01-01\ntype=page\nstatus=published\n~~~~~~\n\nText.\n");
        }
        assertThat(site.bake().findings())
                .extracting(Finding::file, Finding::rule)
                .containsExactly(
                        tuple("content/Aux.md", "device-name"),
                        tuple("content/a:b.md", "output-path"),
                        tuple("content/com1.old.md", "device-name"),
                        tuple("content/con.md", "device-name"),
                        tuple("content/end /x.md", "output-path"),
                        tuple("content/end./x.md", "output-path"),
                        tuple("content/lpt¹.md", "device-name"),
                        tuple("content/nul.md", "device-name"));
        assertThat(site.output().resolve("console.html")).exists();
        assertThat(site.output().resolve("com10.html")).exists();
        assertThat(site.page("index.html").select("a[href=con.html]")).isEmpty();
    }

    @Test
    void leavesOutAParagraphThatWouldTakeMinutes() {
        site.article("1969/07/25/links", "Links", "", "All of them: " + "[a](b) ".repeat(50_000));
        assertThat(site.bake().findings())
                .extracting(Finding::file, Finding::rule)
                .containsExactly(tuple("content/1969/07/25/links.md", "markup-too-much"));
        assertThat(site.output().resolve("1969/07/10/a.html")).exists();
    }

    @Test
    void namesALockThatIsAPipe() {
        NoFile.PIPE.at(site.folder().resolve(".backfile/lock"));
        assertThatThrownBy(site::bake).isInstanceOf(UserError.class).hasMessageContaining("lock is a folder, pipe");
    }

    private void write(String path, String text) {
        TestSite.write(site.folder().resolve(path), text);
    }

    private String read(String path) {
        return TestSite.read(site.folder().resolve(path));
    }
}

package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.testing.JavaCommand;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program as somebody starts it whose machine is odd: the same files come of it, or a sentence says why not. */
@Timeout(120)
class OddEnvironmentIT {
    private static final Path JAR = Path.of("target/backfile.jar").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir(factory = MemoryFolder.class)
    static Path folder;

    private static Path raw;
    private static Map<String, String> expected;

    /**
     * An odd machine.
     *
     * @param name for people
     * @param options for Java
     * @param shell what a shell does before: {@code umask 077}
     * @param site the site's folder, below the tests'
     */
    private record Odd(String name, List<String> options, String shell, String site) {
        @Override
        public String toString() {
            return name;
        }
    }

    private record Ended(int status, String out) {}

    @BeforeAll
    static void buildOnce() throws Exception {
        raw = Files.createDirectory(folder.resolve("raw"));
        for (int i = 0; i < 3; i++) {
            Files.writeString(
                    raw.resolve(i + ".txt"),
                    " date 1969-07-2" + i + " https://gazette.example/" + i + "\nIğdır İstanbul’da " + i + "\n1969-07-2"
                            + i
                            + "\nÉté, 日本, ١٩٦٩.\nTHE HAGUE (Meridian) - Texts are the same wherever they are read, it says.");
        }
        Ended ended = build(new Odd("plain", List.of(), ":", "plain"));
        assertThat(ended.status).as(ended.out).isZero();
        expected = files(folder.resolve("plain"));
        assertThat(expected.get("output/added/index.html")).contains("datetime=\"2026-07-20\"");
        assertThat(expected).hasSizeGreaterThan(20);
    }

    static Stream<Odd> machines() {
        String deep = "deep/" + "a-folder-with-a-name-of-some-length/".repeat(50) + "site";
        return Stream.of(
                new Odd(
                        "another language, zone and encoding",
                        List.of(
                                "-Duser.language=th",
                                "-Duser.country=TH",
                                "-Duser.variant=TH",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Dfile.encoding=ISO-8859-1"),
                        "export LANG=tr_TR.UTF-8",
                        "thai"),
                new Odd("the C locale", List.of(), "export LANG=C LC_ALL=C TZ=America/St_Johns", "c"),
                new Odd(
                        "one core, little memory, few files",
                        List.of("-XX:ActiveProcessorCount=1", "-Xmx64m"),
                        "ulimit -n 64",
                        "small"),
                new Odd(
                        "no home, no folder for temporary files",
                        List.of("-Duser.home=?", "-Djava.io.tmpdir=/nonexistent"),
                        "unset HOME TMPDIR; umask 077",
                        "homeless"),
                new Odd("a name of all kinds of letters", List.of(), ":", "a b%20#ü'\"$(x)&;\n\\name"),
                new Odd("a long path", List.of(), ":", deep),
                new Odd("nobody who reads what it says", List.of(), "exec >&-", "silent"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machines")
    void makesTheSameFiles(Odd machine) throws Exception {
        Ended ended = build(machine);
        assertThat(ended.status).as(ended.out).isZero();
        assertThat(files(folder.resolve(machine.site))).isEqualTo(expected);
    }

    @Test
    void followsALinkToItsSite() throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.createSymbolicLink(folder.resolve("link"), there);
        assertThat(build(new Odd("", List.of(), ":", "link")).status).isZero();
        assertThat(files(there)).isEqualTo(expected);
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws Exception {
        Ended ended = run(List.of(), ":", "--help | head -n 1");
        assertThat(ended.out.lines()).hasSize(1);
    }

    @Test
    void saysThatTheCurrentFolderIsGone() throws Exception {
        String launcher = quoted(Path.of("backfile").toAbsolutePath());
        Ended ended = start("mkdir gone && cd gone && rmdir ../gone; " + launcher + " --version");
        assertThat(ended.status).isEqualTo(2);
        assertThat(ended.out).contains("backfile: the current folder is gone");
    }

    @Test
    void saysWhereItCannotWrite() throws Exception {
        Path nowhere = Path.of("/proc/backfile/output"); // where nobody may, whoever runs the tests
        assumeTrue(Files.isDirectory(nowhere.getParent().getParent()));
        Ended ended = run(List.of(), ":", "bake --site " + quoted(folder.resolve("plain")) + " --output " + nowhere);
        assertThat(ended.status).isEqualTo(2);
        assertThat(ended.out).contains("/proc/backfile").doesNotContain("bug");
    }

    /** Makes the site with its own settings first, for those in the repository name another host. */
    private static Ended build(Odd machine) throws Exception {
        Path site = folder.resolve(machine.site);
        TestSite.in(site);
        return run(machine.options, machine.shell, "build " + quoted(raw) + " --site " + quoted(site));
    }

    private static Ended run(List<String> options, String shell, String call) throws Exception {
        var java = new ArrayList<String>(List.of(quoted(JAVA), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        JavaCommand.agents().forEach(agent -> java.add(quoted(agent)));
        options.forEach(option -> java.add(quoted(option)));
        java.addAll(List.of("-jar", quoted(JAR)));
        return start(shell + "; " + String.join(" ", java) + " " + call);
    }

    private static Ended start(String command) throws Exception {
        var builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        // On which day an article came in is told by the clock, which is another one elsewhere, unless this is said.
        builder.environment().put("SOURCE_DATE_EPOCH", "1784505600");
        var process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out);
    }

    private static String quoted(Object text) {
        return "'" + text.toString().replace("'", "'\\''") + "'";
    }

    /** What is published, and what import wrote. */
    private static Map<String, String> files(Path site) throws IOException {
        var files = new TreeMap<String, String>();
        for (String part : List.of("content", "output")) {
            try (var walk = Files.walk(site.resolve(part))) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }
}

package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.testing.CallSample;
import org.backfile.testing.FaultyFileSystem;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.NthCall;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a bake at its calls to the file system, fills the disk there, or breaks it: the next bake makes what a bake makes
 * that nothing befell, and where a bake goes on to its end, whatever is not as it should be has been told.
 */
class FaultyDiskBakeIT {
    /** All of the first calls, and of the others some. */
    private static final int FIRST = 40;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private Path home;
    private final Set<String> met = new TreeSet<>();

    /** A site that has been baked, of which articles then change, come and go, and with them topics and assets. */
    @BeforeEach
    void bakeOnceAndChange() throws IOException {
        home = folder.resolve("site");
        write("jbake.properties", """
                site.title=Archive
                site.host=https://gazette.example
                template.period.file=page.ftl
                template.post.file=page.ftl
                template.home.file=page.ftl
                template.topic.file=page.ftl
                template.topics.file=page.ftl
                template.redirect.file=page.ftl
                permanence=off
                template.feed.file=page.ftl
                template.sitemap.file=page.ftl
                template.error404.file=page.ftl
                """);
        write(
                "templates/page.ftl",
                "${(content.title)!} ${(content.body)!} <#list (related)![] as each>${(each.title)!},</#list>"
                        + "<#list (topic.groups)![] as group>${group?size}</#list>");
        write("assets/a.css", "a {}");
        write("assets/gone.css", "b {}");
        for (int i = 0; i < 4; i++) {
            article("1969/07/1" + i + "/a", "Harbour", "The harbour of Selma holds " + i + " ships and a lighthouse.");
        }
        article("1969/08/01/gone", "Harbour", "The harbour of Selma was closed by ice.");
        assertThat(bake(home).findings()).isEmpty();
        age();
        article("1969/07/11/a", "Harbour,Bridge", "The harbour of Selma holds no ships.");
        article("1970/01/02/new", "Bridge", "The bridge of Orra stands in Selma, by the lighthouse.");
        article("1970/01/03/newer", "Bridge", "The bridge of Orra fell in Selma, by the harbour.");
        Files.delete(home.resolve("content/1969/08/01/gone.md"));
        Files.delete(home.resolve("assets/gone.css"));
        write("assets/a.css", "a { }");
        write("assets/new.css", "c {}");
    }

    @Test
    void goesOnWhereverItWasKilled() throws IOException {
        each(NthCall::kill, FIRST, 20);
        assertThat(met).contains("open", "write", "move", "delete", "create a folder");
    }

    @Test
    void leavesNothingOfWhatIsGoneWhenItGoesOn() throws IOException {
        Map<String, byte[]> before = tree();
        NthCall none = NthCall.kill(Integer.MAX_VALUE);
        run(none);
        restore(before);
        Path gone = home.resolve("content/1970/01/02/new.md");
        byte[] article = Files.readAllBytes(gone);
        Files.delete(gone);
        bake(home);
        Map<String, String> whole = outcome();
        for (int number : CallSample.of(none.calls(), 0, 20)) {
            restore(before);
            Files.write(gone, article);
            run(NthCall.kill(number));
            Files.delete(gone);
            bake(home);
            assertThat(outcome().keySet()).as("killed at " + number).isEqualTo(whole.keySet());
        }
    }

    @Test
    void goesOnWhenThereIsRoomAgain() throws IOException {
        each(NthCall::full, 5, 20);
        assertThat(met).contains("open", "write", "create a folder");
    }

    @Test
    void survivesACallThatFails() throws IOException {
        Map<String, byte[]> before = tree();
        each(NthCall::broken, 5, 25);
        restore(before);
        NthCall none = NthCall.broken(Integer.MAX_VALUE);
        run(none);
        Map<String, String> whole = outcome();
        for (String call : Set.copyOf(none.calls())) {
            restore(before);
            tried(NthCall.brokenFirst(call), "the first of its name", whole);
        }
        assertThat(met).contains("open", "write", "move", "delete", "create a folder", "force", "read", "list");
    }

    /**
     * @param first how many calls at the start are tried
     * @param others and how many of the others
     */
    private void each(IntFunction<NthCall> faults, int first, int others) throws IOException {
        Map<String, byte[]> before = tree();
        NthCall none = faults.apply(Integer.MAX_VALUE);
        assertThat(run(none)).isFalse();
        Map<String, String> whole = outcome();
        for (int number : CallSample.of(none.calls(), first, others)) {
            restore(before);
            tried(faults.apply(number), "call " + number, whole);
            if (number % 8 == 0) {
                assertThat(bake(home).outcome().written()).as("call " + number).isZero();
            }
        }
    }

    private void tried(NthCall fault, String which, Map<String, String> whole) throws IOException {
        boolean told = run(fault);
        Optional<String> call = fault.met();
        call.ifPresent(met::add);
        String where = which + ", " + call;
        assertThat(told || outcome().equals(whole)).as("not told of: " + where).isTrue();
        assertThat(bake(home).findings()).as(where).isEmpty();
        assertThat(outcome()).as(where).isEqualTo(whole);
    }

    /** Bakes with a fault; true if it was told of it, or killed. */
    private boolean run(NthCall fault) {
        var system = new FaultyFileSystem(fault);
        try {
            Optional<Bake.Result> result = NthCall.survive(() -> bake(system.of(home)));
            result.ifPresent(each -> each.findings().forEach(FaultyDiskBakeIT::assertClear));
            return result.map(each -> !each.findings().isEmpty()).orElse(true);
        } catch (UserError e) {
            assertThat(e).hasMessageMatching("(?s).*(No space left on device|Input/output error).*");
            return true;
        }
    }

    private static void assertClear(Finding finding) {
        assertThat(finding.toString()).containsAnyOf("No space left on device", "Input/output error", "unreadable");
        assertThat(finding.hint()).isNotEmpty();
        if (finding.what().contains("No space left")) {
            assertThat(finding.hint()).contains("disk is not full");
        }
    }

    private static Bake.Result bake(Path site) {
        return Bake.run(site, site.resolve("output"), Instant.EPOCH, Progress.NONE);
    }

    private void article(String path, String tags, String body) {
        TestSite.existing(home).article(path, path, tags, body);
    }

    private void write(String path, String text) {
        TestSite.write(home.resolve(path), text);
    }

    /** All pages, and the registry of topics. */
    private Map<String, String> outcome() throws IOException {
        var files = new TreeMap<String, String>();
        try (var walk = Files.walk(home.resolve("output"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(home.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        files.put("topics.lock", TestSite.read(home.resolve("topics.lock")));
        return files;
    }

    /** A file as young as the bake may change without its age showing it, and is looked at again in any case. */
    private void age() throws IOException {
        try (var walk = Files.walk(home)) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file ->
                            !file.startsWith(home.resolve(".backfile")) && !file.startsWith(home.resolve("output")))
                    .toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            }
        }
    }

    private Map<String, byte[]> tree() throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(home)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(home.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private void restore(Map<String, byte[]> files) throws IOException {
        for (String name : new String[] {"output", ".backfile"}) {
            try (var walk = Files.walk(home.resolve(name))) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (var file : files.entrySet()) {
            Path path = home.resolve(file.getKey());
            if (path.startsWith(home.resolve("output"))
                    || path.startsWith(home.resolve(".backfile"))
                    || file.getKey().equals("topics.lock")) {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }
}

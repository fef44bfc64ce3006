package org.backfile.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.report.Finding;
import org.backfile.report.Severity;
import org.backfile.report.UserError;
import org.backfile.testing.FaultyFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawFolderTest {
    @TempDir
    Path folder;

    @Test
    void listsTextAndHtmlByPath() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        for (String name : new String[] {"b/c/2.txt", "b/1.HTML", "a.txt", "Z.TXT", "notes.md", ".hidden"}) {
            Files.writeString(folder.resolve(name), "x");
        }
        Files.writeString(folder.resolve("b/more.rtf"), "x");
        RawFolder.Listing listing = new RawFolder(folder).list();
        assertThat(listing.files())
                .extracting(RawFile::path)
                .containsExactly("Z.TXT", "a.txt", "b/1.HTML", "b/c/2.txt");
        assertThat(listing.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "b/more.rtf: Passed over, as are all 2 files that hold no articles, as far as one can see [not-raw]");
    }

    @Test
    void followsNoLinks() throws IOException {
        Path outside = Files.createTempFile("secret", ".txt");
        Files.writeString(folder.resolve("a.txt"), "x");
        Files.createSymbolicLink(folder.resolve("in.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("out.txt"), outside);
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing"));
        Files.createSymbolicLink(folder.resolve("up"), folder.getParent());
        RawFolder.Listing listing = new RawFolder(folder).list();
        assertThat(listing.files()).extracting(RawFile::path).containsExactly("a.txt");
        assertThat(listing.findings())
                .extracting(Finding::rule)
                .containsExactly("link-dangling", "link-skipped", "link-outside", "link-outside");
        Files.delete(outside);
    }

    @Test
    void tellsOfAFolderThatIsNamedLikeAFile() throws IOException {
        Files.createDirectories(folder.resolve("x.txt"));
        Files.writeString(folder.resolve("x.txt/y.txt"), "x");
        RawFolder.Listing listing = new RawFolder(folder).list();
        assertThat(listing.files()).extracting(RawFile::path).containsExactly("x.txt/y.txt");
        assertThat(listing.findings()).extracting(Finding::rule).containsExactly("folder-named-like-a-file");
    }

    @Test
    void aMissingFolderIsTheUsersMistake() {
        assertThatThrownBy(() -> new RawFolder(folder.resolve("none"))).isInstanceOf(UserError.class);
    }

    @Test
    void aFileThatWentAwayIsAFinding() {
        Raw raw = new RawFolder(folder).read(new RawFile("gone.txt", 1, 0));
        assertThat(raw.findings()).extracting(Finding::rule).containsExactly("unreadable");
    }

    /** Somebody writes the file while it is read: once, so that it is read again, or all the while. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void takesNoHalfOfAFileThatIsBeingWritten(int times) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The first half.");
        var left = new AtomicInteger(times);
        var system = new FaultyFileSystem((call, changes) -> {
            if (call.equals("read") && left.getAndDecrement() > 0) {
                Files.writeString(file, " More.", StandardOpenOption.APPEND);
            }
        });
        var raws = new RawFolder(system.of(folder));
        Raw raw = raws.read(raws.list().files().get(0));
        if (times == 1) {
            assertThat(((Raw.Text) raw).lines()).containsExactly("The first half. More.");
        } else {
            assertThat(raw.findings()).extracting(Finding::rule).containsExactly("being-written");
        }
    }

    @Test
    void tellsWhatIsHiddenThatMayBeMeant() throws IOException {
        for (String name :
                new String[] {".a.txt", ".git/config", ".old/b.txt", ".old/c/d.html", "e/._f.txt", "g.txt"}) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "x");
        }
        RawFolder.Listing listing = new RawFolder(folder).list();
        assertThat(listing.files()).extracting(RawFile::path).containsExactly("g.txt");
        assertThat(listing.findings())
                .extracting(Finding::file, Finding::rule, Finding::severity)
                .containsExactly(
                        tuple(".a.txt", "hidden-file", Severity.WARNING),
                        tuple(".old/", "hidden-folder", Severity.WARNING),
                        tuple("e/._f.txt", "hidden-file", Severity.NOTE));
    }

    @Test
    void refusesWhatIsTooLongWithoutReadingIt() {
        Raw raw = new RawFolder(folder).read(new RawFile("long.txt", 100L << 20, 0));
        assertThat(raw.findings()).extracting(Finding::rule).containsExactly("too-long");
    }

    @Test
    void readsManyEncodings() throws IOException {
        String russian = "Посадка аппарата прошла успешно, сообщило агентство в понедельник.";
        String greek = "Η προσεδάφιση του σκάφους έγινε τη Δευτέρα, ανακοίνωσε η υπηρεσία διαστήματος.";
        assertThat(decoded(russian, Charset.forName("windows-1251"))).isEqualTo(russian);
        assertThat(decoded(russian, Charset.forName("KOI8-R"))).isEqualTo(russian);
        assertThat(decoded(greek, Charset.forName("ISO-8859-7"))).isEqualTo(greek);
        assertThat(decoded("着陆器成功着陆，航天局周一宣布了这一消息。", Charset.forName("GB18030"))).startsWith("着陆器");
        assertThat(decoded("着陸船は月曜日に着陸したと発表された。", Charset.forName("Shift_JIS"))).startsWith("着陸船");
        assertThat(decoded(russian, StandardCharsets.UTF_16)).isEqualTo(russian);
    }

    private String decoded(String text, Charset charset) throws IOException {
        Files.write(folder.resolve("a.txt"), text.getBytes(charset));
        Raw raw = new RawFolder(folder).read(new RawFile("a.txt", 1, 0));
        return ((Raw.Text) raw).line(1);
    }
}

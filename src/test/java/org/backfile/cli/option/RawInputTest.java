package org.backfile.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.media.MediaOptions.Fetching;
import org.backfile.report.UserError;
import org.backfile.source.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RawInputTest {
    @TempDir
    Path folder;

    private Path one;
    private Path two;

    @BeforeEach
    void files() throws IOException {
        folder = folder.toRealPath();
        one = Files.writeString(
                Files.createDirectories(folder.resolve("papers/2016")).resolve("one.txt"), "One.");
        two = Files.writeString(
                Files.createDirectories(folder.resolve("papers/2017")).resolve("two.txt"), "Two.");
    }

    @Test
    void aFolderIsReadWhole() {
        RawInput input = input(folder.resolve("papers/2016/..").toString());

        assertThat(input.folder()).isEqualTo(folder.resolve("papers"));
        assertThat(input.demands()).isEqualTo(new ImportDemands(false, Integer.MAX_VALUE));
        assertThat(input(folder.toString(), "--strict", "--max-rejects", "0").demands())
                .isEqualTo(new ImportDemands(true, 0));
    }

    @Test
    void ofSeveralPathsTheFolderIsTheirCommonOne() {
        RawInput input = input(one.toString(), two.toString());

        assertThat(input.folder()).isEqualTo(folder.resolve("papers"));
        assertThat(input.demands().source().only()).containsExactly(one, two);
        assertThat(input(one.toString()).folder()).isEqualTo(one.getParent());
        assertThat(input(one.toString(), folder.resolve("papers/2016").toString())
                        .folder())
                .isEqualTo(one.getParent());
        assertThat(input(one.toString(), folder.toString()).folder()).isEqualTo(folder);
    }

    @Test
    void aLinkIsWhatItLeadsTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), two);

        assertThat(input(link.toString()).folder()).isEqualTo(two.getParent());
    }

    @Test
    void whatIsNotThereIsNamed() {
        Path missing = folder.resolve("papers/2018");

        assertThatThrownBy(() -> input(missing.toString()).folder())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("There is no folder or file " + missing);
        assertThatThrownBy(() -> input(one.toString(), missing.toString()).demands())
                .isInstanceOf(UserError.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void theCommandLineComesBeforeTheFileOfFields() throws IOException {
        Path fields = Files.writeString(folder.resolve("fields.txt"), "# ours\n\ntitle = headline\n date=published \n");

        var source = input(
                        folder.toString(),
                        "--as",
                        "jsonl",
                        "--map-file",
                        fields.toString(),
                        "--map",
                        "date=day,text=body",
                        "--date",
                        "2016-02-29")
                .demands()
                .source();

        assertThat(source.mapping()).isEqualTo(Map.of("title", "headline", "date", "day", "text", "body"));
        assertThat(source.as()).hasValue(Format.JSONL);
        assertThat(source.date()).hasValue(LocalDate.of(2016, 2, 29));
        assertThat(source.only()).isEmpty();
    }

    @Test
    void aFileOfFieldsIsReadStrictly() throws IOException {
        Path fields = Files.writeString(folder.resolve("fields.txt"), "title=headline\nthe body\n");
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'t', '=', (byte) 0xe4});
        Path missing = folder.resolve("missing.txt");

        assertThatThrownBy(() -> mapped(fields))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(fields.toString())
                .hasMessageContaining("\"the body\" is no mapping")
                .hasMessageContaining("title=headline");
        assertThatThrownBy(() -> mapped(latin))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("Cannot read " + latin)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> mapped(missing)).hasMessageContaining("Cannot read " + missing);
    }

    private void mapped(Path fields) {
        input(folder.toString(), "--map-file", fields.toString()).demands();
    }

    @Test
    void picturesAreFetchedFromWhereItIsSaid() {
        assertThat(fetching()).isEqualTo(Fetching.NONE);
        assertThat(fetching("--fetch-media")).isEqualTo(Fetching.PUBLIC);
        assertThat(fetching("--fetch-media", "--fetch-anywhere")).isEqualTo(Fetching.ANYWHERE);
        assertThatThrownBy(() -> fetching("--fetch-anywhere"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("say --fetch-media as well");
    }

    private Fetching fetching(String... options) {
        String[] arguments =
                Stream.concat(Stream.of(folder.toString()), Stream.of(options)).toArray(String[]::new);
        return input(arguments).demands().fetching();
    }

    @Test
    void fewerThanNoRejectsCannotBe() {
        assertThatThrownBy(() -> input(folder.toString(), "--max-rejects=-1").demands())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--max-rejects=-1 cannot be used");
    }

    private static RawInput input(String... arguments) {
        var input = new RawInput();
        new CommandLine(input).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        return input;
    }
}

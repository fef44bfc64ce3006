package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.backfile.testing.TestSite;
import org.json.simple.JSONObject;
import org.json.simple.parser.JSONParser;
import org.json.simple.parser.ParseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive as data: what programs read of it. */
class DatasetIT {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void threeArticles() {
        site = TestSite.in(folder)
                .article(
                        "1969/07/20/landing", "=HYPERLINK(\"x\")", "Moon,NASA", "The *Eagle*\nhas \uD83D\uDE80 landed.")
                .article("1969/07/21/walk", "A \"Walk\", and a; Flag", "Moon", "They walked.\n\nThen they slept.")
                .article("1981/04/12/shuttle", "Columbia Flies", "NASA", "It flew.");
    }

    @Test
    void linesAndRowsTellTheSame() throws IOException, ParseException {
        assertThat(site.bake().findings()).isEmpty();
        List<String> lines = unzipped("articles.jsonl.gz").lines().toList();
        List<NamedCsvRecord> rows = rows();
        assertThat(lines).hasSize(3);
        for (int i = 0; i < lines.size(); i++) {
            var line = (JSONObject) new JSONParser().parse(lines.get(i));
            String title = rows.get(i).getField("title");
            assertThat(title.startsWith("'=") ? title.substring(1) : title).isEqualTo(line.get("title"));
            for (String column : new String[] {"id", "url", "date", "language", "publisher", "source"}) {
                assertThat(rows.get(i).getField(column)).isEqualTo(line.get(column));
            }
        }
        var first = (JSONObject) new JSONParser().parse(lines.get(0));
        assertThat(first.get("text")).isEqualTo("The Eagle has \uD83D\uDE80 landed.");
        assertThat(first.get("topics")).isEqualTo(List.of("Moon", "NASA"));
        assertThat(rows.get(0).getField("title")).as("no formula").isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(rows.get(0).getField("topics")).isEqualTo("Moon; NASA");
    }

    @Test
    void programsAreToldOfEachFile() throws IOException, ParseException {
        site.bake();
        var dataPackage = (JSONObject) new JSONParser().parse(read("datapackage.json"));
        var croissant = (JSONObject) new JSONParser().parse(read("croissant.json"));
        for (Object each : (List<?>) dataPackage.get("resources")) {
            var resource = (JSONObject) each;
            Path file = data((String) resource.get("path"));
            assertThat(file).isRegularFile();
            if (resource.containsKey("bytes")) {
                assertThat(resource.get("bytes")).isEqualTo(Files.size(file));
            }
        }
        List<?> files = (List<?>) croissant.get("distribution");
        assertThat(files)
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat((String) ((JSONObject) each).get("sha256")).hasSize(64));
        assertThat(((List<?>) croissant.get("recordSet"))).hasSize(1);
        assertThat((List<?>) new JSONParser().parse(read("topics.json"))).hasSize(2);
        assertThat(site.page("data/index.html")
                        .select("script[type=application/ld+json]")
                        .html())
                .contains("\"temporalCoverage\":\"1969-07-20/1981-04-12\"");
        site.linksAlive();
    }

    @Test
    void theMarkdownStandsBesideThePage() throws IOException {
        site.bake();
        Path markdown = site.output().resolve("1969/07/21/walk.md");
        assertThat(Files.readAllBytes(markdown))
                .isEqualTo(Files.readAllBytes(folder.resolve("content/1969/07/21/walk.md")));
        assertThat(site.page("1969/07/21/walk.html")
                        .select("link[type=text/markdown]")
                        .attr("href"))
                .isEqualTo("walk.md");
        site.with("data.markdown", "false").bake();
        assertThat(markdown).doesNotExist();
        assertThat(site.page("1969/07/21/walk.html").select("link[type=text/markdown]"))
                .isEmpty();
        assertThat(data("articles.csv.gz")).exists();
        site.without("data.markdown").with("data.enabled", "false").bake();
        assertThat(data("articles.csv.gz")).doesNotExist();
        assertThat(markdown).doesNotExist();
        site.linksAlive();
    }

    @Test
    void aStateThatIsDamagedChangesNothing() throws IOException {
        site.bake();
        byte[] told = Files.readAllBytes(site.output().resolve("data/croissant.json"));
        Path state = folder.resolve(".backfile/dataset");
        byte[] sound = Files.readAllBytes(state);
        for (int i = 1; i < sound.length; i += sound.length / 4) {
            byte[] broken = sound.clone();
            broken[i] ^= 1;
            Files.write(state, broken);
            site.bake();
            assertThat(site.output().resolve("data/croissant.json")).hasBinaryContent(told);
        }
    }

    @Test
    void whatIsAsItWasIsNotWritten() throws IOException {
        site.bake();
        byte[] before = Files.readAllBytes(data("articles.jsonl.gz"));
        assertThat(site.bake().outcome().written()).isZero();
        site.article("1982/01/01/new", "New", "Moon", "x").bake();
        assertThat(Files.readAllBytes(data("articles.jsonl.gz"))).isNotEqualTo(before);
        site.delete("content/1982/01/01/new.md").delete(".backfile/dataset").bake();
        assertThat(Files.readAllBytes(data("articles.jsonl.gz"))).isEqualTo(before);
    }

    private Path data(String name) {
        return site.output().resolve("data").resolve(name);
    }

    private String read(String name) {
        return TestSite.read(data(name));
    }

    private String unzipped(String name) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(data(name)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<NamedCsvRecord> rows() throws IOException {
        try (var in = new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(data("articles.csv.gz"))), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().toList();
        }
    }
}

package org.backfile.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.ingest.WireStories;
import org.backfile.language.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightTrainingTest {
    @TempDir
    Path folder;

    @Test
    void learnsTheSameFromTheSamePosts() throws IOException {
        Path posts = Files.createDirectory(folder.resolve("posts"));
        for (int i = 0; i < 3; i++) {
            String post = String.join("\n\n", WireStories.linked(i));
            Files.writeString(posts.resolve(i + ".md"), post.replace("[[", "[").replace("]]", "](there)"));
        }
        Path once = Files.createDirectory(folder.resolve("once"));
        Path again = Files.createDirectory(folder.resolve("again"));

        WeightTraining.main(new String[] {once.toString(), posts.toString()});
        WeightTraining.main(new String[] {again.toString(), posts + "=3=1"});

        for (String table : new String[] {"boundary.tsv", "doubt.tsv"}) {
            assertThat(again.resolve(table)).hasSameTextualContentAs(once.resolve(table));
        }
        assertThat(BoundaryModel.of(Files.readAllBytes(once.resolve("doubt.tsv")), BoundaryFeatures.NAMES))
                .hasSameSizeAs(Script.values());
    }

    @Test
    void leavesTheTablesWhereThereIsNothingToLearn() throws IOException {
        Path posts = Files.createDirectory(folder.resolve("posts"));
        Files.writeString(posts.resolve("a.md"), "A paragraph without a link.\n\nAnd another one.\n");
        Path tables = Files.createDirectory(folder.resolve("tables"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightTraining.main(new String[] {tables.toString(), posts.toString()}));
        assertThat(tables).isEmptyDirectory();
    }
}

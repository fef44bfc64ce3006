package org.backfile.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the output begin with: where pages go, and where bakes keep what they know; neither is there yet. */
abstract class OutputFolders {
    @TempDir
    Path temp;

    Path folder;
    Path state;

    @BeforeEach
    void names() {
        folder = temp.resolve("output");
        state = temp.resolve("state");
    }

    /** Bakes a site of one page. */
    BakeOutcome bake(String path, String text) {
        try (Output output = Output.open(folder, state)) {
            output.write(path, path + ".md", text);
            return output.finish();
        }
    }

    /** The paths of all files in the output folder, sorted. */
    List<String> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}

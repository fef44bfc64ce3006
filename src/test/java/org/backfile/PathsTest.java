package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The repository can be checked out on every system. */
class PathsTest {
    private static final List<String> FOLDERS =
            List.of("src", "templates", "assets", "samples", "bench", ".github", ".ci");

    @Test
    void noTwoPathsDifferInCaseOnly() throws IOException {
        var seen = new HashMap<String, String>();
        var pairs = new ArrayList<String>();
        for (String folder : FOLDERS) {
            try (var paths = Files.walk(Path.of(folder))) {
                paths.map(Path::toString).forEach(path -> {
                    String other = seen.put(path.toLowerCase(Locale.ROOT), path);
                    if (other != null) {
                        pairs.add(other + " " + path);
                    }
                });
            }
        }
        assertThat(pairs).isEmpty();
    }
}

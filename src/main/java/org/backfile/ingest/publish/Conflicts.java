package org.backfile.ingest.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.report.Finding;

/**
 * Articles that a person has edited and whose raw files have changed as well. What import would have written waits
 * beside them until the owner has settled it: has taken it over, or deleted it.
 */
record Conflicts(ImportLayout layout) {
    /** Forgets those that are settled, and tells of the others, in their order. */
    List<Finding> open() throws IOException {
        var open = new ArrayList<Finding>();
        if (!Files.isDirectory(layout.conflicts())) {
            return open;
        }
        List<Path> files;
        try (Stream<Path> below = Files.walk(layout.conflicts())) {
            files = below.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = layout.conflicts().relativize(file).toString().replace('\\', '/');
            Path article = layout.content().resolve(name);
            boolean isSettled =
                    !Files.exists(article) || Files.isRegularFile(article) && Files.mismatch(article, file) < 0;
            if (isSettled) {
                Files.delete(file);
            } else {
                open.add(Finding.warning(
                        "edited-and-changed",
                        layout.content().getFileName() + "/" + name,
                        0,
                        "Was edited by hand, and its raw file has changed as well; the edited one stays",
                        "compare it with " + layout.state().getFileName() + "/conflicts/" + name
                                + ", take over what you want, and delete that"));
            }
        }
        return open;
    }
}

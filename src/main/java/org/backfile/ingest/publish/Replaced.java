package org.backfile.ingest.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backfile.ingest.state.FileTree;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.report.Finding;

/** Articles that were moved aside when others were to take their place, and are still there: a run was killed meanwhile. */
public record Replaced(ImportLayout layout) {
    /**
     * Puts back what a person has written, or what has no successor, and deletes the rest.
     *
     * @return what can only be settled by the owner
     */
    public List<Finding> settle(History history) throws IOException {
        if (!Files.isDirectory(layout.replaced(), LinkOption.NOFOLLOW_LINKS)) {
            FileTree.delete(layout.replaced());
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        List<Path> files;
        try (var walk = Files.walk(layout.replaced())) {
            files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = layout.replaced().relativize(file).toString().replace('\\', '/');
            if (!name.endsWith(".md") || !ImportRecord.isSafe(name) || !settle(file, name, history)) {
                findings.add(unsettled(name));
            }
        }
        if (findings.isEmpty()) {
            FileTree.delete(layout.replaced());
        }
        return findings;
    }

    private boolean settle(Path file, String name, History history) throws IOException {
        String path = name.substring(0, name.length() - ".md".length());
        Path target = layout.content().resolve(name);
        ContentFolders.makeInside(Objects.requireNonNull(target.getParent()), layout.content());
        if (Placement.add(file, target)) {
            return true;
        }
        boolean isFile = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        if (history.wrote(path, Files.readAllBytes(file)) || isFile && Files.mismatch(file, target) < 0) {
            Files.delete(file);
            return true;
        }
        if (!isFile || !history.wrote(path, Files.readAllBytes(target))) {
            return false;
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private Finding unsettled(String name) {
        return Finding.warning(
                "edited-twice",
                layout.content().getFileName() + "/" + name,
                0,
                "Was saved twice while an import replaced it; the later one stays",
                "compare it with " + layout.state().getFileName() + "/replaced/" + name
                        + ", take over what you want, and delete that");
    }
}

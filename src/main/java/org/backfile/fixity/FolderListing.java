package org.backfile.fixity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.backfile.output.OpenFolder;
import org.backfile.report.Finding;

/**
 * All files below a folder, looked at once, on all cores. Links are not followed, and pipes and devices are passed over.
 *
 * @param files in the order of their paths
 * @param findings folders that cannot be read
 */
public record FolderListing(List<ListedFile> files, List<Finding> findings) {
    /**
     * Looks through a folder.
     *
     * @param folder empty lists if it is not there
     * @param skipped whether a folder or file is left out, by its path below
     */
    public static FolderListing of(Path folder, Predicate<String> skipped) {
        return Files.isDirectory(folder)
                ? ForkJoinPool.commonPool().invoke(new Walk(folder, "", skipped))
                : new FolderListing(List.of(), List.of());
    }

    private static final class Walk extends RecursiveTask<FolderListing> {
        private static final long serialVersionUID = 1L;

        private final transient Path folder;
        private final String path;
        private final transient Predicate<String> skipped;

        /** @param path of the folder below the one that is looked through: empty, or with a slash at the end */
        Walk(Path folder, String path, Predicate<String> skipped) {
            this.folder = folder;
            this.path = path;
            this.skipped = skipped;
        }

        @Override
        protected FolderListing compute() {
            var found = new FolderListing(new ArrayList<>(), new ArrayList<>());
            var parts = parts(found.findings);
            invokeAll(parts.stream()
                    .filter(Walk.class::isInstance)
                    .map(Walk.class::cast)
                    .toList());
            for (Object part : parts) {
                if (part instanceof Walk walk) {
                    found.files.addAll(walk.join().files);
                    found.findings.addAll(walk.join().findings);
                } else if (part instanceof ListedFile file) {
                    found.files.add(file);
                }
            }
            return found;
        }

        private List<Object> parts(List<Finding> findings) {
            var parts = new ArrayList<>();
            try (var open = OpenFolder.of(folder)) {
                List<Path> names = open.names();
                names.sort((a, b) -> a.toString().compareTo(b.toString()));
                for (Path name : names) {
                    add(open, name, parts);
                }
            } catch (IOException e) {
                findings.add(
                        Finding.error("unreadable", path, 0, "This folder cannot be read", "see that you may read it"));
            }
            return parts;
        }

        private void add(OpenFolder open, Path name, List<Object> parts) throws IOException {
            String below = path + name;
            if (skipped.test(below)) {
                return;
            }
            var attributes = open.look(name, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                parts.add(new Walk(folder.resolve(name), below + "/", skipped));
            } else if (attributes.isRegularFile()) {
                parts.add(new ListedFile(
                        below, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
            }
        }
    }
}

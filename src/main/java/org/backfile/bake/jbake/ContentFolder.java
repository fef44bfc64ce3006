package org.backfile.bake.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;
import org.backfile.bake.jbake.settings.SiteLayout;
import org.backfile.files.SpecialFile;
import org.backfile.output.OpenFolder;
import org.backfile.report.Finding;
import org.jbake.app.FileUtil;

/**
 * What stands below the content folder, looked through once, on all cores. Folders with a file of {@code ignore.file}'s
 * name are left out, but not the content folder itself.
 *
 * @param documents the files there is an engine for, in order of their paths
 * @param others all other files, which are copied as they are; hidden ones are left out
 * @param findings what is passed over that somebody may have meant to be read: links, pipes, folders that cannot be opened
 */
public record ContentFolder(List<ContentFile> documents, List<ContentFile> others, List<Finding> findings) {
    /** Looks through a site's content folder. */
    public static ContentFolder of(SiteLayout layout) {
        var kinds = new Kinds(layout.extensions(), layout.ignoreFile());
        // In this thread, which the pool counts as one of its cores, and would let wait.
        return new Walk(layout.content().toFile(), "", kinds).invoke();
    }

    private record Kinds(Set<String> extensions, String ignoreFile) {
        /** By its name where that is all there is to it; the JDK asks the file system in any case. */
        boolean isHidden(String name, Path folder) {
            return name.startsWith(".")
                    || File.separatorChar != '/'
                            && folder.resolve(name).toFile().isHidden();
        }

        boolean isIgnored(List<Path> names) {
            for (Path name : names) {
                if (name.toString().equalsIgnoreCase(ignoreFile)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Looks through a folder, and through those in it, each a task of its own. */
    private static final class Walk extends RecursiveTask<ContentFolder> {
        private static final long serialVersionUID = 1L;

        private final File root;
        private final String path;
        private final transient Path folder;
        private final transient Kinds kinds;

        /** @param path of the folder below the content folder: empty, or with a slash at the end */
        Walk(File root, String path, Kinds kinds) {
            this.root = root;
            this.path = path;
            this.folder = root.toPath().resolve(path);
            this.kinds = kinds;
        }

        @Override
        protected ContentFolder compute() {
            var found = new ContentFolder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            List<Object> parts = parts();
            var walks = new ArrayList<Walk>();
            for (Object part : parts) {
                if (part instanceof Walk walk) {
                    walks.add(walk);
                }
            }
            invokeAll(walks);
            for (Object part : parts) {
                if (part instanceof Finding finding) {
                    found.findings.add(finding);
                } else if (part instanceof Walk walk) {
                    found.documents.addAll(walk.join().documents);
                    found.others.addAll(walk.join().others);
                    found.findings.addAll(walk.join().findings);
                } else if (part instanceof ContentFile file) {
                    boolean document = kinds.extensions.contains(FileUtil.fileExt(file.path()));
                    (document ? found.documents : found.others).add(file);
                }
            }
            return found;
        }

        /** Its files and, between them, the folders: in the order of their names; none if it is to be left out. */
        private List<Object> parts() {
            var parts = new ArrayList<>();
            try (var open = OpenFolder.of(folder)) {
                List<Path> names = open.names();
                if (path.isEmpty() || !kinds.isIgnored(names)) {
                    names.sort((a, b) -> a.toString().compareTo(b.toString()));
                    for (Path name : names) {
                        Optional<Object> part = look(open, name);
                        if (part.isPresent()) {
                            parts.add(part.get());
                        }
                    }
                }
            } catch (IOException e) {
                return List.of(unreadable(path.isEmpty() ? "." : path));
            }
            return parts;
        }

        private static Finding unreadable(String name) {
            return Finding.error("unreadable", name, 0, "Cannot be read", "see that you may read it");
        }

        /** A folder's walk, a file, or a finding if it is neither; nothing for what is hidden. */
        private Optional<Object> look(OpenFolder open, Path file) {
            String name = file.toString();
            try {
                var attributes = open.look(file, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isDirectory()) {
                    return Optional.of(new Walk(root, path + name + "/", kinds));
                }
                if (kinds.isHidden(name, folder)) {
                    return Optional.empty();
                }
                if (!attributes.isRegularFile()) {
                    Optional<Finding> complaint = SpecialFile.complaintUnlessCopy(
                            root.toPath(), folder.resolve(file), path + name, attributes);
                    if (complaint.isPresent()) {
                        return Optional.of(complaint.get());
                    }
                    attributes = open.look(file);
                }
                return Optional.of(new ContentFile(
                        root,
                        path.concat(name),
                        attributes.size(),
                        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
            } catch (IOException e) {
                return kinds.isHidden(name, folder) ? Optional.empty() : Optional.of(unreadable(path + name));
            }
        }
    }
}

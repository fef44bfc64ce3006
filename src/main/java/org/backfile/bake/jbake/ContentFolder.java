package org.backfile.bake.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;
import org.jbake.app.FileUtil;
import org.jbake.parser.Engines;

/**
 * What stands below the content folder, looked through once, on all cores. Folders with a file of {@code ignore.file}'s
 * name are left out, but not the content folder itself.
 *
 * @param documents the files there is an engine for, in order of their paths
 * @param others all other files, which are copied as they are; hidden ones are left out
 */
record ContentFolder(List<ContentFile> documents, List<ContentFile> others) {
    static ContentFolder of(Settings settings) {
        var kinds = new Kinds(Set.copyOf(Engines.getRecognizedExtensions()), settings.getIgnoreFileName());
        return ForkJoinPool.commonPool().invoke(new Walk(settings.getContentFolder(), "", kinds));
    }

    private record Kinds(Set<String> extensions, String ignoreFile) {
        /** By its name where that is all there is to it; the JDK asks the file system in any case. */
        boolean isHidden(File file) {
            return file.getName().startsWith(".") || File.separatorChar != '/' && file.isHidden();
        }

        boolean isIgnored(String[] names) {
            return Arrays.stream(names).anyMatch(name -> name.equalsIgnoreCase(ignoreFile));
        }
    }

    /** Looks through a folder, and through those in it, each a task of its own. */
    private static final class Walk extends RecursiveTask<ContentFolder> {
        private static final long serialVersionUID = 1L;

        private final File folder;
        private final String path;
        private final transient Kinds kinds;

        Walk(File folder, String path, Kinds kinds) {
            this.folder = folder;
            this.path = path;
            this.kinds = kinds;
        }

        @Override
        protected ContentFolder compute() {
            var found = new ContentFolder(new ArrayList<>(), new ArrayList<>());
            String[] names = folder.list();
            if (names == null || !path.isEmpty() && kinds.isIgnored(names)) {
                return found;
            }
            Arrays.sort(names);
            // Files and, between them, the folders: in the order of their names.
            var parts = new ArrayList<Object>(names.length);
            var below = new ArrayList<Walk>();
            for (String name : names) {
                look(new File(folder, name)).ifPresent(part -> {
                    parts.add(part);
                    if (part instanceof Walk walk) {
                        below.add(walk);
                    }
                });
            }
            invokeAll(below);
            for (Object part : parts) {
                if (part instanceof Walk walk) {
                    found.documents.addAll(walk.join().documents);
                    found.others.addAll(walk.join().others);
                } else if (part instanceof ContentFile file) {
                    boolean document = kinds.extensions.contains(
                            FileUtil.fileExt(file.file().getName()));
                    (document ? found.documents : found.others).add(file);
                }
            }
            return found;
        }

        /** A folder's walk or a file; nothing for what is neither, or hidden. */
        private Optional<Object> look(File file) {
            String name = file.getName();
            try {
                var attributes = Files.readAttributes(file.toPath(), BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    return Optional.of(new Walk(file, path + name + "/", kinds));
                }
                boolean document = kinds.extensions.contains(FileUtil.fileExt(name));
                return kinds.isHidden(file) || !document && !attributes.isRegularFile()
                        ? Optional.empty()
                        : Optional.of(new ContentFile(
                                file,
                                path + name,
                                attributes.size(),
                                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
            } catch (IOException e) {
                // Reading it makes the finding.
                boolean document = kinds.extensions.contains(FileUtil.fileExt(name)) && !kinds.isHidden(file);
                return document ? Optional.of(new ContentFile(file, path + name, -1, 0)) : Optional.empty();
            }
        }
    }
}

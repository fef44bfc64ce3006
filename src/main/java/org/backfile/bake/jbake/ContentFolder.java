package org.backfile.bake.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jbake.app.FileUtil;
import org.jbake.parser.Engines;

/**
 * What stands below the content folder, looked through once. Folders with a file of {@code ignore.file}'s name are left
 * out, but not the content folder itself.
 *
 * @param documents the files there is an engine for, in order of their paths
 * @param others all other files, which are copied as they are; hidden ones are left out
 */
record ContentFolder(List<File> documents, List<Other> others) {
    /** @param path below the content folder, with {@code /} */
    record Other(File file, String path) {}

    static ContentFolder of(Settings settings) {
        var found = new ContentFolder(new ArrayList<>(), new ArrayList<>());
        var walk = new Walk(found, Set.copyOf(Engines.getRecognizedExtensions()), settings.getIgnoreFileName());
        walk.into(settings.getContentFolder(), "", true);
        return found;
    }

    private record Walk(ContentFolder found, Set<String> extensions, String ignoreFile) {
        void into(File folder, String path, boolean root) {
            String[] names = folder.list();
            if (names == null || !root && isIgnored(names)) {
                return;
            }
            Arrays.sort(names);
            for (String name : names) {
                var file = new File(folder, name);
                if (file.isDirectory()) {
                    into(file, path + name + "/", false);
                } else if (!isHidden(file, name)) {
                    if (extensions.contains(FileUtil.fileExt(name))) {
                        found.documents.add(file);
                    } else if (file.isFile()) {
                        found.others.add(new Other(file, path + name));
                    }
                }
            }
        }

        /** By its name where that is all there is to it; the JDK asks the file system in any case. */
        private static boolean isHidden(File file, String name) {
            return name.startsWith(".") || File.separatorChar != '/' && file.isHidden();
        }

        private boolean isIgnored(String[] names) {
            for (String name : names) {
                if (name.equalsIgnoreCase(ignoreFile)) {
                    return true;
                }
            }
            return false;
        }
    }
}

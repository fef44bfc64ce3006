package org.backfile.bake.jbake;

import java.io.File;
import java.io.FileFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.output.Output;
import org.backfile.report.Progress;
import org.backfile.work.Cores;
import org.jbake.app.FileUtil;

/** Copies the files that are neither content nor templates. */
final class Assets {
    private record Copy(File from, String to) {}

    private final Settings settings;

    Assets(Settings settings) {
        this.settings = settings;
    }

    /**
     * Copies to where stock JBake does. It copies last and overwrites; so here assets come first, and those among the
     * content before all others, to claim the same paths.
     */
    void copy(ContentFolder content, Output output, Progress progress) {
        var copies = new ArrayList<Copy>();
        boolean visibleOnly = settings.getAssetIgnoreHidden();
        content.others().forEach(other -> copies.add(new Copy(other.file(), other.path())));
        collect(
                settings.getAssetFolder(),
                "",
                file -> !(visibleOnly && file.isHidden())
                        && (file.isFile() || FileUtil.directoryOnlyIfNotIgnored(file, settings)),
                copies);
        progress.stage("copying assets", copies.size());
        Cores.each(copies.size(), progress, i -> {
            Copy copy = copies.get(i);
            output.copy(copy.to(), copy.from().toPath());
        });
    }

    private static void collect(File folder, String path, FileFilter filter, List<Copy> copies) {
        File[] files = folder.listFiles(filter);
        if (files == null) {
            return;
        }
        Arrays.sort(files);
        for (File file : files) {
            if (file.isFile()) {
                copies.add(new Copy(file, path + file.getName()));
            } else if (file.isDirectory()) {
                collect(file, path + file.getName() + "/", filter, copies);
            }
        }
    }
}

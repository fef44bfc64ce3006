package org.backfile.bake.jbake;

import java.io.File;
import java.io.FileFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.output.Output;
import org.backfile.report.Progress;
import org.backfile.work.Cores;
import org.jbake.app.FileUtil;

/** Copies the files that are neither content nor templates. */
final class Assets {
    /** A file to be copied. */
    record Copy(File from, String path, String source) implements Planned {
        @Override
        public Optional<File> file() {
            return Optional.of(from);
        }

        @Override
        public String removes() {
            return "";
        }
    }

    private final JBakeSettings settings;
    private final Problems problems;

    Assets(JBakeSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** All of them, in the order in which stock JBake copies: the assets, then those among the content. */
    List<Copy> copies(ContentFolder content) {
        var copies = new ArrayList<Copy>();
        boolean visibleOnly = settings.getAssetIgnoreHidden();
        FileFilter plain = new PlainFiles(settings, settings.getAssetFolder(), problems);
        collect(
                settings.getAssetFolder(),
                "",
                file -> !(visibleOnly && file.isHidden())
                        && plain.accept(file)
                        && (file.isFile() || FileUtil.directoryOnlyIfNotIgnored(file, settings)),
                copies);
        content.others().forEach(other -> copies.add(copy(other.file(), other.path())));
        return copies;
    }

    /** Copies files, each to a path of its own. */
    static void copy(List<Copy> copies, Output output, Progress progress) {
        progress.stage("copying assets", copies.size());
        Cores.each(copies.size(), progress, i -> {
            Copy copy = copies.get(i);
            output.copy(copy.path(), copy.from().toPath());
        });
    }

    /** Copies all; of two for one path the one among the content. A folder that is both is copied once. */
    void copy(ContentFolder content, Predicate<String> isWanted, Set<String> hidden, Output output, Progress progress) {
        List<Copy> copies = copies(content);
        int assets = copies.size() - content.others().size();
        var order = new ArrayList<>(copies.subList(assets, copies.size()));
        order.removeIf(copy -> hidden.contains(copy.path()));
        order.addAll(copies.subList(0, assets));
        var seen = new HashSet<Copy>();
        order.removeIf(copy -> !isWanted.test(copy.path()));
        order.removeIf(
                copy -> !seen.add(new Copy(copy.from().toPath().normalize().toFile(), copy.path(), "")));
        copy(order, output, progress);
    }

    private void collect(File folder, String path, FileFilter filter, List<Copy> copies) {
        File[] files = folder.listFiles(filter);
        if (files == null) {
            return;
        }
        Arrays.sort(files);
        for (File file : files) {
            if (file.isFile()) {
                copies.add(copy(file, path + file.getName()));
            } else if (file.isDirectory()) {
                collect(file, path + file.getName() + "/", filter, copies);
            }
        }
    }

    private Copy copy(File from, String path) {
        return new Copy(from, path, settings.name(from));
    }
}

package org.backfile.pagepack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.report.Progress;
import org.backfile.report.UserError;

/** Makes of an output folder with packs the files that there would be without. */
public final class Unpacking {
    private Unpacking() {}

    /**
     * Copies all files to another folder, and unpacks what is packed.
     *
     * @param output a baked site
     * @param target a folder that is not there, or is empty
     * @return how many files there are then
     * @throws UserError if there is something in the target, or it cannot be written
     */
    public static long run(Path output, Path target, Progress progress) {
        try {
            if (Files.exists(target)) {
                try (Stream<Path> there = Files.list(target)) {
                    if (there.findAny().isPresent()) {
                        throw new UserError(target + " is not empty", "name a folder that is not there yet");
                    }
                }
            }
            return copy(output, target, progress);
        } catch (IOException e) {
            throw new UserError(
                    "Unpacking to " + target + " stopped (" + e.getMessage() + ")",
                    "see that the disk is not full; remove what is there, and unpack again",
                    e);
        }
    }

    private static long copy(Path output, Path target, Progress progress) throws IOException {
        Set<String> packs = new HashSet<>(PagePacks.files(output));
        List<Path> files;
        try (Stream<Path> all = Files.walk(output)) {
            files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        progress.stage("unpacking", -1);
        long count = 0;
        for (Path file : files) {
            String path = output.relativize(file).toString();
            if (!packs.contains(path.replace('\\', '/'))) {
                put(file, target.resolve(path), progress);
                count++;
            }
        }
        try (var pages = new PagePacks(output)) {
            for (String month : PagePacks.months(output)) {
                for (Path page : pages.pages(month)) {
                    put(page, target.resolve(page.toString().substring(1)), progress);
                    count++;
                }
            }
        }
        return count;
    }

    private static void put(Path file, Path place, Progress progress) throws IOException {
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        Files.write(place, Files.readAllBytes(file));
        progress.step(1);
    }
}

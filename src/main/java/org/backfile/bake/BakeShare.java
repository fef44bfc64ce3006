package org.backfile.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.render.ShareOfPages;
import org.backfile.output.BakedFiles;
import org.backfile.output.Output;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.work.Share;

/**
 * A share of a bake, done apart: it reads all that a bake reads, renders its pages, and leaves them in the state's folder.
 * Neither the output nor anything that a bake remembers is written.
 */
final class BakeShare {
    private BakeShare() {}

    /** @return how many pages were rendered */
    static int render(Path folder, Path output, Share share, Instant now, Progress progress) {
        JBakeSite site = JBakeSite.open(folder, output, now);
        OutputFolder.check(site.folder(), output, site.layout());
        if (!site.isArchive()) {
            throw new UserError(
                    "Only archives are baked in shares, and " + folder + " is an ordinary site",
                    "bake it without --share");
        }
        try {
            Path scratch = Files.createTempDirectory("backfile-share");
            try (Output out = Output.open(scratch.resolve("output"), scratch.resolve("state"))) {
                site.take(Inputs.of(site.folder(), site.layout(), out.began()).content());
                Path state = folder.resolve(ArchiveBake.STATE);
                Optional<BakedFiles> before =
                        BakedFiles.isKnown(output, state) ? BakedFiles.read(output, state) : Optional.empty();
                var pages = new ShareOfPages(
                        share,
                        state,
                        (path, inputs) -> before.filter(files -> files.isMadeOf(path, inputs))
                                .isPresent());
                return ArchiveBake.share(site, folder, out, pages, progress);
            } finally {
                delete(scratch);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(
                    "Share " + share + " cannot be left in " + folder.resolve(ArchiveBake.STATE),
                    "see that the disk is not full and that you may write there",
                    e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}

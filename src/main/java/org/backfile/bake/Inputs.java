package org.backfile.bake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.bake.jbake.ContentFile;
import org.backfile.bake.jbake.ContentFolder;
import org.backfile.bake.jbake.settings.SiteLayout;
import org.backfile.output.Fingerprint;
import org.backfile.version.Versions;

/**
 * All that an archive's bake reads.
 *
 * @param layout where it is
 * @param content its content
 * @param print a fingerprint of it: of content and assets by their sizes and ages, of the rest by bytes
 */
record Inputs(SiteLayout layout, ContentFolder content, long print) {
    /** @param began when the bake did: a file no older than that may yet change without its age showing it */
    static Inputs of(Path site, SiteLayout layout, long began) {
        ContentFolder content = ContentFolder.of(layout);
        var files = new Fingerprint();
        Stream.concat(content.documents().stream(), content.others().stream())
                .forEach(file -> files.add(stamp(file, began)));
        long assets = Files.isDirectory(layout.assets())
                ? ForkJoinPool.commonPool().invoke(new Tree(layout.assets(), began))
                : 0;
        Path former = site.resolve(Versions.FOLDER);
        long versions = Files.isDirectory(former) ? ForkJoinPool.commonPool().invoke(new Tree(former, began)) : 0;
        long print = new Fingerprint()
                .add(Base.of(site, layout))
                .add(files.value())
                .add(assets)
                .add(versions)
                .value();
        return new Inputs(layout, content, print);
    }

    /**
     * Changes with the file's size and age, and its path. A file no older than this bake may be written again in the
     * same tick of the clock: its stamp holds for this bake only.
     */
    static long stamp(ContentFile file, long began) {
        return file.modified() < began
                ? file.print()
                : new Fingerprint().add(file.print()).add(began).value();
    }

    /** Adds up the files below a folder: a sum does not depend on who comes first. */
    private static final class Tree extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1L;

        private final transient Path folder;
        private final long began;

        Tree(Path folder, long began) {
            this.folder = folder;
            this.began = began;
        }

        @Override
        protected Long compute() {
            long sum = new Fingerprint().add(folder.toString()).value();
            List<Tree> below = new ArrayList<>();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    sum += stamp(file, below);
                }
            } catch (IOException | DirectoryIteratorException e) {
                sum++; // nothing can be read in it, until that changes
            }
            for (Tree tree : invokeAll(below)) {
                sum += tree.join();
            }
            return sum;
        }

        private long stamp(Path file, List<Tree> below) {
            var stamp = new Fingerprint().add(file.toString());
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    below.add(new Tree(file, began));
                    return 0;
                }
                long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
                stamp.add(attributes.size()).add(modified);
                return (modified < began ? stamp : stamp.add(began)).value();
            } catch (IOException e) {
                return stamp.value(); // a link to nowhere
            }
        }
    }
}

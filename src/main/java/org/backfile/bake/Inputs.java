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
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.output.Fingerprint;

/** A fingerprint of all that an archive's bake reads: content and assets by their sizes and ages, the rest by bytes. */
final class Inputs {
    private Inputs() {}

    /** @param began when the bake did: a file no older than that may yet change without its age showing it */
    static long of(JBakeSite jbake, long began) {
        var content = new Fingerprint();
        Stream.concat(jbake.documents().stream(), jbake.others().stream())
                .forEach(file -> content.add(stamp(file, began)));
        long assets = Files.isDirectory(jbake.assetFolder())
                ? ForkJoinPool.commonPool().invoke(new Tree(jbake.assetFolder(), began))
                : 0;
        return new Fingerprint()
                .add(Base.of(jbake))
                .add(content.value())
                .add(assets)
                .value();
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

package org.backfile.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;

/**
 * The list of files a bake made: what a later bake may remove, and what it need not make again. Of another folder's list
 * nothing is read, nor of one that is broken: nothing of it is ours to remove.
 */
final class Manifest {
    private static final String FORM = "backfile manifest 5";
    /** A file's numbers and the part of its path that it does not share with the one before it. */
    private static final int USUAL = 48;

    private final Path file;
    /** Of this form and folder; the first number of the file, so that nothing else is taken for a manifest. */
    private final long form;

    /** Each folder has its own, so that a site can be baked into two by turns. */
    static Manifest of(Path folder, Path state) {
        long name = new Fingerprint().add(folder.toString()).value();
        return new Manifest(state.resolve("manifest-" + Long.toHexString(name)), folder);
    }

    private Manifest(Path file, Path folder) {
        this.file = file;
        this.form = new Fingerprint().add(FORM).add(folder.toString()).value();
    }

    /**
     * What a bake made, and of what.
     *
     * @param seal what the whole of it was made of
     */
    record Bake(MadeFiles files, Seal seal) {
        static final Bake NONE = new Bake(MadeFiles.NONE, Seal.NONE);
    }

    /** Where a bake into the folder says what it is about to make. */
    Path journal() {
        return file.resolveSibling(file.getFileName() + ".journal");
    }

    /**
     * The bake before; {@link Bake#NONE} if there was none, or one into another folder.
     *
     * @param meanwhile is done by the caller's thread, while another one reads
     */
    Bake read(Runnable meanwhile) throws IOException {
        var reading = CompletableFuture.supplyAsync(() -> {
            try {
                return read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        meanwhile.run();
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw cause.getCause();
            }
            throw e;
        }
    }

    private Bake read() throws IOException {
        Unpacker in;
        try {
            in = Unpacker.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Bake.NONE;
        }
        if (!in.more() || in.whole() != form) {
            return Bake.NONE;
        }
        var seal = new Seal(in.whole(), (int) in.number());
        var files = new MadeFiles((int) in.number());
        String path = "";
        while (in.more()) {
            path = in.textAfter(path);
            files.add(path, in.whole(), in.number() - 1, in.whole());
        }
        return new Bake(files, seal);
    }

    /** Replaces the list at once: a bake killed here leaves the old one. */
    void write(Bake bake) throws IOException {
        MadeFiles files = bake.files;
        var out = new Packer(USUAL * (files.size() + USUAL)).whole(form);
        out.whole(bake.seal.inputs()).number(bake.seal.articles()).number(files.size());
        String path = "";
        for (int place = 0; place < files.size(); place++) {
            MadeFiles.Made made = files.file(place);
            out.textAfter(path, files.path(place));
            path = files.path(place);
            out.whole(made.inputs()).number(made.size() + 1).whole(made.modified());
        }
        out.save(file);
    }
}

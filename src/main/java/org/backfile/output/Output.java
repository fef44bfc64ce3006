package org.backfile.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.backfile.pack.FileChecksum;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.work.Lock;

/**
 * The output folder during one bake, and the only writer into it. A path is written once, inside the folder only, and
 * only if the bytes differ from those on the disk; files the bake before made and this one did not are removed at the
 * end. Refusals are findings, and the bake goes on. Safe for use by many threads.
 *
 * <p>Close it in any case; without {@link #finish()} nothing is removed and the list of files stays as it was.
 */
public final class Output implements AutoCloseable {
    private final OutputFiles folder;
    private final Manifest manifest;
    private final FileChannel lockFile;
    private final PathJournal journal;
    private final long began;
    /** Whether the folder was empty, so that nothing in it is from before. */
    private final boolean fresh;

    private final ManifestLoader loader;
    private final OutputFindings findings = new OutputFindings();
    private final LongAdder written = new LongAdder();
    private final LongAdder unchanged = new LongAdder();
    private boolean namesOfThisMachine;
    private boolean left;

    private final PackedMonths packs;

    private Output(OutputFiles folder, Manifest manifest, FileChannel lockFile) throws IOException {
        this.folder = folder;
        this.manifest = manifest;
        this.lockFile = lockFile;
        this.fresh = folder.isEmpty();
        this.journal = PathJournal.begin(manifest.journal());
        this.began = journal.began();
        this.packs = new PackedMonths(folder, journal);
        this.loader = new ManifestLoader(folder, manifest, journal.left());
    }

    /** From now on takes all names that this machine's file system does, also such as others do not. */
    public void takeNamesOfThisMachine() {
        namesOfThisMachine = true;
    }

    /**
     * From now on puts pages of months into packs; to be said before the first of them is claimed.
     *
     * @param waiting a file where they wait till all of their month are known
     */
    public void packMonths(Path waiting) {
        packs.begin(waiting);
    }

    /** Whether pages of months go into packs. */
    public boolean packsMonths() {
        return packs.isBegun();
    }

    /** Writes the packs, if there are any, once all pages of months are written; {@link #finish} does so otherwise. */
    public void writePacks(Progress progress) {
        packs.write(loader.previous(), findings, progress);
    }

    /**
     * Opens the folder for one bake, and makes it if it is not there. What the bake before made is read and looked at on
     * another core, and this returns at once.
     *
     * @param folder where pages go
     * @param state a folder outside of it for the manifest and the lock, {@code SITE/.backfile}; made if missing
     * @throws UserError if either is not a folder that can be written, or another bake has it open
     */
    public static Output open(Path folder, Path state) {
        try {
            Files.createDirectories(state);
            Files.createDirectories(folder);
            Path root = folder.toRealPath();
            FileChannel lockFile = Lock.take(state.resolve("lock"), "bake of");
            try {
                return new Output(new OutputFiles(root), Manifest.of(root, state), lockFile);
            } catch (IOException | RuntimeException | Error e) {
                lockFile.close();
                throw e;
            }
        } catch (IOException e) {
            throw Reason.cannotWrite(folder, e);
        }
    }

    /** What all of the bake before was made of; {@link BakeStamp#NONE} if that is not known. */
    public BakeStamp stamp() {
        return loader.stamp();
    }

    /** Whether all that the bake before made is as it left it. */
    public boolean isAsMade() {
        return loader.previous().scan().areAllAsMade();
    }

    /** Ends a bake that finds all as the bake before left it, instead of {@link #finish}. */
    public BakeOutcome leave() {
        left = true;
        try {
            journal.end();
        } catch (IOException e) {
            // Then the next bake looks at everything, and that is all.
        }
        return new BakeOutcome(0, loader.previous().files().size(), 0);
    }

    /** In nanoseconds since 1970: a source no older than the bake may yet change without its age showing it. */
    public long began() {
        return began;
    }

    /**
     * Writes a page.
     *
     * @param path below the folder, with {@code /}
     * @param source what the page is made of, for people: a file's path, or a name such as {@code the feed}
     * @param text encoded as UTF-8
     * @return false if it was refused; then there is a finding
     */
    public boolean write(String path, String source, CharSequence text) {
        return write(path, source, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a page need not be made again: the bake before made it from the same inputs, and nobody has touched it
     * since. Then the path counts as written.
     *
     * @param inputs a {@link Fingerprint} of all that the page is made of; never 0
     */
    public boolean isCurrent(String path, String source, long inputs) {
        PreviousBake before = loader.previous();
        int place = before.files().place(path);
        if (place < 0
                || before.files().inputs(place) != inputs
                || before.files().isPacked(place) != packs.takes(path)
                || !before.scan().isAsMade(place)
                || !claimChecked(place, path, source)) {
            return false;
        }
        before.claims().stays(place);
        unchanged.increment();
        return true;
    }

    /** The same question, and claims nothing: to be asked before any write. */
    public boolean isAsMade(String path, long inputs) {
        return loader.previous().isAsMade(path, inputs);
    }

    /** Writes a page and remembers what it is made of, for {@link #isCurrent}. */
    public boolean write(String path, String source, byte[] bytes, long inputs) {
        return claim(path, source) && put(path, source, bytes, inputs);
    }

    /** The same, of which it is not remembered. */
    public boolean write(String path, String source, byte[] bytes) {
        return write(path, source, bytes, 0);
    }

    /** Copies a file; see {@link #write(String, String, CharSequence)}. Its path is its source. */
    public boolean copy(String path, Path file) {
        String source = file.toString();
        if (!claim(path, source)) {
            return false;
        }
        try {
            announce(path);
            return count(loader.previous().copied(folder, path, file));
        } catch (IOException e) {
            return failed(path, source, e);
        }
    }

    /** Keeps what is at the path, since its source is there but could not be baked this time; false if it was refused. */
    public boolean keep(String path, String source) {
        return claim(path, source);
    }

    /** What was refused or could not be written until now, in order of the report. */
    public List<Finding> findings() {
        return findings.all(loader.previous().claims());
    }

    /** Removes what no longer has a source and remembers what this bake made. No writes may follow. */
    public BakeOutcome finish() {
        return finish(BakeStamp.NONE);
    }

    /** The same, and remembers what all of it was made of. */
    public BakeOutcome finish(BakeStamp stamp) {
        writePacks(Progress.NONE);
        long removed = 0;
        try {
            removed = loader.previous().removeStale(folder);
            findings.strangers(folder, loader.previous(), fresh);
            manifest.write(loader.previous().claims(), loader.previous(), stamp);
            journal.end();
        } catch (IOException e) {
            findings.unfinished(e);
        }
        return new BakeOutcome(written.sum(), unchanged.sum(), removed);
    }

    /** What is in the folder by now, to be asked when no other thread writes. */
    public OutputContents contents() {
        return new OutputContents(folder, loader.previous(), left);
    }

    /** Lets other bakes in. */
    @Override
    public void close() {
        loader.close();
        try {
            packs.close();
            journal.close();
            lockFile.close();
        } catch (IOException e) {
            findings.lock(e);
        }
    }

    private boolean claim(String path, String source) {
        return claim(loader.previous().files().place(path), path, source);
    }

    private boolean claim(int place, String path, String source) {
        Optional<String> complaint = OutputPath.complaint(path, namesOfThisMachine);
        if (complaint.isPresent()) {
            findings.path(path, source, complaint.get());
            return false;
        }
        return claimChecked(place, path, source);
    }

    /** The same for a path that may be written. */
    private boolean claimChecked(int place, String path, String source) {
        Optional<String> other = loader.previous().claims().take(place, path, source);
        if (other.isPresent()) {
            findings.twice(path, source, other.get());
            return false;
        }
        if (!namesOfThisMachine) {
            findings.claimed(path, source);
        }
        return true;
    }

    private boolean put(String path, String source, byte[] bytes, long inputs) {
        try {
            if (packs.takes(path)) {
                return count(packs.put(path, bytes, inputs, loader.previous()));
            }
            announce(path);
            boolean changed = folder.put(path, ByteBuffer.wrap(bytes));
            // From the bytes in hand, so that whoever checks the folder knows what was meant to be there.
            loader.previous().claims().made(path, folder.look(path, inputs), FileChecksum.of(bytes));
            return count(changed);
        } catch (IOException e) {
            return failed(path, source, e);
        }
    }

    private void announce(String path) throws IOException {
        if (loader.previous().files().place(path) < 0) {
            journal.add(path);
        }
    }

    private boolean count(boolean changed) {
        (changed ? written : unchanged).increment();
        return true;
    }

    private boolean failed(String path, String source, IOException e) {
        findings.failed(path, source, e);
        return false;
    }
}

package org.backfile.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backfile.output.MadeFiles.Made;
import org.backfile.pack.FileChecksum;

/** What the bakes before left in the folder, what has become of it, and what this bake makes of it. */
final class PreviousBake {
    private final Manifest.Bake bake;
    /** The same as it was read, with what killed bakes left not yet in it. */
    private final Manifest.Bake read;

    private final boolean known;
    private final OutputScan scan;
    private final PathClaims claims;

    private PreviousBake(OutputFiles folder, Manifest.Bake bake, Manifest.Bake read, boolean known) {
        this.bake = bake;
        this.read = read;
        this.known = known;
        scan = new OutputScan(folder, bake.files());
        claims = new PathClaims(bake.files());
    }

    /** Of a folder that no bake is known of. */
    static PreviousBake none(OutputFiles folder) {
        var nothing = new Manifest.Bake(MadeFiles.NONE, BakeStamp.NONE);
        return new PreviousBake(folder, nothing, nothing, false);
    }

    /**
     * Reads it.
     *
     * @param left what killed bakes were about to make; not empty if there were any
     * @param stamp is told the stamp, if there is one, before the rest is read
     */
    static PreviousBake of(OutputFiles folder, Manifest manifest, List<String> left, Consumer<BakeStamp> stamp)
            throws IOException {
        Optional<Manifest.Bake> last = manifest.read(left.isEmpty() ? stamp : killed -> {});
        Manifest.Bake bake = last.orElse(new Manifest.Bake(MadeFiles.NONE, BakeStamp.NONE));
        if (left.isEmpty()) {
            return new PreviousBake(folder, bake, bake, last.isPresent());
        }
        // A bake was killed: of what it was about to make nobody knows how far it came.
        folder.removeParts();
        Map<String, Made> files = new TreeMap<>();
        for (int place = 0; place < bake.files().size(); place++) {
            files.put(bake.files().path(place), bake.files().file(place));
        }
        left.stream().filter(path -> !path.isEmpty()).forEach(path -> files.put(path, Made.UNKNOWN));
        return new PreviousBake(folder, new Manifest.Bake(MadeFiles.of(files), BakeStamp.NONE), bake, last.isPresent());
    }

    /** The files it left. */
    MadeFiles files() {
        return bake.files();
    }

    /** Whether anything is known of it: false before the first bake, and where its list cannot be read. */
    boolean isKnown() {
        return known;
    }

    /** Whether a page is there as it was made from the same inputs. */
    boolean isAsMade(String path, long inputs) {
        int place = bake.files().place(path);
        return place >= 0 && bake.files().inputs(place) == inputs && scan.isAsMade(place);
    }

    /** Whether a page stood in a pack. */
    boolean isPacked(String path) {
        int place = bake.files().place(path);
        return place >= 0 && bake.files().isPacked(place);
    }

    /** Removes what this bake has not made again; how many files and pages that were. */
    long removeStale(OutputFiles folder) throws IOException {
        long removed = 0;
        for (String path : claims.stale()) {
            // What stood in a pack went with it.
            if (isPacked(path) || OutputPath.complaint(path, true).isEmpty() && folder.remove(path)) {
                removed++;
            }
        }
        return removed;
    }

    Manifest.Packed packed() {
        return bake.packed();
    }

    /** The checksum of a file's bytes, as the bake that made it had them; empty if that is not known. */
    byte[] checksum(String path) {
        int place = read.files().place(path);
        return place < 0 ? new byte[0] : read.packed().checksum(place);
    }

    /**
     * The checksum of a file that was copied anew: the one it had, if it is as it was, since it may be large.
     *
     * @param changed whether it had other bytes
     * @param file that it is a copy of
     */
    private byte[] checksum(String path, Made now, boolean changed, Path file) throws IOException {
        int place = read.files().place(path);
        boolean isAsBefore = !changed && place >= 0 && read.files().file(place).equals(now);
        byte[] known = isAsBefore ? read.packed().checksum(place) : new byte[0];
        return known.length > 0 ? known : FileChecksum.of(file);
    }

    /** Copies a file; false if it was a copy already. */
    boolean copied(OutputFiles folder, String path, Path file) throws IOException {
        boolean changed = folder.copy(path, file);
        Made now = folder.look(path, 0);
        claims.made(path, now, checksum(path, now, changed, file));
        return changed;
    }

    /** Whether its files are as it left them. */
    OutputScan scan() {
        return scan;
    }

    /** What this bake has taken. */
    PathClaims claims() {
        return claims;
    }
}

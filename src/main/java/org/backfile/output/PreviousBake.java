package org.backfile.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backfile.output.MadeFiles.Made;

/** What the bakes before left in the folder, what has become of it, and what this bake makes of it. */
final class PreviousBake {
    private final Manifest.Bake bake;
    private final boolean known;
    private final OutputScan scan;
    private final PathClaims claims;

    private PreviousBake(OutputFiles folder, Manifest.Bake bake, boolean known) {
        this.bake = bake;
        this.known = known;
        scan = new OutputScan(folder, bake.files());
        claims = new PathClaims(bake.files());
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
            return new PreviousBake(folder, bake, last.isPresent());
        }
        // A bake was killed: of what it was about to make nobody knows how far it came.
        folder.removeParts();
        Map<String, Made> files = new TreeMap<>();
        for (int place = 0; place < bake.files().size(); place++) {
            files.put(bake.files().path(place), bake.files().file(place));
        }
        left.stream().filter(path -> !path.isEmpty()).forEach(path -> files.put(path, Made.UNKNOWN));
        return new PreviousBake(folder, new Manifest.Bake(MadeFiles.of(files), BakeStamp.NONE), last.isPresent());
    }

    /** The files it left. */
    MadeFiles files() {
        return bake.files();
    }

    /** Whether anything is known of it: false before the first bake, and where its list cannot be read. */
    boolean isKnown() {
        return known;
    }

    Manifest.Packed packed() {
        return bake.packed();
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

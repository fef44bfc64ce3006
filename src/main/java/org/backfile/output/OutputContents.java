package org.backfile.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backfile.output.MadeFiles.Made;

/** What is in the output folder now: of this bake, or where that left all as it was, of the one before. */
public final class OutputContents {
    private final OutputFiles folder;
    private final PreviousBake bakes;
    private final boolean left;

    /** @param left whether this bake left all as it was */
    OutputContents(OutputFiles folder, PreviousBake bakes, boolean left) {
        this.folder = folder;
        this.bakes = bakes;
        this.left = left;
    }

    /**
     * All files of the site, in order of their paths; without such as could not be written. Of what stands in packs these are
     * told, once they are written.
     */
    public List<OutputFile> files() {
        var all = new ArrayList<OutputFile>();
        if (left) {
            MadeFiles before = bakes.files();
            for (int place = 0; place < before.size(); place++) {
                add(before.path(place), before.file(place), all);
            }
            return all;
        }
        bakes.claims().each(new PathClaims.Visitor() {
            @Override
            public void same(int place, String path, Made file) {
                add(path, file, all);
            }

            @Override
            public void other(String path, Made file, byte[] checksum) {
                add(path, file, all);
            }
        });
        return all;
    }

    private void add(String path, Made file, List<OutputFile> all) {
        if (file.modified() == MadeFiles.PACKED && file.size() >= 0) {
            return;
        }
        Made known = file.size() < 0 ? folder.look(path, 0) : file;
        if (known.size() >= 0) {
            all.add(new OutputFile(path, known.size(), known.modified()));
        }
    }

    /** How much it is. */
    public OutputSize size() {
        return OutputSize.of(files());
    }

    /** A file's bytes. */
    public byte[] read(OutputFile file) throws IOException {
        return read(file.path());
    }

    /** The bytes of the file at a path. */
    public byte[] read(String path) throws IOException {
        return folder.read(path);
    }
}

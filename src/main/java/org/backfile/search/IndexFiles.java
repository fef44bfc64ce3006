package org.backfile.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.pack.Bytes;
import org.backfile.report.UserError;

/** Reads the files of an index. */
final class IndexFiles {
    /** What the index's first number says: the sum of those that hold. */
    static final int POSITIONS = 1;

    static final int GROUPED = 2;

    private final Path output;

    IndexFiles(Path output) {
        this.output = output;
    }

    /**
     * A segment as the index tells of it.
     *
     * @param folder below the output folder
     * @param first the number of its first article
     * @param articles how many it has
     * @param inTable how many of them are in a file of the table
     * @param prefixes whether there are lists of words that begin alike
     * @param firsts the first key of each file of the dictionary
     */
    record Segment(String folder, int first, int articles, int inTable, boolean prefixes, List<String> firsts) {}

    /**
     * What the index says of itself.
     *
     * @param positions whether phrases can be found
     * @param grouped whether articles stand on their days' pages
     * @param articles how many there are
     */
    record Index(boolean positions, boolean grouped, int articles, List<Segment> segments) {}

    Index index() {
        var in = new Bytes(read(Segments.INDEX));
        int forms = in.number();
        var segments = new ArrayList<Segment>();
        int first = 0;
        for (int n = in.number(); n > 0; n--) {
            String folder = Segments.FOLDER + in.text() + "/";
            int articles = in.number();
            int inTable = in.number();
            for (int years = in.number(); years > 0; years--) {
                in.number();
                in.number();
            }
            boolean prefixes = in.number() > 0;
            var firsts = new ArrayList<String>();
            String before = "";
            for (int words = in.number(); words > 0; words--) {
                before = in.textAfter(before);
                firsts.add(before);
            }
            segments.add(new Segment(folder, first, articles, inTable, prefixes, firsts));
            first += articles;
        }
        return new Index((forms & POSITIONS) > 0, (forms & GROUPED) > 0, first, segments);
    }

    byte[] read(Segment segment, char kind, int number) {
        return read(SegmentFiles.path(segment.folder(), kind, number));
    }

    private byte[] read(String path) {
        try {
            return Shard.read(Files.readAllBytes(output.resolve(path)));
        } catch (NoSuchFileException e) {
            throw new UserError(
                    path.equals(Segments.INDEX)
                            ? output + " has no search index"
                            : "The search index lacks " + output.resolve(path),
                    "run 'backfile bake' first, with search.enabled=true",
                    e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError(output.resolve(path) + " cannot be read", "run 'backfile bake' again", e);
        }
    }
}

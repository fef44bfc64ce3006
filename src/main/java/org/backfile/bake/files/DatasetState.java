package org.backfile.bake.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.output.Reason;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;

/**
 * What bakes remember of the data set.
 *
 * @param base a fingerprint of what all of it is made of besides the articles
 * @param files by their paths below the output folder
 */
record DatasetState(long base, Map<String, Known> files) {
    private static final String FORM = "backfile dataset 3";

    /**
     * What is remembered of a file.
     *
     * @param inputs a fingerprint of all that it was made from
     * @param size in bytes
     * @param sha256 in hexadecimal
     * @param articles a number for each, in the order of their lines, that changes when the article's file does; none for
     *     a file of rows
     */
    record Known(long inputs, long size, String sha256, long[] articles) {}

    /** A broken file costs making the files again. */
    static DatasetState read(Path file) {
        var files = new TreeMap<String, Known>();
        long base = 0;
        try {
            if (Files.isRegularFile(file)) {
                var in = Unpacker.of(Files.readAllBytes(file));
                if (in.more() && in.isOf(FORM)) {
                    base = in.whole();
                    while (in.more()) {
                        files.put(in.text(), new Known(in.whole(), in.number(), in.text(), articles(in)));
                    }
                }
            }
        } catch (IOException e) {
            return new DatasetState(0, Map.of());
        }
        return new DatasetState(base, files);
    }

    private static long[] articles(Unpacker in) {
        var articles = new long[(int) in.number()];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = in.whole();
        }
        return articles;
    }

    /** @throws org.backfile.report.UserError if it cannot be written */
    void save(Path file) {
        var out = new Packer().form(FORM).whole(base);
        new TreeMap<>(files).forEach((path, known) -> {
            out.text(path).whole(known.inputs()).number(known.size()).text(known.sha256());
            out.number(known.articles().length);
            for (long article : known.articles()) {
                out.whole(article);
            }
        });
        try {
            out.save(file);
        } catch (IOException e) {
            throw Reason.cannotWrite(file, e);
        }
    }
}

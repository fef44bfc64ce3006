package org.backfile.hosting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;
import org.backfile.output.OutputContents;
import org.backfile.output.OutputFile;
import org.backfile.report.Progress;
import org.backfile.work.Cores;

/** Puts compressed twins beside the files of text, for servers that send those. */
final class Precompression {
    /** What is smaller goes in one packet either way. */
    private static final int SMALLEST = 1400;

    private static final Set<String> TEXT =
            Set.of("html", "htm", "css", "js", "mjs", "json", "xml", "atom", "opml", "svg", "txt", "md", "csv");

    private Precompression() {}

    /** Compresses what is in the folder by now and has changed. */
    static void of(Output output, Progress progress) {
        OutputContents contents = output.contents();
        List<OutputFile> files =
                contents.files().stream().filter(Precompression::isWorthIt).toList();
        progress.stage("compressing", files.size());
        Cores.each(files.size(), progress, number -> {
            OutputFile file = files.get(number);
            String path = file.path() + ".gz";
            long inputs =
                    new Fingerprint().add(file.size()).add(file.modified()).value();
            if (output.isCurrent(path, file.path(), inputs)) {
                return;
            }
            try {
                output.write(path, file.path(), gzip(contents.read(file)), inputs);
            } catch (IOException e) {
                output.keep(path, file.path()); // the file is gone since it was written; the next bake makes both
            }
        });
    }

    private static boolean isWorthIt(OutputFile file) {
        return file.size() >= SMALLEST
                && TEXT.contains(file.path().substring(file.path().lastIndexOf('.') + 1));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new Smallest(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** As small as it goes: it is done once, and sent often. */
    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}

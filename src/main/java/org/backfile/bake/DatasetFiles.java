package org.backfile.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.page.Pages;
import org.backfile.dataset.Dataset;
import org.backfile.dataset.DatasetFile;
import org.backfile.dataset.DatasetFile.Form;
import org.backfile.dataset.DatasetPart;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;
import org.backfile.output.Reason;
import org.backfile.pack.AtomicFile;
import org.backfile.report.Progress;
import org.backfile.site.Links;
import org.backfile.work.Cores;

/**
 * Writes the data set's files. Of those that are as they were only size and hash are needed, for what describes them: a
 * small file of the state remembers these.
 */
final class DatasetFiles {
    private static final String SOURCE = "the data set";
    private static final int FIELDS = 4;

    private final Dataset dataset;
    private final Output output;
    private final Path file;
    private final long base;
    private final Map<String, Known> before;
    private final Map<String, Known> now = new ConcurrentHashMap<>();

    /** What is remembered of a file. */
    private record Known(long inputs, long size, String sha256) {}

    private DatasetFiles(Dataset dataset, Output output, Path state, long base) {
        this.dataset = dataset;
        this.output = output;
        this.file = state.resolve("dataset.tsv");
        this.base = base;
        this.before = read(file);
    }

    /** Whether a site has a data set: it says so, or has a template for its page and does not say otherwise. */
    static boolean isWanted(JBakeSite jbake) {
        return jbake.flag("data.enabled", jbake.template(Pages.DATA).isPresent());
    }

    /** Whether each article's markdown stands beside its page. */
    static boolean hasMarkdown(JBakeSite jbake) {
        return jbake.flag("data.markdown", isWanted(jbake));
    }

    /**
     * Writes all files.
     *
     * @param base a fingerprint of settings and program
     * @return those with articles, in order
     */
    static List<DatasetFile> write(Dataset dataset, Output output, Path state, long base, Progress progress) {
        return new DatasetFiles(dataset, output, state, base).all(progress);
    }

    private List<DatasetFile> all(Progress progress) {
        List<DatasetPart> parts = dataset.parts();
        progress.stage("writing the data set", parts.size());
        Cores.each(parts.size(), progress, number -> {
            for (Form form : Form.values()) {
                part(parts.get(number), form);
            }
        });
        var files = new ArrayList<DatasetFile>();
        for (DatasetPart part : parts) {
            for (Form form : Form.values()) {
                Known known = now.get(form.path(part));
                if (known != null) {
                    files.add(new DatasetFile(
                            form.path(part), form, part.entries().size(), known.size(), known.sha256()));
                }
            }
        }
        output.write(Links.DATA_TOPICS, SOURCE, dataset.topics());
        output.write(Links.DATA_PACKAGE, SOURCE, dataset.dataPackage(files));
        output.write(Links.CROISSANT, SOURCE, dataset.croissant(files));
        save();
        return files;
    }

    private void part(DatasetPart part, Form form) {
        String path = form.path(part);
        var inputs = new Fingerprint().add(base).add(part.entries().size());
        for (ArticleSummary entry : part.entries()) {
            inputs.add(entry.stamp());
        }
        Optional<Known> known = Optional.ofNullable(before.get(path)).filter(each -> each.inputs() == inputs.value());
        if (known.isPresent() && output.isCurrent(path, SOURCE, inputs.value())) {
            now.put(path, known.get());
            return;
        }
        byte[] bytes = dataset.articles(part, form);
        if (output.write(path, SOURCE, bytes, inputs.value())) {
            now.put(path, new Known(inputs.value(), bytes.length, sha256(bytes)));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** A line that cannot be read costs making its file again. */
    private static Map<String, Known> read(Path file) {
        var known = new TreeMap<String, Known>();
        if (!Files.isRegularFile(file)) {
            return known;
        }
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] fields = line.split("\t", -1);
                if (fields.length == FIELDS && fields[1].matches("-?\\d{1,19}") && fields[2].matches("\\d{1,18}")) {
                    known.put(fields[0], new Known(Long.parseLong(fields[1]), Long.parseLong(fields[2]), fields[3]));
                }
            }
        } catch (IOException | NumberFormatException e) {
            return new TreeMap<>();
        }
        return known;
    }

    private void save() {
        var sorted = new TreeMap<>(now);
        if (sorted.equals(before)) {
            return;
        }
        var text = new StringBuilder();
        sorted.forEach((path, known) -> text.append(path)
                .append('\t')
                .append(known.inputs())
                .append('\t')
                .append(known.size())
                .append('\t')
                .append(known.sha256())
                .append('\n'));
        try {
            AtomicFile.beside(file, AtomicFile.text(out -> out.write(text.toString())))
                    .move();
        } catch (IOException e) {
            throw Reason.cannotWrite(file, e);
        }
    }
}

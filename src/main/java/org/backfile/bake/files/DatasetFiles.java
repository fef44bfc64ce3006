package org.backfile.bake.files;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.files.DatasetState.Known;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.page.Pages;
import org.backfile.dataset.Dataset;
import org.backfile.dataset.DatasetFile;
import org.backfile.dataset.DatasetFile.Form;
import org.backfile.dataset.DatasetPart;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;
import org.backfile.report.Progress;
import org.backfile.site.Links;
import org.backfile.work.Cores;

/**
 * Writes the data set's files. Of those that are as they were only size and hash are needed, for what describes them: a
 * small file of the state remembers these.
 */
public final class DatasetFiles {
    private static final String SOURCE = "the data set";

    private final Dataset dataset;
    private final Output output;
    private final Path file;
    private final long base;
    private final List<DatasetPart> parts;
    /** The place in the archive of each part's first article. */
    private final int[] starts;
    /** Those to be made, by the numbers of their parts; empty where the files of the bake before are good. */
    private final List<Optional<PartLines>> making = new ArrayList<>();

    private final DatasetState before;
    private final Map<String, Known> now = new ConcurrentHashMap<>();

    /**
     * Looks which files of the bake before are good.
     *
     * @param base a fingerprint of settings and program
     */
    public DatasetFiles(Dataset dataset, Output output, Path state, long base) {
        this.dataset = dataset;
        this.output = output;
        this.file = state.resolve("dataset");
        this.base = new Fingerprint().add(base).add(dataset.columnCount()).value();
        this.before = DatasetState.read(file);
        parts = dataset.parts();
        starts = new int[parts.size()];
        int start = 0;
        for (int number = 0; number < starts.length; number++) {
            DatasetPart part = parts.get(number);
            starts[number] = start;
            start += part.entries().size();
            boolean good = Stream.of(Form.values())
                    .allMatch(form -> known(part, form).isPresent() && output.isAsMade(form.path(part), inputs(part)));
            making.add(good ? Optional.empty() : Optional.of(new PartLines(dataset, part, former(part)::of)));
        }
    }

    /** Whether a site has a data set: it says so, or has a template for its page and does not say otherwise. */
    public static boolean isWanted(JBakeSite jbake) {
        return jbake.flag("data.enabled", jbake.template(Pages.DATA).isPresent());
    }

    /** Whether each article's markdown stands beside its page. */
    public static boolean hasMarkdown(JBakeSite jbake) {
        return jbake.flag("data.markdown", isWanted(jbake));
    }

    /**
     * Takes an article as it was read for its page. Safe for use by many threads.
     *
     * @param place of the article in the archive
     * @param html its text
     */
    public void read(int place, String html) {
        int found = Arrays.binarySearch(starts, place);
        int number = found >= 0 ? found : -found - 2;
        making.get(number).ifPresent(lines -> lines.take(place - starts[number], html, this::write));
    }

    /**
     * Writes what is left.
     *
     * @param bodies an article's text as HTML; empty where it cannot be read
     * @return the files with articles, in order
     */
    public List<DatasetFile> finish(Function<ArticleSummary, Optional<String>> bodies, Progress progress) {
        progress.stage("writing the data set", parts.size());
        Cores.each(parts.size(), progress, number -> {
            DatasetPart part = parts.get(number);
            making.get(number).ifPresentOrElse(lines -> lines.finish(bodies, this::write), () -> keep(part));
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

    private long inputs(DatasetPart part) {
        var inputs = new Fingerprint().add(base).add(part.entries().size());
        for (ArticleSummary entry : part.entries()) {
            inputs.add(entry.stamp());
        }
        return inputs.value();
    }

    private Optional<Known> known(DatasetPart part, Form form) {
        long inputs = inputs(part);
        return Optional.ofNullable(before.files().get(form.path(part))).filter(each -> each.inputs() == inputs);
    }

    private void keep(DatasetPart part) {
        for (Form form : Form.values()) {
            output.isCurrent(form.path(part), SOURCE, inputs(part));
            now.put(form.path(part), known(part, form).orElseThrow());
        }
    }

    /** What the bake before wrote of a part that is to be made anew; none if that cannot be used. */
    private FormerLines former(DatasetPart part) {
        String path = Form.LINES.path(part);
        Known known = before.files().get(path);
        if (known == null || before.base() != base || !output.isAsMade(path, known.inputs())) {
            return FormerLines.NONE;
        }
        try {
            byte[] bytes = output.contents().read(path);
            return sha256(bytes).equals(known.sha256()) ? FormerLines.of(bytes, known.articles()) : FormerLines.NONE;
        } catch (IOException e) {
            return FormerLines.NONE; // then they are made from the articles
        }
    }

    private void write(DatasetPart part, List<byte[]> lines) {
        long[] articles =
                part.entries().stream().mapToLong(ArticleSummary::stamp).toArray();
        put(part, Form.LINES, dataset.lines(lines), articles);
        put(part, Form.ROWS, dataset.rows(part), new long[0]);
    }

    private void put(DatasetPart part, Form form, byte[] bytes, long[] articles) {
        long inputs = inputs(part);
        if (output.write(form.path(part), SOURCE, bytes, inputs)) {
            now.put(form.path(part), new Known(inputs, bytes.length, sha256(bytes), articles));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    private void save() {
        if (base != before.base() || !inputs(now).equals(inputs(before.files()))) {
            new DatasetState(base, now).save(file);
        }
    }

    /** Of what each file is made, which tells all else of it. */
    private static Map<String, Long> inputs(Map<String, Known> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().inputs()));
    }
}

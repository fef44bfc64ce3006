package org.backfile.fixity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;
import org.backfile.fixity.FixityLeaves.Leaf;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;
import org.backfile.output.Reason;
import org.backfile.pack.Sha256;
import org.backfile.report.Progress;
import org.backfile.site.Links;
import org.backfile.work.Cores;
import org.jspecify.annotations.Nullable;

/** Publishes one hash of all articles, where the settings ask for it: only articles that changed are read for it. */
public final class FixityFiles {
    private FixityFiles() {}

    /**
     * Writes it, under its own address, and under one that tells the day of the newest article and the hash.
     *
     * @param wanted whether the settings ask for it
     * @param content the content folder
     * @param entries the articles that are published, oldest first
     */
    public static void write(boolean wanted, Path content, Path state, List<ArticleSummary> entries, Output output) {
        try {
            if (!wanted) {
                Files.deleteIfExists(FixityLeaves.file(state));
                return;
            }
            List<Leaf> leaves = leaves(content, state, entries);
            FixityLeaves.write(state, leaves);
            var document = FixityDocument.of(leaves);
            byte[] text = document.text().getBytes(StandardCharsets.UTF_8);
            long inputs = new Fingerprint().add(document.text()).value();
            put(output, Links.FIXITY, text, inputs);
            if (!entries.isEmpty()) {
                put(output, Links.fixity(entries.get(entries.size() - 1).date(), document.root()), text, inputs);
            }
        } catch (IOException e) {
            throw Reason.cannotWrite(state, e);
        }
    }

    private static void put(Output output, String path, byte[] text, long inputs) {
        if (!output.isCurrent(path, Links.FIXITY, inputs)) {
            output.write(path, Links.FIXITY, text, inputs);
        }
    }

    private static List<Leaf> leaves(Path content, Path state, List<ArticleSummary> entries) throws IOException {
        Map<String, Leaf> before = new HashMap<>();
        FixityLeaves.read(state).forEach(leaf -> before.put(leaf.path(), leaf));
        var leaves = new @Nullable Leaf[entries.size()];
        Cores.each(leaves.length, Progress.NONE, i -> leaves[i] = leaf(content, entries.get(i), before));
        return Arrays.stream(leaves).flatMap(Stream::ofNullable).sorted().toList();
    }

    private static @Nullable Leaf leaf(Path content, ArticleSummary entry, Map<String, Leaf> before) {
        String month = entry.date().toString().substring(0, 7);
        Leaf known = before.get(entry.path());
        if (known != null && known.stamp() == entry.stamp() && known.month().equals(month)) {
            return known;
        }
        try {
            byte[] hash = Sha256.of(content.resolve(entry.path() + ".md"));
            return new Leaf(month, entry.path(), entry.stamp(), hash);
        } catch (IOException e) {
            return null; // that it cannot be read was told when its page was made
        }
    }
}

package org.backfile.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.backfile.fixity.FixityDocument;
import org.backfile.fixity.FixityDocument.Month;
import org.backfile.fixity.FixityLeaves;
import org.backfile.fixity.FixityLeaves.Leaf;
import org.backfile.pack.Sha256;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.work.Cores;

/** What {@code fixity.json} says of an archive: compared with a copy that somebody has kept, and proven of one article. */
public final class PublishedHashes {
    private static final String FILE = "fixity.json";
    private static final byte[] NONE = {};

    private PublishedHashes() {}

    /**
     * Compares the articles that the last bake published, as their files are now, with a copy.
     *
     * @param site the site's folder
     * @param content the folder of its articles, of which every byte is read
     * @param copy the text of an earlier {@code fixity.json}, or of another machine's
     * @param where the copy is from, for what is said of it
     * @return articles that are not as the last bake read them, and months that are other or gone, as warnings, those that
     *     are new as notes; empty if both are the same
     * @throws UserError if either cannot be used
     */
    public static List<Finding> compare(Path site, Path content, String copy, String where, Progress progress) {
        FixityDocument theirs = FixityDocument.parse(copy, where);
        List<Leaf> baked = leaves(site);
        var findings = new ArrayList<Finding>();
        FixityDocument ours = FixityDocument.of(now(baked, content, findings, progress));
        var months = new TreeSet<>(theirs.months().keySet());
        months.addAll(ours.months().keySet());
        for (String name : months) {
            Month here = ours.months().get(name);
            Month there = theirs.months().get(name);
            if (there == null) {
                findings.add(Finding.note(
                        "fixity-new", FILE, 0, "The copy has no articles of " + name + " yet, and here are some", ""));
            } else if (here == null || !here.equals(there)) {
                findings.add(Finding.warning(
                        "fixity-other",
                        FILE,
                        0,
                        "The articles of " + name + " are not those of the copy: it has " + there.articles()
                                + ", here are " + (here == null ? 0 : here.articles()),
                        "articles of that month were edited, added, taken down or lost since"));
            }
        }
        return findings;
    }

    /** The articles with the hashes their files have now, without those that have none. */
    private static List<Leaf> now(List<Leaf> baked, Path content, List<Finding> findings, Progress progress) {
        var hashes = new byte[baked.size()][];
        progress.stage("reading articles", baked.size());
        Cores.share(Cores.count(), baked.size(), progress, shares -> {
            var digest = new FileDigest();
            for (int i = shares.next(); i >= 0; i = shares.next()) {
                Path file = content.resolve(baked.get(i).path() + ".md");
                try {
                    hashes[i] = Files.exists(file) ? digest.of(file) : NONE;
                } catch (IOException e) {
                    throw new UserError("Cannot read " + file, "see that you may", e);
                }
            }
        });
        var now = new ArrayList<Leaf>();
        for (int i = 0; i < hashes.length; i++) {
            Leaf leaf = baked.get(i);
            boolean isThere = hashes[i].length > 0;
            if (!Arrays.equals(hashes[i], leaf.sha256())) {
                findings.add(Finding.warning(
                        "fixity-article",
                        "content/" + leaf.path() + ".md",
                        0,
                        isThere ? "It is not as the last bake read it" : "It was there at the last bake, and is gone",
                        "bake if that is meant; else put a copy of the former file in its place"));
            }
            if (isThere) {
                now.add(new Leaf(leaf.month(), leaf.path(), leaf.stamp(), hashes[i]));
            }
        }
        return now;
    }

    /**
     * The proof that an article was in the archive when its hashes were published.
     *
     * @param content the folder of its articles
     * @param article its address or file: {@code 1969/07/20/landing}, with what stands before and behind that in both
     * @return JSON in one line
     * @throws UserError if the last bake published no hash of it, or it was edited since
     */
    public static String proof(Path site, Path content, String article) {
        List<Leaf> leaves = leaves(site);
        String path = article.replaceFirst("^https?://[^/]+/", "")
                .replaceFirst("^/", "")
                .replaceFirst("^content/", "")
                .replaceFirst("(\\.md|\\.html|/|/index\\.html)$", "");
        Leaf leaf = leaves.stream()
                .filter(each -> each.path().equals(path) || path.endsWith("/" + each.path()))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "The last bake published no article " + article, "name it as 1969/07/20/landing"));
        try {
            Path file = content.resolve(leaf.path() + ".md");
            if (Files.exists(file) && !Arrays.equals(Sha256.of(file), leaf.sha256())) {
                throw new UserError(
                        file + " was changed since the last bake", "bake, and publish, before you prove it");
            }
        } catch (IOException e) {
            throw new UserError("Cannot read " + article, "see that you may", e);
        }
        return FixityDocument.proof(leaves, leaf.path()).orElseThrow();
    }

    private static List<Leaf> leaves(Path site) {
        try {
            List<Leaf> leaves = FixityLeaves.read(site.resolve(".backfile"));
            if (leaves.isEmpty()) {
                throw new UserError(
                        "The last bake published no hashes",
                        "write fixity.enabled=true into jbake.properties, and bake");
            }
            return leaves;
        } catch (IOException e) {
            throw new UserError("Cannot read " + FixityLeaves.file(site.resolve(".backfile")), "see that you may", e);
        }
    }
}

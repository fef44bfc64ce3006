package org.backfile.ingest.state;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.backfile.arrival.Arrivals;
import org.backfile.pack.WholeFile;

/**
 * Where import keeps what it knows. All of it is beside the content and not in it, because JBake looks for content in
 * hidden folders too.
 *
 * @param content the content folder
 * @param state {@code .backfile} in the site's folder
 */
public record ImportLayout(Path content, Path state) {
    /** The usual places in a site's folder. */
    public static ImportLayout of(Path site) {
        return new ImportLayout(site.resolve("content"), site.resolve(".backfile"));
    }

    private static final Set<String> KEPT = Set.of(
            ".gitignore",
            Arrivals.NAME,
            "articles.tsv",
            "articles.tsv.broken",
            "cache.bin",
            "fetched.tsv",
            "ledger.jsonl",
            "noise-candidates.txt",
            "report.jsonl");

    /** Whether a file of the state folder, by its path in it, is one that import leaves when it ends. */
    public static boolean isOfImport(String path) {
        return KEPT.contains(path) || path.startsWith("records/");
    }

    /** Keeps two imports apart. */
    public Path lock() {
        return state.resolve("import.lock");
    }

    /** Which raw file became which article: to be kept in version control with the content. */
    public Path articles() {
        return state.resolve("articles.tsv");
    }

    /** The same as it will be when the run that wrote it has ended. If it is there at the start, that run was killed. */
    public Path plan() {
        return state.resolve("articles.tsv.plan");
    }

    /** What {@link #articles} was, when lines of it had to be left out. */
    Path brokenArticles() {
        return state.resolve("articles.tsv.broken");
    }

    /** Which articles came in last: to be kept in version control as well. */
    public Path added() {
        return state.resolve("added.tsv");
    }

    /** What can be worked out again: sizes and times of raw files, fingerprints, findings. */
    public Path cache() {
        return state.resolve("cache.bin");
    }

    public Path ledger() {
        return state.resolve("ledger.jsonl");
    }

    /** All findings of the last run. */
    public Path report() {
        return state.resolve("report.jsonl");
    }

    /** Lines that recur, for the owner to choose from. */
    public Path noiseCandidates() {
        return state.resolve("noise-candidates.txt");
    }

    /** Keeps what can be worked out again out of version control. */
    public Path ignore() {
        return state.resolve(".gitignore");
    }

    /** What a run has read and not yet put in its place. Holds nothing between runs. */
    Path journal() {
        return state.resolve("journal");
    }

    /** The same when all is in its place, for the moment that it takes to delete it. */
    Path oldJournal() {
        return state.resolve("journal.old");
    }

    /** The records of files that hold many, apart from each other. Can be made again. */
    public Path records() {
        return state.resolve("records");
    }

    /** Which addresses of the web gave which pictures of the site. */
    public Path fetched() {
        return state.resolve("fetched.tsv");
    }

    /** Where pictures are before the articles that show them are written. Holds nothing between runs. */
    public Path pictures() {
        return state.resolve("pictures");
    }

    /** Where articles are written before they are moved to their place. Holds nothing between runs. */
    public Path arriving() {
        return state.resolve("arriving");
    }

    /** Where articles are for the moment in which others take their place. Holds nothing between runs. */
    public Path replaced() {
        return state.resolve("replaced");
    }

    /** New states of articles that a person has edited. */
    public Path conflict(String path) {
        return conflicts().resolve(path + ".md");
    }

    public Path conflicts() {
        return state.resolve("conflicts");
    }

    /** Where versions before kept which noise rules have dropped nothing. */
    public Path oldUnusedRules() {
        return state.resolve("noise-unused");
    }

    /** A folder's path from the site's on, where the two have a root in common: so it is the same on each machine. */
    public String nameOf(Path folder) {
        Path site = state.toAbsolutePath().normalize().resolveSibling("");
        Path there = folder.toAbsolutePath().normalize();
        boolean apart = !Objects.equals(site.getRoot(), there.getRoot());
        return (apart ? there : site.relativize(there)).toString().replace('\\', '/');
    }

    public boolean hasArticle(String path) {
        return WholeFile.exists(content, path + ".md");
    }

    public Path article(String path) {
        return content.resolve(path + ".md");
    }
}

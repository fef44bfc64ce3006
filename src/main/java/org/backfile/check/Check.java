package org.backfile.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.report.Finding;
import org.backfile.report.Progress;

/**
 * Checks a baked site: that every link, anchor, image, style sheet, feed entry and sitemap entry leads to something,
 * that pages have a title, a language and no id twice, and that a reader who starts at home can reach each of them.
 *
 * <p>Names are compared as a host does, letter by letter, also where the disk does not mind. Addresses of other sites are
 * left alone. Memory grows with the number of files, not with what is in them.
 */
public final class Check {
    private static final String HOME = "index.html";
    private static final String NOT_FOUND = "404.html";
    /** Where boxes of LOCKSS find pages whose addresses their keepers are told. */
    private static final String LOCKSS = "lockss/";

    /**
     * What was checked and found.
     *
     * @param pages how many pages were read
     * @param links how many links into the site were followed
     * @param findings in the order of files; of those that say the same, the first few
     */
    public record Report(long pages, long links, List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    private final Tree tree;
    private final FindingLimiter tally = new FindingLimiter();
    private final Reader reader;
    private final Progress progress;
    private final Set<String> reached = ConcurrentHashMap.newKeySet();

    private Check(Tree tree, LinkResolver addresses, Progress progress) {
        this.tree = tree;
        this.reader = new Reader(tree, addresses, tally);
        this.progress = progress;
    }

    /**
     * Checks every file of a folder.
     *
     * @param output the baked site; it exists
     * @param host the site's own address, by which its canonical links, feeds and sitemaps are known:
     *     {@code https://example.org/archive/}; empty if not known, and then absolute addresses are not checked
     */
    public static Report run(Path output, String host, Progress progress) {
        var tree = Tree.of(output);
        return new Check(tree, new LinkResolver(tree, host), progress).run();
    }

    private Report run() {
        var pages = tree.files().stream().filter(Check::isPage).toList();
        progress.stage("checking pages", pages.size());
        if (tree.has(HOME)) {
            readFromHome();
        } else {
            tally.add(Finding.error("home-missing", HOME, 0, "there is no home page", "bake the site first"));
        }
        var strays = pages.stream().filter(page -> !reached.contains(page)).toList();
        readAll(strays).forEach(page -> {
            // Nobody links to these, and nobody should.
            boolean isForMachines = page.file().startsWith(LOCKSS);
            if (tree.has(HOME) && !page.file().equals(NOT_FOUND) && !page.redirects() && !isForMachines) {
                tally.add(Finding.warning(
                        "page-unreachable", page.file(), 0, "no way leads from home to this page", "link to it"));
            }
        });
        progress.stage("checking anchors, feeds and style sheets", -1);
        reader.checkAnchors();
        tree.files().parallelStream().filter(file -> !isPage(file)).forEach(this::readOther);
        return new Report(pages.size(), reader.links(), tally.findings());
    }

    /** In waves, each the pages which the one before links to: this way the links need not be kept. */
    private void readFromHome() {
        reached.add(HOME);
        var wave = List.of(HOME);
        while (!wave.isEmpty()) {
            wave = readAll(wave).stream()
                    .flatMap(page -> page.leadsTo().stream())
                    .filter(Check::isPage)
                    .filter(reached::add)
                    .toList();
        }
    }

    private List<PageReport> readAll(Collection<String> pages) {
        return pages.parallelStream()
                .map(page -> {
                    var report = reader.page(page);
                    progress.step(1);
                    // A page already on its way need not be remembered again.
                    report.leadsTo().removeAll(reached);
                    return report;
                })
                .toList();
    }

    private void readOther(String file) {
        if (file.endsWith(".xml")) {
            reader.xml(file);
        } else if (file.endsWith(".css")) {
            reader.sheet(file);
        } else if (file.equals("robots.txt")) {
            reader.robots(file);
        }
    }

    private static boolean isPage(String file) {
        return file.endsWith(".html");
    }

    /**
     * What a page says about others.
     *
     * @param leadsTo where a reader can go from it; changeable, and soon let go
     * @param redirects whether it only sends readers on
     */
    record PageReport(String file, Set<String> leadsTo, boolean redirects) {}

    /** The text of a file; what is no UTF-8 in it becomes a replacement character. */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

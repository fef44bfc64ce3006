package org.backfile.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.output.Output;
import org.backfile.output.OutputContents;
import org.backfile.output.OutputFile;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.site.Links;
import org.backfile.site.Redirect;

/** What one bake does for the host of its site. */
public final class Hosting {
    /** No script, style or picture but the site's own. */
    public static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private static final String SOURCE = "hosting";

    private final Host host;
    private final HostSite site;
    private final int redirects;
    private final int queries;
    private final Set<String> replaced;

    /**
     * @param links where the site stands
     * @param hasNotFound whether it has a page for what is not there
     * @param policy the Content-Security-Policy; empty for none
     * @param redirects all paths at which something stood once, in any order that stays
     * @param mementos when what stands at paths was so, as HTTP dates
     * @param gone the paths of pages that say that something was taken down
     */
    public Hosting(
            Host host,
            Links links,
            boolean hasNotFound,
            String policy,
            List<Redirect> redirects,
            Map<String, String> mementos,
            List<String> gone) {
        this.host = host;
        this.queries = (int) redirects.stream().filter(Redirect::hasQuery).count();
        this.redirects = redirects.size() - queries;
        List<Redirect> told = RedirectRules.told(host, links, redirects);
        this.site = new HostSite(links, hasNotFound, policy, told, mementos, gone);
        this.replaced = host.prefersFiles() ? told.stream().map(Redirect::from).collect(Collectors.toSet()) : Set.of();
    }

    /** Whether there is to be no page at the path of a redirect, since the host would show that instead. */
    public boolean replaces(String path) {
        return replaced.contains(path);
    }

    /**
     * What is to be said before the first page is rendered.
     *
     * @param files how many there will be at least, without those for the host
     * @param bytes how many they will have at least
     */
    public List<Finding> before(long files, long bytes) {
        var findings = new ArrayList<>(HostBudget.before(
                host, files, bytes, redirects, site.redirects().size() - led()));
        if (led() < queries) {
            findings.add(Finding.warning(
                    "hosting-query",
                    "jbake.properties",
                    0,
                    (queries - led()) + " former addresses have a query, from which " + host.word() + " cannot lead on",
                    "of all hosts nginx and netlify can"));
        }
        if (host == Host.CLOUDFLARE && !site.hasNotFound()) {
            findings.add(Finding.warning(
                    "hosting-no-404",
                    "jbake.properties",
                    0,
                    "without a page for what is not there cloudflare answers every address with the front page",
                    "set template.error404.file"));
        }
        boolean reads = host == Host.CLOUDFLARE || host == Host.NETLIFY;
        if (reads && !site.links().base().equals("/")) {
            findings.add(Finding.warning(
                    "hosting-path",
                    "jbake.properties",
                    0,
                    host.word() + " reads _headers and _redirects only at the top of what is published, and site.host"
                            + " says that the site is below " + site.links().base(),
                    "move both files to the top, or give the site a host of its own"));
        }
        return findings;
    }

    /** How many addresses with a query the host leads on from. */
    private int led() {
        return (int) site.redirects().stream().filter(Redirect::hasQuery).count();
    }

    /** Writes what the host reads, and compressed twins where it serves them; all else is written. */
    public void write(Output output, Progress progress) {
        HostFiles.of(
                        host,
                        site.packed(output.packsMonths()),
                        output.contents().files().stream().map(OutputFile::path))
                .forEach((path, bytes) -> output.write(path, SOURCE, bytes));
        if (host.servesCompressed()) {
            Precompression.of(output, progress);
        }
    }

    /** What is to be said when all is written. */
    public List<Finding> after(OutputContents contents) {
        return HostBudget.after(host, contents.size());
    }
}

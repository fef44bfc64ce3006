package org.backfile.bake.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.bake.jbake.ContentFile;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.page.Pages;
import org.backfile.hosting.Host;
import org.backfile.hosting.Hosting;
import org.backfile.output.Output;
import org.backfile.output.OutputFile;
import org.backfile.pagepack.PagePath;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.site.Links;

/** What settings and options say of the site's host, and how much a bake is going to make for it. */
public final class HostingPlan {
    private HostingPlan() {}

    /** @param given by an option, which counts before the setting */
    public static Optional<Host> host(JBakeSite jbake, Optional<Host> given) {
        return given.isPresent() ? given : Host.of(jbake.text("hosting"), "jbake.properties: hosting");
    }

    /** For an ordinary JBake site there is none: its templates are not ours, and a policy might break them. */
    public static Optional<Finding> ofOrdinary(JBakeSite jbake, Optional<Host> given) {
        return host(jbake, given)
                .map(host -> Finding.warning(
                        "hosting-ordinary",
                        "jbake.properties",
                        0,
                        "Nothing is made for " + host.word() + ": this site is no archive",
                        "put what that host wants into assets/"));
    }

    public static Hosting of(Host host, JBakeSite jbake, Pages pages, Links links, boolean hasNotFound) {
        String policy = jbake.setting("hosting.policy").map(String::strip).orElse(Hosting.POLICY);
        return new Hosting(host, links, hasNotFound, policy, pages.redirects(), pages.mementos(), pages.gone());
    }

    /**
     * Tells of limits that the site is going to break.
     *
     * @param output with assets, and no pages yet
     * @param copies how many articles are published a second time, as markdown
     * @param compressed whether pages have a compressed twin
     */
    public static List<Finding> begin(
            Hosting hosting,
            JBakeSite jbake,
            Pages pages,
            Output output,
            int copies,
            boolean compressed,
            Progress progress) {
        List<OutputFile> assets = output.contents().files();
        long texts = jbake.documents().stream().mapToLong(ContentFile::size).sum();
        boolean packed = output.packsMonths();
        long made = packed ? files(pages.listPaths()) : (long) pages.count() * (compressed ? 2 : 1) + copies;
        long files = assets.size() + made;
        // How small texts get in packs nobody knows before.
        long bytes = assets.stream().mapToLong(OutputFile::size).sum() + (packed ? 0 : texts * (copies > 0 ? 2 : 1));
        List<Finding> findings = hosting.before(files, bytes);
        findings.forEach(progress::tell);
        return findings;
    }

    /** How many files pages are at least if those of months are packed: each month has an index and a pack. */
    static long files(Stream<String> pages) {
        var months = new HashSet<String>();
        long others = pages.filter(path -> {
                    Optional<String> month = PagePath.month(path);
                    month.ifPresent(months::add);
                    return month.isEmpty();
                })
                .count();
        return others + 2L * months.size();
    }
}

package org.backfile.permanence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.article.Address;
import org.backfile.output.Output;
import org.backfile.output.Reason;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.pack.WholeFile;
import org.backfile.pagepack.PagePacks;
import org.backfile.report.Finding;
import org.backfile.site.DayAnchor;
import org.backfile.site.Links;

/**
 * All addresses that a site has ever had for its articles, topics, sources, authors and own pages: each is to answer for
 * ever, with its page, with where that is now, or with what became of it.
 */
public final class PublishedAddresses {
    /** The list's name in the site's folder. */
    public static final String NAME = AddressFile.NAME;

    private static final String FORM = "backfile addresses 1";
    private static final byte[] NOTHING = {};
    private static final String INDEX = "index.html";

    private final Path site;
    private final Path state;
    private final Policy policy;
    private final boolean isLedOn;

    /**
     * Those of a site.
     *
     * @param state where bakes keep what they know
     * @param isLedOn whether the host leads from the pages that articles had to their places on their days' pages
     */
    public PublishedAddresses(Path site, Path state, Policy policy, boolean isLedOn) {
        this.site = site;
        this.state = state;
        this.policy = policy;
        this.isLedOn = isLedOn;
    }

    /** Changes when somebody changes the list. */
    public static long stamp(Path site) {
        return AddressFile.stamp(site);
    }

    /**
     * Compares what a bake published with what was published before, and remembers both.
     *
     * @param now the paths of pages and redirects that answer now: {@code 1969/07/20/landing.html}
     * @param takenDown the paths where something stood that was taken down: none of it may stay
     * @param content the content folder: what has a file there and does not answer may not be shown, and must not stay
     * @param output where pages stay that would be lost, if that is the policy
     * @return what would be lost
     */
    public List<Finding> settle(Collection<String> now, Set<String> takenDown, Path content, Output output) {
        try {
            long sum = sum(now);
            Unpacker last =
                    Unpacker.of(WholeFile.bytes(state.resolve("addresses")).orElse(NOTHING));
            if (last.isOf(FORM) && last.whole() == sum && last.whole() == AddressFile.stamp(site)) {
                return List.of(); // all of the list answered, and does
            }
            AddressFile before = AddressFile.read(site);
            var answering = new HashSet<String>(now.size() * 2);
            now.forEach(path -> answering.add(address(path)));
            List<String> lost = before.addresses().stream()
                    .filter(address -> !answering.contains(address))
                    .toList();
            save(before, answering);
            if (lost.isEmpty() && before.findings().isEmpty()) {
                new Packer()
                        .form(FORM)
                        .whole(sum)
                        .whole(AddressFile.stamp(site))
                        .save(state.resolve("addresses"));
                return List.of();
            }
            var findings = new ArrayList<Finding>(before.findings());
            if (policy != Policy.OFF) {
                int moved = 0;
                for (String address : lost) {
                    if (answering.contains(inOtherLayout(address))) {
                        moved++;
                    } else if (takenDown.contains(article(address) + ".html") || takenDown.contains(path(address))) {
                        findings.add(withoutTombstone(address));
                    } else {
                        findings.add(tell(address, isThere(content, address), output));
                    }
                }
                if (moved > 0 && !isLedOn) {
                    findings.add(moved(moved));
                }
            }
            return findings;
        } catch (IOException e) {
            throw Reason.cannotWrite(site.resolve(NAME), e);
        }
    }

    /** Does not depend on their order. */
    private static long sum(Collection<String> paths) {
        long sum = paths.size();
        for (String path : paths) {
            long mixed = (path.hashCode() * 31L + path.length()) * 0x9E3779B97F4A7C15L;
            sum += mixed ^ mixed >>> 29;
        }
        return sum;
    }

    private void save(AddressFile before, Set<String> answering) throws IOException {
        // What a merge broke is the owner's to mend; till then nothing is written over it.
        if (before.findings().isEmpty()) {
            var all = new TreeSet<>(before.addresses());
            if (all.addAll(answering)) {
                AddressFile.write(site, List.copyOf(all));
            }
        }
    }

    private static boolean isThere(Path content, String address) {
        return Files.exists(content.resolve(article(address) + ".md"));
    }

    private Finding tell(String address, boolean isHidden, Output output) {
        String what = address + " was published and does not answer any more";
        String hint = "say where it is now with 'backfile move', or that it is gone with 'backfile takedown " + address
                + "'; or take its line out of " + NAME;
        if (isHidden) {
            return Finding.warning("address-lost", NAME, 0, what + ": what stood there is not shown now", hint);
        }
        boolean stays = policy == Policy.KEEP && address.indexOf('#') < 0 && output.keep(path(address), NAME);
        return stays
                ? Finding.error("address-lost", NAME, 0, what + "; its page stays as it was", hint)
                : Finding.warning("address-lost", NAME, 0, what, hint);
    }

    private static Finding withoutTombstone(String address) {
        return Finding.warning(
                "address-lost",
                NAME,
                0,
                address + " was taken down, and the theme has no page that says so",
                "name its template in jbake.properties: template.tombstone.file=tombstone.ftl, as a new site has it");
    }

    /** What people ask for: a folder is meant by its index. */
    private static String address(String path) {
        return path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    }

    private static String path(String address) {
        String page = address.indexOf('#') < 0 ? address : address.substring(0, address.indexOf('#'));
        return page.endsWith("/") ? page + INDEX : page;
    }

    /** The path of the article that an address is of, if it is of one. */
    private static String article(String address) {
        int anchor = address.indexOf("/#");
        if (anchor < 0) {
            return address.replaceFirst("(/|\\.html)$", "");
        }
        String name = Address.decoded(address.substring(anchor + 2));
        return name.startsWith("/") ? name.substring(1) : address.substring(0, anchor + 1) + name;
    }

    /** What an article's address is where articles have pages of their own and this is on its day's, or the other way round. */
    private static String inOtherLayout(String address) {
        String path = article(address);
        return address.indexOf('#') < 0
                ? DayAnchor.day(path)
                        .map(day -> DayAnchor.address(day, DayAnchor.of(path, day)))
                        .orElse("")
                : Links.article(path);
    }

    private static Finding moved(int count) {
        return Finding.warning(
                "address-lost",
                NAME,
                0,
                count + (count == 1 ? " article's address was" : " articles' addresses were")
                        + " published under another layout of pages and will not answer any more",
                "let layout be what it was; from pages of their own to days' pages hosting=nginx leads on by a rule");
    }

    /**
     * The addresses of the list that a baked site does not answer.
     *
     * @param site the site's folder
     * @param output the baked site
     */
    public static List<Finding> check(Path site, Path output) {
        AddressFile list = AddressFile.read(site);
        var findings = new ArrayList<Finding>(list.findings());
        Set<String> told = redirects(output);
        var packs = new PagePacks(output);
        for (String address : list.addresses()) {
            boolean isLed = address.indexOf('#') < 0
                    && Files.isRegularFile(output.resolve("nginx.conf"))
                    && answers(packs, inOtherLayout(address));
            if (!answers(packs, address)
                    && !isLed
                    && !told.contains("/" + address)
                    && !told.contains("/" + address.replaceFirst("/$", ""))) {
                findings.add(Finding.warning(
                        "address-lost",
                        NAME,
                        0,
                        address + " was published and does not answer any more",
                        "say where it is now with 'backfile move', or that it is gone with 'backfile takedown'"));
            }
        }
        return findings;
    }

    /** Whether there is a page, and in it what the address names. */
    private static boolean answers(PagePacks output, String address) {
        Path page = output.file(path(address));
        int anchor = address.indexOf('#');
        try {
            return Files.isRegularFile(page)
                    && (anchor < 0 || Files.readString(page).contains("id=\"" + address.substring(anchor + 1) + "\""));
        } catch (IOException e) {
            return false; // one cannot read it either
        }
    }

    /**
     * The addresses of a sitemap that a baked site does not answer: what is public now, and would be lost.
     *
     * @param output the baked site
     * @param host the site's address, without a slash at its end
     * @param addresses absolute; those of elsewhere are passed over
     */
    public static List<Finding> check(Path output, String host, Collection<String> addresses) {
        var findings = new ArrayList<Finding>();
        Set<String> told = redirects(output);
        var packs = new PagePacks(output);
        for (String address : addresses) {
            if (address.startsWith(host + "/")) {
                String path = Address.decoded(address.substring(host.length() + 1));
                if (!Files.isRegularFile(
                                packs.file(path(path.isEmpty() ? "/" : path).replaceFirst("^/", "")))
                        && !told.contains("/" + path)) {
                    findings.add(Finding.warning(
                            "address-lost",
                            "sitemap",
                            0,
                            address + " is in the sitemap and does not answer any more",
                            "say where it is now with 'backfile move', or that it is gone with 'backfile takedown'"));
                }
            }
        }
        return findings;
    }

    /** What hosts are told in a file of their own has no page. */
    private static Set<String> redirects(Path output) {
        Set<String> from = new HashSet<>();
        try {
            Path file = output.resolve("_redirects");
            if (Files.isRegularFile(file)) {
                for (String line : Files.readAllLines(file)) {
                    from.add(line.substring(0, Math.max(0, line.indexOf(' '))));
                }
            }
        } catch (IOException e) {
            return Set.of(); // then its addresses are told to be lost, as they may be
        }
        return from;
    }
}

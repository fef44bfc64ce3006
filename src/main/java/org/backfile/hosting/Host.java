package org.backfile.hosting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.report.NearestWord;
import org.backfile.report.UserError;

/** Where a site can be put, and what is known of it. */
public enum Host {
    /** One gigabyte for a site; no headers and no redirects of one's own. */
    GITHUB_PAGES(HostLimits.NONE.withBytes(1_000_000_000, false)),
    /** GitLab.com: a gigabyte, 200,000 files and folders; a thousand redirects in 64 KB. Serves what is compressed already. */
    GITLAB_PAGES(
            HostLimits.NONE.withBytes(1_000_000_000, true).withFiles(200_000).withRedirects(1000, 64 << 10)),
    /** Pages and Workers' static assets, without a contract. */
    CLOUDFLARE(HostLimits.NONE.withFiles(20_000).withFileBytes(25L << 20).withRedirects(2000, 100_000)),
    /** It refuses folders of more than 54,000 files. */
    NETLIFY(HostLimits.NONE.withInFolder(54_000)),
    /** A server of one's own. Serves what is compressed already. */
    NGINX(HostLimits.NONE),
    /** The website endpoint of a bucket. */
    S3(HostLimits.NONE);

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
    private final HostLimits limits;

    Host(HostLimits limits) {
        this.limits = limits;
    }

    /** What it takes at most. */
    public HostLimits limits() {
        return limits;
    }

    /** As settings name it: {@code github-pages}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it serves a file's compressed twin, {@code page.html.gz}, to browsers that take it. */
    public boolean servesCompressed() {
        return this == NGINX || this == GITLAB_PAGES;
    }

    /** Whether it shows a file rather than follow a redirect from the same path. */
    boolean prefersFiles() {
        return this == GITLAB_PAGES;
    }

    /**
     * The host of a name.
     *
     * @param name as somebody wrote it; empty for none
     * @param where that was, for people: {@code jbake.properties: hosting}
     * @throws UserError if there is no such host
     */
    public static Optional<Host> of(String name, String where) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        String word = name.strip().toLowerCase(Locale.ROOT);
        return Optional.of(Arrays.stream(values())
                .filter(host -> host.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        where + "=" + name.strip() + " is no host that is known",
                        NearestWord.of(word, words())
                                        .map(meant -> "did you mean " + meant + "? ")
                                        .orElse("")
                                + "there are " + String.join(", ", words()))));
    }

    /** The names of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Host::word).toList();
    }
}

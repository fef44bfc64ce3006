package org.backfile.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.files.ContentTypes;
import org.backfile.fixity.FolderListing;
import org.backfile.fixity.ListedFile;
import org.backfile.hosting.CacheControl;
import org.backfile.output.BakedFiles;
import org.backfile.pack.FileChecksum;
import org.backfile.pack.Sha256;
import org.backfile.publish.target.FileHeaders;
import org.backfile.report.Finding;

/**
 * What there is to publish: the files of the output folder as the last bake left them, each looked at once. What is not as
 * it was left does not go, and what stands at the target in its place stays.
 */
final class SiteFiles {
    private static final Set<String> HISTORY = Set.of(".git", ".hg", ".svn", ".bzr", ".jj");
    /** For whoever sets a bucket up, and for the headers of redirects. */
    private static final Set<String> FOR_S3 = Set.of(RedirectHeaders.FILE, "s3-website.json");

    private final Path output;
    private final BakedFiles baked;
    private final Map<String, String> redirects;
    private final boolean keepsHeaders;
    private final List<SiteFile> files = new ArrayList<>();
    private final Set<String> withheld = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private SiteFiles(Path output, BakedFiles baked, Map<String, String> redirects, boolean keepsHeaders) {
        this.output = output;
        this.baked = baked;
        this.redirects = redirects;
        this.keepsHeaders = keepsHeaders;
    }

    /**
     * Looks at the output folder.
     *
     * @param keepsHeaders whether the target keeps of each file what a host is to say of it
     */
    static SiteFiles of(Path output, BakedFiles baked, boolean keepsHeaders) throws IOException {
        Map<String, String> redirects = keepsHeaders ? RedirectHeaders.read(output) : Map.of();
        var site = new SiteFiles(output, baked, redirects, keepsHeaders);
        site.look(FolderListing.of(output, HISTORY::contains));
        return site;
    }

    private void look(FolderListing listing) throws IOException {
        boolean[] seen = new boolean[baked.size()];
        for (ListedFile file : listing.files()) {
            int place = baked.place(file.path());
            if (place < 0) {
                findings.add(Finding.warning(
                        "publish-stranger",
                        file.path(),
                        0,
                        "No bake made this file, and it is not published",
                        "put it into assets/ and bake if it belongs to the site, or else remove it"));
            } else {
                seen[place] = true;
                take(place, file);
            }
        }
        for (int place = 0; place < seen.length; place++) {
            if (!seen[place] && baked.size(place) >= 0 && !baked.isPacked(place)) {
                withhold(baked.path(place), "The last bake made it, and it is gone");
            }
        }
        findings.addAll(listing.findings());
    }

    private void take(int place, ListedFile file) throws IOException {
        byte[] made = baked.checksum(place);
        boolean looksSame = baked.size(place) == file.size() && baked.modified(place) == file.modified();
        if (made.length == 0 || !looksSame) {
            byte[] now = FileChecksum.of(output.resolve(file.path()));
            if (made.length > 0 && !Arrays.equals(made, now)) {
                withhold(file.path(), "Somebody or something has written into it since the last bake");
                return;
            }
            made = now;
        }
        if (keepsHeaders && FOR_S3.contains(file.path())) {
            return;
        }
        String path = file.path();
        var headers = new FileHeaders(ContentTypes.of(path), CacheControl.of(path), redirects.getOrDefault(path, ""));
        files.add(new SiteFile(path, file.size(), stamp(made, headers), headers));
    }

    private String stamp(byte[] checksum, FileHeaders headers) {
        String bytes = HexFormat.of().formatHex(checksum);
        return keepsHeaders
                ? bytes + "."
                        + Sha256.hex(Sha256.of(headers.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                                .substring(0, 8)
                : bytes;
    }

    private void withhold(String path, String why) {
        withheld.add(path);
        findings.add(
                Finding.error("publish-changed", path, 0, why + ": it is not published", "bake, and publish again"));
    }

    /** In the order of their paths. */
    List<SiteFile> files() {
        return files;
    }

    /** Paths of the site whose files are not as they were left, so that what stands at the target is to stay. */
    Set<String> withheld() {
        return withheld;
    }

    List<Finding> findings() {
        return findings;
    }
}

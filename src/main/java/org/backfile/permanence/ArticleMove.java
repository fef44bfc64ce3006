package org.backfile.permanence;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.backfile.article.Address;
import org.backfile.content.HeaderAlias;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.State;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.StateSums;
import org.backfile.report.UserError;
import org.backfile.version.Versions;
import org.backfile.work.Lock;

/** Gives an article another address; the former one leads there. */
public final class ArticleMove {
    private static final String HINT = "name an article as 1969/07/20/landing, by its address or its file";

    private ArticleMove() {}

    /**
     * An article's path in the content folder, without extension.
     *
     * @param named its address, with or without the host, or its file; a place on its page may be named behind it
     */
    public static String path(String named) {
        String bare = named.replaceFirst("^https?://[^/]+/", "")
                .replaceFirst("^(\\./)?/?", "")
                .replaceFirst("^content/", "")
                .replaceFirst("(^|/)index\\.html(?=#|$)", "$1");
        int hash = bare.indexOf('#');
        if (hash > 0 && bare.charAt(hash - 1) == '/') { // an article of several on a day's page
            String anchor = Address.decoded(bare.substring(hash + 1).replaceFirst("-p[0-9a-f]{8}(-\\d+)?$", ""));
            return anchor.startsWith("/") ? anchor.substring(1) : bare.substring(0, hash) + anchor;
        }
        return (hash < 0 ? bare : bare.substring(0, hash)).replaceFirst("(\\.md|\\.html|/)$", "");
    }

    /** The address as a header lists it: without blanks, and ASCII only. */
    private static String alias(String path) {
        try {
            return new URI(null, null, "/" + path + ".html", null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /**
     * Moves the article's file, writes the address it had into its header, and tells import.
     *
     * @param layout of the site
     * @param from the article's path
     * @param to the path it is to have
     * @throws UserError if there is no such article, or the new path is taken or no path
     */
    public static void move(ImportLayout layout, String from, String to) {
        Path old = layout.article(from);
        Path now = layout.article(to);
        if (!ImportRecord.isSafe(from) || !Files.isRegularFile(old)) {
            throw new UserError("There is no article " + from, HINT);
        }
        if (!ImportRecord.isSafe(to) || !to.matches("[\\p{L}\\p{N}/_.-]+")) {
            throw new UserError(
                    to + " cannot be an address", "write letters, digits and hyphens, as 1969/07/20/landing");
        }
        if (Files.exists(now)) {
            throw new UserError("There is an article " + to + " already", "name another address");
        }
        try {
            Files.createDirectories(layout.state());
            try (FileChannel lock = Lock.take(layout.lock(), "import into")) {
                Objects.requireNonNull(lock);
                if (Files.exists(layout.plan())) {
                    throw new UserError("An import was killed and is not finished", "import again first");
                }
                byte[] file = HeaderAlias.add(Files.readAllBytes(old), alias(from))
                        .orElseThrow(() -> new UserError(old + " has no header", "mend it"));
                Files.createDirectories(Objects.requireNonNull(now.getParent()));
                AtomicFile.replace(now, out -> out.write(file));
                State.move(layout.articles(), from, to);
                StateSums.renew(
                        layout.state(),
                        layout.state().relativize(layout.articles()).toString()::equals);
                Files.delete(old);
                Path site = layout.state().toAbsolutePath().resolveSibling("");
                Versions.move(Versions.folder(site, from), Versions.folder(site, to));
            }
        } catch (IOException e) {
            throw new UserError(
                    "The article could not be moved (" + e.getMessage() + ")",
                    "see that you may write there; one of " + from + " and " + to + " is whole",
                    e);
        }
    }
}

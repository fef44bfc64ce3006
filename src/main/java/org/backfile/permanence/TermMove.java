package org.backfile.permanence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;
import org.backfile.authority.AuthorIndex;
import org.backfile.authority.TermAddresses;
import org.backfile.authority.TermAddresses.TermKind;
import org.backfile.authority.VocabularyFile;
import org.backfile.content.HeaderReader;
import org.backfile.pack.AtomicFile;
import org.backfile.report.UserError;
import org.backfile.work.Lock;

/** Gives a source or an author another address; the former one leads there. */
final class TermMove {
    private final TermKind kind;
    private final TermAddresses before;
    private final List<String> published;
    /** What the names of the archive's sources, or authors, make. */
    private final Set<Slug> owns;

    private final Set<Slug> pages = new HashSet<>();

    private TermMove(TermKind kind, TermAddresses before, List<String> published, Set<Slug> owns) {
        this.kind = kind;
        this.before = before;
        this.published = published;
        this.owns = owns;
        owns.forEach(own -> pages.add(before.of(kind, own)));
    }

    /**
     * Writes it into {@code moved.lock}.
     *
     * @param site the site's folder
     * @param content its content folder
     * @param from the name in addresses: {@code gazette-example}
     * @param to the one it is to have
     * @throws UserError if there is no such source or author, the other address is or was another's or is none
     */
    static void move(Path site, Path content, TermKind kind, String from, String to) {
        if (!Slug.isSlug(to)) {
            throw new UserError(
                    kind.folder() + to + " cannot be an address", "write small letters, digits and hyphens");
        }
        if (!Slug.isSlug(from)) {
            throw new UserError("There is no " + kind.folder() + from, "name it by its page's address");
        }
        Path state = site.resolve(".backfile");
        try {
            Files.createDirectories(state);
            try (FileChannel lock = Lock.take(state.resolve("lock"), "bake of")) {
                Objects.requireNonNull(lock);
                TermAddresses before = TermAddresses.read(site);
                if (!before.findings().isEmpty()) {
                    throw new UserError(TermAddresses.NAME + " has lines that cannot be read", "mend it first");
                }
                List<String> published = AddressFile.read(site).addresses();
                Set<Slug> owns = owns(site, content, kind);
                String text = new TermMove(kind, before, published, owns).text(new Slug(from), new Slug(to));
                AtomicFile.beside(site.resolve(TermAddresses.NAME), AtomicFile.text(out -> out.write(text)))
                        .moveForGood();
            }
        } catch (IOException e) {
            throw new UserError(
                    TermAddresses.NAME + " could not be written (" + e.getMessage() + ")",
                    "see that you may write there",
                    e);
        }
    }

    private String text(Slug from, Slug to) {
        String old = kind.folder() + from;
        String now = kind.folder() + to;
        if (from.equals(to)) {
            throw new UserError("Both are " + old, "name another address");
        }
        boolean isThere = pages.contains(from);
        if (!isThere && before.redirects(kind).containsKey(from)) {
            throw new UserError(
                    old + " leads to " + kind.folder() + before.redirects(kind).get(from) + " already",
                    "move what stands there");
        }
        if (!isThere && !published.contains(old + "/")) {
            throw new UserError("There is no " + old, "name it by its page's address");
        }
        if (isThere && pages.contains(to)) {
            throw new UserError("There is " + now + " already", "name another address");
        }
        if (!isThere && !pages.contains(to)) {
            throw new UserError(
                    "No article is of " + old + " any more, nor of " + now,
                    "name one that has articles, and it leads there");
        }
        boolean wasIt = before.redirects(kind).getOrDefault(to, to).equals(from);
        if (isThere && (before.isOfAnother(kind, to, from) || !wasIt && published.contains(now + "/"))) {
            throw new UserError(now + " was another's address", "name one that nobody had");
        }
        return before.moved(kind, from, to, owns).text();
    }

    /** Of all articles, those that are not published as well: they may be tomorrow. */
    private static Set<Slug> owns(Path site, Path content, TermKind kind) throws IOException {
        AuthorIndex authors = new AuthorIndex(VocabularyFile.readAuthors(site).vocabulary());
        Set<String> names = new HashSet<>();
        if (Files.isDirectory(content)) {
            try (Stream<Path> files = Files.walk(content)) {
                files.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                        .map(file -> HeaderReader.read(
                                content, content.relativize(file).toString().replace('\\', '/')))
                        .flatMap(front -> front.entry().stream())
                        .forEach(entry -> names.addAll(names(entry, kind, authors)));
            }
        }
        Set<Slug> owns = new HashSet<>();
        names.forEach(name -> owns.add(Slug.of(name)));
        return owns;
    }

    private static List<String> names(ArticleSummary entry, TermKind kind, AuthorIndex authors) {
        return switch (kind) {
            case SOURCES -> entry.publisher().isEmpty() ? List.of() : List.of(entry.publisher());
            case AUTHORS -> authors.names(entry.authors());
        };
    }
}

package org.backfile.removal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Copy;
import org.backfile.content.ArticleFile;
import org.backfile.content.HeaderReader;
import org.backfile.copies.TextFingerprint;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.State;
import org.backfile.pack.StateSums;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.backfile.site.Links;
import org.backfile.site.OldAddresses;
import org.backfile.takedown.Pseudonym;
import org.backfile.takedown.Takedown;
import org.backfile.takedown.Takedowns;
import org.backfile.version.Versions;

/**
 * Takes articles, passages and names down, and brings them back. What pages show of it is the next bake's to change. The
 * front door of its package.
 */
public final class Removal {
    private final Path site;
    private final ImportLayout layout;
    private final LockedSite locked;

    /** @param site the site's folder */
    public Removal(Path site, ImportLayout layout) {
        this.site = site;
        this.layout = layout;
        this.locked = new LockedSite(site, layout);
    }

    /**
     * Why articles go, and what may be told of them.
     *
     * @param reason a sentence for readers
     * @param policy the rule, in words or as an address; may be empty
     * @param titles whether their titles may be told
     */
    public record Grounds(LocalDate day, String reason, String policy, boolean titles) {}

    /**
     * Takes articles down: their files leave the content folder, and import's memory what it has of their texts.
     *
     * @param named the paths of articles, without extension; one that is named twice counts once
     * @return what is left of them elsewhere, and what to do about it
     * @throws UserError if one of them is not there, or an import runs or was killed; then nothing has happened
     */
    public List<Finding> take(List<String> named, Grounds grounds) {
        Set<String> paths = new LinkedHashSet<>(named);
        return locked.locked(() -> {
            var takedowns = new ArrayList<>(Takedowns.read(site).lines());
            Map<String, ImportRecord> known = State.load(layout.articles());
            var left = new ArrayList<Finding>();
            for (String path : paths) {
                if (!ImportRecord.isSafe(path) || !Files.isRegularFile(layout.article(path))) {
                    throw new UserError(
                            "There is no article " + path,
                            "name an article as 1969/07/20/landing, by its address or its file");
                }
                takedowns.add(takedown(path, grounds, known));
                left.addAll(left(path, known));
            }
            // The list comes first: whoever is killed here has an article that is hidden, and not one that is lost.
            write(takedowns);
            for (String path : paths) {
                Path kept = locked.kept(path);
                Files.createDirectories(Objects.requireNonNull(kept.getParent()));
                Files.move(layout.article(path), kept, StandardCopyOption.ATOMIC_MOVE);
                Files.deleteIfExists(layout.conflict(path));
                Versions.move(Versions.folder(site, path), keptVersions(path));
            }
            Set<String> fields = new TreeSet<>();
            paths.forEach(path -> fields.add("\"article\":\"" + path + "\""));
            locked.forget(line -> fields.stream().anyMatch(line::contains));
            left.add(locked.elsewhere());
            return left;
        });
    }

    private Path keptVersions(String path) {
        return site.resolve(Takedowns.FOLDER).resolve(Versions.FOLDER).resolve(path);
    }

    /** The names stay as they are. */
    private void write(List<Takedown> takedowns) throws IOException {
        Takedowns.write(site, takedowns);
    }

    private Takedown takedown(String path, Grounds grounds, Map<String, ImportRecord> known) {
        ArticleSummary entry = HeaderReader.read(layout.content(), path + ".md")
                .entry()
                .orElseThrow(() -> new UserError(layout.article(path) + " has a broken header", "mend it first"));
        var keys = new LinkedHashSet<String>();
        known.values().stream()
                .filter(each -> each.path().equals(path) && each.sha256().length() == 64)
                .map(each -> Takedowns.ofRaw(each.sha256()))
                .sorted()
                .forEach(keys::add);
        var addresses = new TreeSet<String>();
        addresses.add(entry.header().source());
        entry.header().copies().stream().map(Copy::source).forEach(addresses::add);
        for (String address : addresses) {
            String normal = Address.normal(address);
            if (!normal.isEmpty()) {
                keys.add(Takedowns.ofAddress(TextFingerprint.hash(normal)));
            }
        }
        words(path).ifPresent(keys::add);
        return new Takedown(
                Takedown.Kind.ARTICLE,
                path,
                grounds.day(),
                grounds.reason(),
                grounds.policy(),
                grounds.titles() ? entry.header().title() : "",
                Address.guid(entry),
                List.copyOf(
                        new OldAddresses(List.of(entry), new Links("")).paths().keySet()),
                List.copyOf(keys));
    }

    /** What a reprint is known by: a hash of all words, how many they are, and the signature of their runs. */
    private Optional<String> words(String path) {
        try {
            return ArticleFile.read(path, Files.readAllBytes(layout.article(path)))
                    .map(article -> {
                        var words = new TextFingerprint().read(article);
                        return "m:" + HexFormat.of().toHexDigits(words.text()) + "."
                                + Integer.toHexString(words.words()) + "."
                                + words.signature().hex();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> left(String path, Map<String, ImportRecord> known) {
        var left = new ArrayList<Finding>();
        for (ImportRecord each : known.values()) {
            if (each.path().equals(path)) {
                left.add(Finding.note(
                        "takedown-left",
                        each.folder().isEmpty() ? each.raw() : each.folder() + "/" + each.raw(),
                        0,
                        "The raw file of " + path + " stays, and import leaves it out",
                        "remove it if the text must not be kept"));
            }
        }
        left.sort(null);
        left.add(Finding.note(
                "takedown-left",
                Takedowns.FOLDER + "/" + path + ".md",
                0,
                "The article itself is kept here for 'backfile restore', and published nowhere",
                "remove it if the text must not be kept, and keep the folder out of public repositories"));
        return left;
    }

    /**
     * Takes paragraphs down of an article that stays.
     *
     * @param path of the article, without extension
     * @param passages each by its anchor on the page, or by words that it alone has
     * @return what is left of them elsewhere
     * @throws UserError if a paragraph is not there, or several may be meant; then nothing has happened
     */
    public List<Finding> takePassages(String path, List<String> passages, Grounds grounds) {
        return locked.locked(() -> new Editing(locked).takePassages(path, passages, grounds));
    }

    /**
     * Puts another name in a name's place, in all articles.
     *
     * @return what is left of it elsewhere
     */
    public List<Finding> takeName(Pseudonym name, Grounds grounds) {
        return locked.locked(() -> new NameRemoval(locked).take(name, grounds));
    }

    /** Brings a name back. */
    public List<Finding> restoreName(String name) {
        return locked.locked(() -> new NameRemoval(locked).restore(name));
    }

    /**
     * Brings an article back as it was, or passages of it.
     *
     * @param path of the article, without extension
     * @return what is to be said of it
     * @throws UserError if it was not taken down, or another stands in its place
     */
    public List<Finding> restore(String path) {
        return locked.locked(() -> {
            var takedowns = new ArrayList<>(Takedowns.read(site).lines());
            if (!takedowns.removeIf(
                    each -> each.kind() == Takedown.Kind.ARTICLE && each.path().equals(path))) {
                return new Editing(locked).restorePassages(path);
            }
            Path kept = locked.kept(path);
            Path place = layout.article(path);
            if (Files.exists(place)) {
                throw new UserError("There is another article " + path + " in its place", "move or remove that first");
            }
            boolean isKept = Files.isRegularFile(kept);
            if (isKept) {
                Files.createDirectories(Objects.requireNonNull(place.getParent()));
                Files.move(kept, place, StandardCopyOption.ATOMIC_MOVE);
            }
            Versions.move(keptVersions(path), Versions.folder(site, path));
            write(takedowns);
            Files.deleteIfExists(layout.cache());
            StateSums.renew(layout.state(), ImportLayout::isOfImport);
            return isKept
                    ? List.<Finding>of()
                    : List.of(Finding.warning(
                            "restore-missing",
                            Takedowns.FOLDER + "/" + path + ".md",
                            0,
                            "The article was not kept, and is not taken down any more",
                            "put it into content/, or import its raw file again"));
        });
    }
}

package org.backfile.ingest.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.backfile.article.Block;
import org.backfile.ingest.state.FileTree;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.media.MediaFile;
import org.backfile.media.MediaOptions;
import org.backfile.media.fetch.FetchedPictures;
import org.backfile.media.fetch.MediaFetcher;
import org.backfile.pack.AtomicFile;
import org.backfile.parse.Parsed;
import org.backfile.report.Finding;
import org.backfile.source.SourceFolder;

/**
 * Articles' pictures: what their sources have of them is stored, once for each content, beside the site until its articles
 * are written, and moved into the site before them. Used from several threads.
 */
public final class Pictures {
    /** The rule of the finding that an article lacks some. */
    static final String MISSING = "picture-missing";

    /** So long one from the web may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SourceFolder source;
    private final MediaOptions options;
    private final Path arriving;
    private final boolean isDry;
    private final Optional<FetchedPictures> web;
    private final Set<String> stored = new HashSet<>();

    public Pictures(SourceFolder source, MediaOptions options, ImportLayout layout, boolean isDry) throws IOException {
        this.source = source;
        this.options = options;
        this.arriving = layout.pictures();
        this.isDry = isDry;
        this.web = isDry || !options.isFetching() ? Optional.empty() : Optional.of(web(options, layout));
    }

    private static FetchedPictures web(MediaOptions options, ImportLayout layout) throws IOException {
        boolean isAnywhere = options.fetching() == MediaOptions.Fetching.ANYWHERE;
        var fetcher = new MediaFetcher(isAnywhere, options.largest(), PATIENCE);
        List<Path> folders = List.of(options.folder(), layout.pictures());
        return new FetchedPictures(layout.fetched(), folders, fetcher, options.largest());
    }

    /** The same article with its pictures stored, and without those that are not there or may not be shown. */
    public Parsed settled(Parsed parsed) {
        if (!(parsed instanceof Parsed.Accepted accepted) || !hasFigure(accepted)) {
            return parsed;
        }
        return new PicturesOfArticle(accepted, source, options, web, this::keep).settled();
    }

    private static boolean hasFigure(Parsed.Accepted accepted) {
        for (Block block : accepted.article().body()) {
            if (block.kind() == Block.Kind.FIGURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article that an earlier run read may have now what it lacked. */
    public boolean mayHaveCome(List<Finding> findings) {
        return (source.hasPictures() || web.isPresent())
                && options.isEnabled()
                && findings.stream().anyMatch(finding -> finding.rule().equals(MISSING));
    }

    private void keep(MediaFile file) {
        if (isDry) {
            return;
        }
        synchronized (stored) {
            if (!stored.add(file.name()) || Files.isRegularFile(options.folder().resolve(file.name()))) {
                return;
            }
            try {
                Files.createDirectories(arriving);
                Path place = arriving.resolve(file.name());
                AtomicFile.beside(place, beside(place), part -> Files.write(part, file.bytes()))
                        .move();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A name that no other process takes, which may store the same picture at the same time. */
    private static Path beside(Path place) {
        String mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return place.resolveSibling(place.getFileName() + "." + mark + ".new");
    }

    /** Moves what is stored into the site: articles that show it come next. */
    public void publish() throws IOException {
        if (!Files.isDirectory(arriving)) {
            return;
        }
        Files.createDirectories(options.folder());
        List<Path> files;
        try (Stream<Path> list = Files.list(arriving)) {
            files = list.filter(file -> !file.toString().endsWith(".new"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Path place = options.folder().resolve(file.getFileName());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        forget();
    }

    /** Forgets what is not in the site yet. */
    public void forget() throws IOException {
        FileTree.delete(arriving);
    }
}

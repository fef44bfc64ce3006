package org.backfile.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;
import org.backfile.content.HeaderReader.Unknown;
import org.backfile.output.Fingerprint;
import org.backfile.output.PackedFindings;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.pack.WholeFile;
import org.backfile.report.Finding;

/**
 * The headers of articles as they were last read, in a file for each few folders: only articles whose stamp has changed
 * are opened. A file of another program, or a broken one, is as good as none. Safe for use by many threads, each on
 * another file.
 */
final class HeaderCache {
    private static final String FORM = "backfile headers 7";
    private static final byte[] NOTHING = {};
    private static final int PUBLISHED = 1;
    private static final int WITH_FINDINGS = 2;

    private final Path folder;
    private final long program;
    /** One of each: an archive has few topics and publishers, and each a thousand times. */
    private final Map<String, String> names = new ConcurrentHashMap<>();
    /** Whether the folder is there for certain. */
    private volatile boolean made;

    /**
     * @param folder where its files are; made when there is something to put there
     * @param program whose headers these are: another reads other things into a file
     */
    HeaderCache(Path folder, String program) {
        this.folder = folder;
        this.program = new Fingerprint().add(FORM).add(program).value();
    }

    /**
     * An article that was read.
     *
     * @param published whether it is to be shown
     * @param findings what is to be said of its header, of any templates
     * @param unknown keys of its header that nobody reads but perhaps a template
     */
    record Known(ArticleSummary entry, boolean published, List<Finding> findings, List<Unknown> unknown) {
        Known {
            findings = List.copyOf(findings);
            unknown = List.copyOf(unknown);
        }
    }

    /** What is known of a part of the content, in the order it was written; empty if nothing is. */
    List<Known> read(String part) {
        var known = new ArrayList<Known>();
        try {
            var in = Unpacker.of(WholeFile.bytes(file(part)).orElse(NOTHING));
            if (in.more() && in.whole() == program && in.text().equals(part)) {
                var headers = new PackedHeaders(in, this::name);
                while (in.more()) {
                    int flags = (int) in.number();
                    boolean isClean = (flags & WITH_FINDINGS) == 0;
                    List<Finding> findings = isClean ? List.of() : PackedFindings.read(in);
                    List<Unknown> unknown = isClean ? List.of() : unknown(in);
                    known.add(new Known(headers.next(), (flags & PUBLISHED) != 0, findings, unknown));
                }
            }
        } catch (IOException e) {
            return List.of(); // the same as never written
        }
        return known;
    }

    /** Remembers a part. That it cannot be written costs time only. */
    void write(String part, Collection<Known> known) {
        var out = new Packer().whole(program).text(part);
        var headers = PackedHeaders.writer(known.stream().map(Known::entry).toList(), out);
        for (Known article : known) {
            boolean isClean = article.findings().isEmpty() && article.unknown().isEmpty();
            out.number((article.published() ? PUBLISHED : 0) | (isClean ? 0 : WITH_FINDINGS));
            if (!isClean) {
                PackedFindings.write(article.findings(), out);
                out.number(article.unknown().size());
                article.unknown()
                        .forEach(key -> out.text(key.key()).number(key.line()).text(key.meant()));
            }
            headers.write(article.entry());
        }
        try {
            if (!made) {
                Files.createDirectories(folder);
                made = true;
            }
            out.save(file(part));
        } catch (IOException e) {
            // the next bake reads the articles once more
        }
    }

    private static List<Unknown> unknown(Unpacker in) {
        int count = (int) in.number();
        return Stream.generate(() -> new Unknown(in.text(), (int) in.number(), in.text()))
                .limit(count)
                .toList();
    }

    /** Removes what is known of other parts. */
    void forgetAllBut(Collection<String> parts) {
        Set<Path> kept = parts.stream().map(this::file).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !kept.contains(file)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // they only take room
        }
    }

    private Path file(String part) {
        return folder.resolve(Long.toHexString(new Fingerprint().add(part).value()));
    }

    /** The same header, its names shared with others. */
    FrontMatter shared(FrontMatter header) {
        var tags = new ArrayList<String>(header.tags().size());
        for (String tag : header.tags()) {
            tags.add(name(tag));
        }
        return new FrontMatter(
                header.title(),
                header.date(),
                tags,
                header.description(),
                header.lead(),
                header.source(),
                name(header.publisher()),
                header.dateline(),
                name(header.lang()),
                header.time(),
                header.provenance(),
                header.authors().stream().map(this::name).toList(),
                header.copies(),
                header.aliases(),
                header.placement(),
                header.corrects());
    }

    private String name(String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }
}

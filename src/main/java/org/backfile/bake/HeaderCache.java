package org.backfile.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.Entry;
import org.backfile.article.Header;
import org.backfile.article.Provenance;
import org.backfile.output.Fingerprint;

/**
 * The headers of articles as they were last read, in a file for each few folders: only articles whose stamp has changed
 * are opened. A file of another program, or a broken one, is as good as none. Safe for use by many threads, each on
 * another file.
 */
final class HeaderCache {
    private static final String FORM = "backfile headers 2";

    private final Path folder;
    private final long program;
    /** One of each: an archive has few topics and publishers, and each a thousand times. */
    private final Map<String, String> names = new ConcurrentHashMap<>();

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
     */
    record Known(Entry entry, boolean published) {}

    /** What is known of a part of the content, by path; empty if nothing is. */
    Map<String, Known> read(String part) {
        var known = new HashMap<String, Known>();
        try {
            var in = Unpacker.of(Files.readAllBytes(file(part)));
            if (in.more() && in.whole() == program && in.text().equals(part)) {
                while (in.more()) {
                    Known article = article(in);
                    known.put(article.entry().path(), article);
                }
            }
        } catch (IOException e) {
            return Map.of(); // the same as never written
        }
        return known;
    }

    /** Remembers a part. That it cannot be written costs time only. */
    void write(String part, Collection<Known> known) {
        var out = new Packer().whole(program).text(part);
        known.forEach(article -> write(article, out));
        Path file = file(part);
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            Files.write(beside, out.bytes());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // the next bake reads the articles once more
        }
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
    Header shared(Header header) {
        return new Header(
                header.title(),
                header.date(),
                header.tags().stream().map(this::name).toList(),
                header.description(),
                header.lead(),
                header.source(),
                name(header.publisher()),
                header.dateline(),
                name(header.lang()),
                header.time(),
                header.provenance(),
                header.copies());
    }

    private String name(String name) {
        String known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    private static void write(Known article, Packer out) {
        Entry entry = article.entry();
        Header header = entry.header();
        out.text(entry.path()).whole(entry.stamp()).number(article.published() ? 1 : 0);
        out.text(header.title()).number(header.date().toEpochDay() - LocalDate.MIN.toEpochDay());
        out.number(header.tags().size());
        header.tags().forEach(out::text);
        out.text(header.description()).number(header.lead() ? 1 : 0);
        out.text(header.source()).text(header.publisher());
        out.text(header.dateline().text()).text(header.dateline().agency());
        out.text(header.lang()).text(header.time());
        out.text(header.provenance().raw()).text(header.provenance().sha256());
        out.number(header.copies().size());
        for (Copy copy : header.copies()) {
            out.number(copy.kind().ordinal()).text(copy.source()).text(copy.raw());
        }
    }

    private Known article(Unpacker in) {
        String path = in.text();
        long stamp = in.whole();
        boolean published = in.number() == 1;
        var header = new Header(
                in.text(),
                LocalDate.ofEpochDay(in.number() + LocalDate.MIN.toEpochDay()),
                tags(in),
                in.text(),
                in.number() == 1,
                in.text(),
                name(in.text()),
                dateline(in),
                name(in.text()),
                in.text(),
                provenance(in),
                copies(in));
        return new Known(new Entry(path, header, stamp), published);
    }

    private List<String> tags(Unpacker in) {
        int n = (int) in.number();
        var tags = new String[n];
        for (int i = 0; i < n; i++) {
            tags[i] = name(in.text());
        }
        return List.of(tags);
    }

    private Dateline dateline(Unpacker in) {
        String text = in.text();
        String agency = in.text();
        return text.isEmpty() && agency.isEmpty() ? Dateline.NONE : new Dateline(text, name(agency));
    }

    private static Provenance provenance(Unpacker in) {
        String raw = in.text();
        String sha256 = in.text();
        return raw.isEmpty() && sha256.isEmpty() ? Provenance.NONE : new Provenance(raw, sha256);
    }

    private static List<Copy> copies(Unpacker in) {
        int n = (int) in.number();
        if (n == 0) {
            return List.of();
        }
        var copies = new ArrayList<Copy>(n);
        for (int i = 0; i < n; i++) {
            copies.add(new Copy(Copy.Kind.values()[(int) in.number()], in.text(), in.text()));
        }
        return copies;
    }
}

package org.backfile.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.article.Slug;
import org.backfile.report.Finding;

/**
 * Sources and authors that stand at another address than the one their name makes, since the owner moved them:
 * {@code moved.lock}, a line each, sorted, for version control. Its fields are parted by tabs: the address that the name
 * makes, as {@code sources/gazette-example}, the one it has, and those it had. Immutable.
 */
public final class TermAddresses {
    /** The file's name in the site's folder. */
    public static final String NAME = "moved.lock";

    /** Nobody moved anything. */
    public static final TermAddresses NONE = new TermAddresses(List.of(), List.of());

    private static final String HEAD =
            "# backfile moved 1: address by name, address now, former ones; keep in version control";
    private static final String HINT = "put the one from version control there";
    /** The address by name, and the one it has. */
    private static final int FIELDS = 2;

    /** What is moved. */
    public enum TermKind {
        SOURCES,
        AUTHORS;

        /** The folder of their pages, and its slash: {@code sources/}. */
        public String folder() {
            return name().toLowerCase(Locale.ROOT) + "/";
        }
    }

    /**
     * @param own what its name makes
     * @param former what it had besides; may have its own
     */
    private record TermAddress(TermKind kind, Slug own, Slug now, SortedSet<Slug> former) {
        String text() {
            var text = new StringBuilder(kind.folder() + own + "\t" + kind.folder() + now);
            former.forEach(slug -> text.append('\t').append(kind.folder()).append(slug));
            return text.toString();
        }
    }

    private final SortedMap<String, TermAddress> lines = new TreeMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Finding> findings;

    private TermAddresses(Collection<TermAddress> lines, List<Finding> findings) {
        this.findings = List.copyOf(findings);
        for (TermAddress line : lines) {
            String folder = line.kind().folder();
            this.lines.put(folder + line.own(), line);
            used.add(folder + line.now());
            line.former().forEach(slug -> used.add(folder + slug));
        }
    }

    /**
     * Reads a site's file. A line that cannot be read is left out, with a finding.
     *
     * @throws org.backfile.report.UserError if it is there and cannot be read at all
     */
    public static TermAddresses read(Path site) {
        OwnerFile file = OwnerFile.read(site.resolve(NAME), HINT);
        if (file.text().isEmpty()) {
            return NONE;
        }
        var findings = new ArrayList<Finding>(file.findings());
        var lines = new ArrayList<TermAddress>();
        int number = 0;
        for (String line : (Iterable<String>) file.text().lines()::iterator) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                Optional<TermAddress> read = line(line);
                read.ifPresent(lines::add);
                if (read.isEmpty()) {
                    findings.add(Finding.error(
                            "moved-line",
                            NAME,
                            number,
                            "This line tells of no address that was moved, and was left out",
                            "a merge may have broken it: compare the file with the one in version control"));
                }
            }
        }
        return new TermAddresses(lines, findings);
    }

    private static Optional<TermAddress> line(String text) {
        String[] fields = text.split("\t", -1);
        var slugs = new ArrayList<Slug>();
        for (TermKind kind : TermKind.values()) {
            for (String field : fields) {
                String slug = field.startsWith(kind.folder())
                        ? field.substring(kind.folder().length())
                        : "";
                if (Slug.isSlug(slug)) {
                    slugs.add(new Slug(slug));
                }
            }
            if (slugs.size() >= FIELDS && slugs.size() == fields.length) {
                var former = new TreeSet<>(slugs.subList(FIELDS, slugs.size()));
                return Optional.of(new TermAddress(kind, slugs.get(0), slugs.get(1), former));
            }
            slugs.clear();
        }
        return Optional.empty();
    }

    /** Lines of the file that were left out. */
    public List<Finding> findings() {
        return findings;
    }

    /** The file's text; without any line empty. */
    public String text() {
        if (lines.isEmpty()) {
            return "";
        }
        var text = new StringBuilder(HEAD).append('\n');
        lines.values().forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    /** A publisher's name in addresses. */
    public Slug source(String publisher) {
        return of(TermKind.SOURCES, Slug.of(publisher));
    }

    /** An author's name in addresses. */
    public Slug author(String name) {
        return of(TermKind.AUTHORS, Slug.of(name));
    }

    /**
     * The address of a source or author whose name makes this one. Who comes later and whose name makes an address that
     * another was moved to, or from, gets a number behind it.
     */
    public Slug of(TermKind kind, Slug own) {
        TermAddress line = lines.get(kind.folder() + own);
        if (line != null) {
            return line.now();
        }
        Slug free = own;
        for (int n = 2; used.contains(kind.folder() + free); n++) {
            free = own.numbered(n);
        }
        return free;
    }

    /** Where addresses lead that sources or authors had. */
    public SortedMap<Slug, Slug> redirects(TermKind kind) {
        var redirects = new TreeMap<Slug, Slug>();
        var places = new HashSet<Slug>();
        List<TermAddress> all =
                lines.values().stream().filter(line -> line.kind() == kind).toList();
        for (TermAddress line : all) {
            places.add(line.now());
            line.former().forEach(slug -> redirects.put(slug, line.now()));
        }
        all.stream()
                .filter(line -> !used.contains(kind.folder() + line.own()))
                .forEach(line -> redirects.put(line.own(), line.now()));
        redirects.keySet().removeAll(places);
        return redirects;
    }

    /** Whether an address was or is that of a source or author that was moved, and that does not stand at the other one. */
    public boolean isOfAnother(TermKind kind, Slug slug, Slug than) {
        return lines.values().stream()
                .anyMatch(line -> line.kind() == kind
                        && !line.now().equals(than)
                        && (line.own().equals(slug)
                                || line.now().equals(slug)
                                || line.former().contains(slug)));
    }

    /**
     * The same with another address for what stands at one; that one leads there.
     *
     * @param owns the addresses that the names of the archive's sources, or authors, make
     */
    public TermAddresses moved(TermKind kind, Slug from, Slug to, Collection<Slug> owns) {
        var all = new TreeMap<>(lines);
        Set<Slug> ofIt = new TreeSet<>();
        owns.stream().filter(own -> of(kind, own).equals(from)).forEach(ofIt::add);
        lines.values().stream()
                .filter(line -> line.kind() == kind && line.now().equals(from))
                .forEach(line -> ofIt.add(line.own()));
        if (ofIt.isEmpty()) { // its articles are gone, and who stands at the other address keeps that
            ofIt.add(from);
            owns.stream()
                    .filter(own -> of(kind, own).equals(to))
                    .forEach(own ->
                            all.putIfAbsent(kind.folder() + own, new TermAddress(kind, own, to, new TreeSet<>())));
        }
        for (Slug own : ofIt) {
            TermAddress before = all.get(kind.folder() + own);
            var former = new TreeSet<Slug>(before == null ? Set.of() : before.former());
            if (!own.equals(from)) {
                former.add(from);
            }
            former.remove(to);
            all.put(kind.folder() + own, new TermAddress(kind, own, to, former));
        }
        return new TermAddresses(all.values(), List.of());
    }
}

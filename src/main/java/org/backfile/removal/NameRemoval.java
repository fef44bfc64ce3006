package org.backfile.removal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backfile.arrival.Arrivals;
import org.backfile.authority.RegistryFile;
import org.backfile.authority.TermAddresses;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.State;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.StateSums;
import org.backfile.permanence.PublishedAddresses;
import org.backfile.redaction.Redaction;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.backfile.takedown.Pseudonym;
import org.backfile.takedown.Takedown;
import org.backfile.takedown.Takedowns;
import org.backfile.version.Versions;

/**
 * Puts another name in a name's place, in all articles. Where their addresses have the name they get others, and the former
 * ones are forgotten: whatever answered there would tell it.
 */
record NameRemoval(LockedSite site) {
    private static final String MOVED = "moved.tsv";

    List<Finding> take(Pseudonym name, Removal.Grounds grounds) throws IOException {
        Takedowns before = Takedowns.read(site.folder());
        if (before.names().values().stream().anyMatch(each -> each.name().equals(name.name()))) {
            throw new UserError("The name was taken down already", "restore it first, to put another in its place");
        }
        var editing = new Editing(site);
        Map<String, RedactedFile> changed = editing.find(Redaction.of(name));
        String number = number(before.names().keySet());
        var lines = new ArrayList<>(before.lines());
        lines.add(new Takedown(
                Takedown.Kind.NAME,
                number,
                grounds.day(),
                grounds.reason(),
                grounds.policy(),
                "",
                "",
                List.of(),
                List.of(Takedowns.ofName(name))));
        var names = new TreeMap<>(before.names());
        names.put(number, name);
        Takedowns.write(site.folder(), lines, names);
        String folder = Editing.folder(Takedowns.ofName(name));
        editing.replace(folder, changed);
        Map<String, String> moved = move(changed, folder);
        LockedSite.dropLines(
                site.folder().resolve(RegistryFile.NAME), line -> name.isIn(line) || name.isInAddress(line, false));
        LockedSite.dropLines(
                site.folder().resolve(PublishedAddresses.NAME),
                line -> moved.containsKey(line.replaceFirst("\\.html$", "")) || name.isInAddress(line, false));
        LockedSite.dropLines(
                site.folder().resolve(TermAddresses.NAME), line -> name.isInAddress(line.replace('\t', '/'), false));
        site.forget(line -> name.isIn(line)
                || changed.keySet().stream().anyMatch(path -> line.contains("\"article\":\"" + path + "\"")));
        return left(name, changed.keySet(), moved, folder);
    }

    private static String number(Set<String> taken) {
        int number = 1;
        while (taken.contains(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }

    /** Gives articles another address whose own has the name; where each was and is. */
    private Map<String, String> move(Map<String, RedactedFile> changed, String folder) throws IOException {
        Map<String, String> moved = new TreeMap<>();
        changed.forEach((path, file) -> {
            if (!Editing.isVersion(path) && !file.article().path().equals(path)) {
                moved.put(path, free(file.article().path(), moved));
            }
        });
        if (!moved.isEmpty()) {
            rename(moved);
            var lines = new StringBuilder();
            moved.forEach(
                    (from, to) -> lines.append(from).append('\t').append(to).append('\n'));
            AtomicFile.replaceText(
                    site.folder().resolve(Takedowns.FOLDER).resolve(folder).resolve(MOVED),
                    out -> out.write(lines.toString()));
        }
        return moved;
    }

    private String free(String path, Map<String, String> taken) {
        String free = path;
        for (int n = 2; taken.containsValue(free) || site.layout().hasArticle(free); n++) {
            free = path + "-" + n;
        }
        return free;
    }

    private void rename(Map<String, String> moved) throws IOException {
        ImportLayout layout = site.layout();
        for (Map.Entry<String, String> each : moved.entrySet()) {
            Path to = layout.article(each.getValue());
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            Files.move(layout.article(each.getKey()), to, StandardCopyOption.ATOMIC_MOVE);
            Versions.move(
                    Versions.folder(site.folder(), each.getKey()), Versions.folder(site.folder(), each.getValue()));
        }
        State.rewrite(
                layout.articles(),
                known -> moved.containsKey(known.path()) ? known.at(moved.get(known.path())) : known);
        if (Files.isRegularFile(layout.added())) {
            Arrivals arrivals = Arrivals.read(layout.added());
            arrivals.and(java.time.LocalDate.EPOCH, List.of(), moved).save(layout.added());
        }
        StateSums.renew(layout.state(), ImportLayout::isOfImport);
    }

    private List<Finding> left(Pseudonym name, Set<String> paths, Map<String, String> moved, String folder)
            throws IOException {
        var left = new ArrayList<Finding>();
        State.load(site.layout().articles()).values().stream()
                .filter(each -> paths.contains(each.path()) || moved.containsValue(each.path()))
                .forEach(each -> left.add(LockedSite.left(
                        each.folder().isEmpty() ? each.raw() : each.folder() + "/" + each.raw(),
                        name.isInAddress(each.raw(), true)
                                ? "The raw file has the name in its own name, which .backfile/articles.tsv tells"
                                : "The raw file stays, and import puts the other name in its place",
                        name.isInAddress(each.raw(), true)
                                ? "rename it, and import again"
                                : "remove it if the name must not be kept")));
        moved.forEach((from, to) -> left.add(Finding.warning(
                "takedown-moved",
                to + ".md",
                0,
                "The article's former address had the name, and answers no more; it stands here now",
                "ask search engines to forget the former one, which " + Takedowns.FOLDER + "/" + folder + "/" + MOVED
                        + " has")));
        for (String file : files()) {
            String text = Files.readString(site.folder().resolve(file));
            if (name.isIn(text) || name.isInAddress(file, false)) {
                left.add(Finding.warning("takedown-left", file, 0, "The name stands here", "change it by hand"));
            }
        }
        left.sort(null);
        left.add(LockedSite.left(
                Takedowns.FOLDER,
                "The name, and the articles as they were, are kept here, and published nowhere",
                "keep the folder out of public repositories; import needs names.tsv"));
        left.add(site.elsewhere());
        return left;
    }

    /** Texts of the owner's own, below the site's folder. */
    private List<String> files() throws IOException {
        var files = new TreeSet<String>();
        for (String name : List.of("topics.yaml", "authors.yaml", "rights.yaml", "noise.txt", "jbake.properties")) {
            if (Files.isRegularFile(site.folder().resolve(name))) {
                files.add(name);
            }
        }
        try (Stream<Path> all = Files.walk(site.layout().content())) {
            all.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .forEach(file ->
                            files.add(site.folder().relativize(file).toString().replace('\\', '/')));
        }
        return List.copyOf(files);
    }

    List<Finding> restore(String named) throws IOException {
        Takedowns before = Takedowns.read(site.folder());
        Map.Entry<String, Pseudonym> meant = before.names().entrySet().stream()
                .filter(each -> each.getValue().name().equals(named.strip()))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "The name was not taken down", "write it as in " + Takedowns.FOLDER + "/names.tsv"));
        String folder = Editing.folder(Takedowns.ofName(meant.getValue()));
        Path kept = site.folder().resolve(Takedowns.FOLDER).resolve(folder);
        Path moves = kept.resolve(MOVED);
        if (Files.isRegularFile(moves)) {
            Map<String, String> back = new TreeMap<>();
            Files.readAllLines(moves)
                    .forEach(line ->
                            back.put(line.substring(line.indexOf('\t') + 1), line.substring(0, line.indexOf('\t'))));
            back.keySet().removeIf(path -> !site.layout().hasArticle(path));
            rename(back);
            Files.delete(moves);
        }
        List<Finding> findings = new Editing(site).restore(folder, Editing.paths(kept), Redaction.of(meant.getValue()));
        var names = new TreeMap<>(before.names());
        names.remove(meant.getKey());
        var lines = new ArrayList<>(before.lines());
        lines.removeIf(each -> each.kind() == Takedown.Kind.NAME && each.path().equals(meant.getKey()));
        Takedowns.write(site.folder(), lines, names);
        site.forget(line -> false);
        return findings;
    }
}

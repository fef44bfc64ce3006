package org.backfile.removal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.content.ArticleFile;
import org.backfile.copies.TextFingerprint;
import org.backfile.ingest.state.FileHash;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.ingest.state.State;
import org.backfile.pack.AtomicFile;
import org.backfile.redaction.Redaction;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.backfile.site.ParagraphName;
import org.backfile.takedown.Takedown;
import org.backfile.takedown.Takedowns;
import org.backfile.version.Versions;

/** Takes passages out of articles, and keeps the files as they were, to bring them back. */
record Editing(LockedSite site) {
    private static final String VERSIONS = Versions.FOLDER + "/";
    /** A paragraph's name, behind its article's where several stand on a page, and before a number where it comes again. */
    private static final Pattern PARAGRAPH = Pattern.compile("^(?:.*[#-])?(p[0-9a-f]{8})(?:-\\d+)?$");

    List<Finding> takePassages(String path, List<String> named, Removal.Grounds grounds) throws IOException {
        Path file = site.layout().article(path);
        if (!ImportRecord.isSafe(path) || !Files.isRegularFile(file)) {
            throw new UserError(
                    "There is no article " + path, "name an article as 1969/07/20/landing, by its address or its file");
        }
        Article article = ArticleFile.read(path, Files.readAllBytes(file))
                .orElseThrow(() -> new UserError(file + " has a broken header", "mend it first"));
        List<String> passages =
                named.stream().map(each -> passage(article.body(), each)).toList();
        Set<String> keys = new LinkedHashSet<>();
        passages.forEach(passage -> keys.addAll(Redaction.keys(passage)));
        quotations(path, article, passages).forEach(quotation -> keys.addAll(Redaction.keys(quotation)));
        var redaction = Redaction.ofPassages(keys);
        Map<String, RedactedFile> changed = find(redaction);
        var lines = new ArrayList<>(Takedowns.read(site.folder()).lines());
        List<String> paths =
                changed.keySet().stream().filter(each -> !isVersion(each)).toList();
        for (String each : paths) {
            lines.add(new Takedown(
                    Takedown.Kind.PASSAGE,
                    each,
                    grounds.day(),
                    grounds.reason(),
                    grounds.policy(),
                    "",
                    "",
                    List.of(),
                    List.copyOf(keys)));
        }
        Takedowns.write(site.folder(), lines);
        String folder = folder(keys.iterator().next());
        replace(folder, changed);
        Set<String> fields = new LinkedHashSet<>();
        paths.forEach(each -> fields.add("\"article\":\"" + each + "\""));
        site.forget(line -> fields.stream().anyMatch(line::contains));
        return left(Set.copyOf(paths), folder);
    }

    /** What earlier texts of an article, and its copies, say in nearly the same words. */
    private List<String> quotations(String path, Article article, List<String> passages) throws IOException {
        var others = new ArrayList<String>();
        article.header().copies().forEach(copy -> others.addAll(copy.own()));
        for (String version : paths(Versions.folder(site.folder(), path))) {
            ArticleFile.read(path, Files.readAllBytes(file(VERSIONS + path + "/" + version)))
                    .ifPresent(before -> {
                        before.body().forEach(block -> others.add(block.text()));
                        before.header().copies().forEach(copy -> others.addAll(copy.own()));
                    });
        }
        return others.stream()
                .filter(text -> passages.stream().anyMatch(passage -> Redaction.isQuoted(text, passage)))
                .toList();
    }

    /** The one paragraph that is meant. */
    private static String passage(List<Block> body, String named) {
        String anchor = PARAGRAPH.matcher(named).replaceFirst("$1");
        long[] words = new TextFingerprint().read(named).inOrder();
        Map<String, String> found = new TreeMap<>();
        for (Block block : body) {
            boolean isMeant = !block.text().isBlank()
                    && (anchor.equals(ParagraphName.of(html(block.text())))
                            || words.length > 0
                                    && hasRun(
                                            new TextFingerprint()
                                                    .read(block.text())
                                                    .inOrder(),
                                            words));
            if (isMeant) {
                found.put(Redaction.keys(block.text()).get(0), block.text());
            }
        }
        if (found.size() != 1) {
            throw new UserError(
                    found.isEmpty()
                            ? "The article has no paragraph \"" + named + "\""
                            : found.size() + " paragraphs have \"" + named + "\"",
                    "name it by the link behind it, as p1a2b3c4d, or by words that only it has");
        }
        return found.values().iterator().next();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean hasRun(long[] all, long[] run) {
        for (int i = 0; i + run.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + run.length, run, 0, run.length)) {
                return true;
            }
        }
        return false;
    }

    /** The folder in that of what was taken down, where the files are as they were. */
    static String folder(String key) {
        return "edited-" + key.substring(key.indexOf(':') + 1);
    }

    /** All articles that a redaction changes, by their paths, and texts that they had before. */
    Map<String, RedactedFile> find(Redaction redaction) throws IOException {
        Map<String, RedactedFile> found = new TreeMap<>();
        for (String path : paths(site.layout().content())) {
            RedactedFile.of(path, Files.readAllBytes(file(path)), redaction).ifPresent(less -> found.put(path, less));
        }
        for (String below : paths(site.folder().resolve(Versions.FOLDER))) {
            String path = VERSIONS + below;
            RedactedFile.of(path, Files.readAllBytes(file(path)), redaction).ifPresent(less -> found.put(path, less));
        }
        return found;
    }

    /** The markdown files in a folder, which need not be there, without their extension. */
    static List<String> paths(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList();
        }
    }

    static boolean isVersion(String path) {
        return path.startsWith(VERSIONS);
    }

    private Path file(String path) {
        return isVersion(path)
                ? site.folder().resolve(path + ".md")
                : site.layout().article(path);
    }

    /** Puts files in articles' places, keeps the former ones, and lets import know those that were its own. */
    void replace(String folder, Map<String, RedactedFile> changed) throws IOException {
        Map<String, Written> written = new TreeMap<>();
        for (Map.Entry<String, RedactedFile> each : changed.entrySet()) {
            Path file = file(each.getKey());
            byte[] before = Files.readAllBytes(file);
            byte[] now = each.getValue().bytes();
            Path kept = site.kept(folder + "/" + each.getKey());
            Files.createDirectories(Objects.requireNonNull(kept.getParent()));
            AtomicFile.replace(kept, out -> out.write(before));
            AtomicFile.replace(file, out -> out.write(now));
            Files.deleteIfExists(site.layout().conflict(each.getKey()));
            written.put(each.getKey(), Written.of(before, now));
        }
        written(written);
    }

    /** What import knows files by. */
    private record Written(String before, String now) {
        static Written of(byte[] before, byte[] now) {
            return new Written(FileHash.of(before), FileHash.of(now));
        }
    }

    private void written(Map<String, Written> files) throws IOException {
        State.rewrite(site.layout().articles(), known -> {
            Written file = files.get(known.path());
            return known.leads() && file != null && known.written().equals(file.before())
                    ? known.as(file.now())
                    : known;
        });
    }

    private List<Finding> left(Set<String> paths, String folder) {
        var left = new ArrayList<Finding>();
        State.load(site.layout().articles()).values().stream()
                .filter(each -> paths.contains(each.path()))
                .forEach(each -> left.add(LockedSite.left(
                        each.folder().isEmpty() ? each.raw() : each.folder() + "/" + each.raw(),
                        "The raw file of " + each.path() + " stays, and import leaves out what was taken down",
                        "remove it if the text must not be kept")));
        left.sort(null);
        left.add(LockedSite.left(
                Takedowns.FOLDER + "/" + folder,
                "The articles as they were are kept here for 'backfile restore', and published nowhere",
                "remove it if the text must not be kept, and keep the folder out of public repositories"));
        left.add(site.elsewhere());
        return left;
    }

    List<Finding> restorePassages(String path) throws IOException {
        var lines = new ArrayList<>(Takedowns.read(site.folder()).lines());
        List<Takedown> meant = lines.stream()
                .filter(each ->
                        each.kind() == Takedown.Kind.PASSAGE && each.path().equals(path))
                .toList();
        if (meant.isEmpty()) {
            throw new UserError(path + " was not taken down", "see " + Takedowns.NAME + " for what was");
        }
        var findings = new ArrayList<Finding>();
        // The last first: the file before it may be without what went earlier.
        for (int i = meant.size() - 1; i >= 0; i--) {
            List<String> keys = meant.get(i).keys();
            Set<String> paths = new LinkedHashSet<>();
            lines.stream()
                    .filter(each ->
                            each.kind() == Takedown.Kind.PASSAGE && each.keys().equals(keys))
                    .forEach(each -> paths.add(each.path()));
            String folder = folder(keys.get(0));
            paths.addAll(paths(site.folder().resolve(Takedowns.FOLDER).resolve(folder)));
            findings.addAll(restore(folder, List.copyOf(paths), Redaction.ofPassages(keys)));
            lines.removeIf(
                    each -> each.kind() == Takedown.Kind.PASSAGE && each.keys().equals(keys));
        }
        Takedowns.write(site.folder(), lines);
        site.forget(line -> false);
        return findings;
    }

    /** Puts former files in their places, where what is there is what we left. */
    List<Finding> restore(String folder, List<String> paths, Redaction redaction) throws IOException {
        var findings = new ArrayList<Finding>();
        Map<String, Written> written = new TreeMap<>();
        Map<String, String> known = new HashMap<>();
        State.load(site.layout().articles()).values().stream()
                .filter(ImportRecord::leads)
                .forEach(each -> known.put(each.path(), each.written()));
        for (String path : paths) {
            Path file = file(path);
            Path kept = site.kept(folder + "/" + path);
            byte[] there = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            if (!Files.isRegularFile(kept)) {
                findings.add(missing(path, "It was not kept as it was", "import its raw file again"));
                continue;
            }
            byte[] before = Files.readAllBytes(kept);
            boolean isOurs = RedactedFile.of(path, before, redaction)
                            .filter(ours -> Arrays.equals(ours.bytes(), there))
                            .isPresent()
                    || FileHash.isOf(known.getOrDefault(path, ""), there);
            if (!isOurs) {
                String where = String.valueOf(site.folder().relativize(kept));
                findings.add(missing(
                        path, "It was edited since, and stays as it is", "take over what you want from " + where));
                continue;
            }
            AtomicFile.replace(file, out -> out.write(before));
            written.put(path, Written.of(there, before));
            Files.delete(kept);
        }
        written(written);
        return findings;
    }

    private Finding missing(String path, String what, String hint) {
        return Finding.warning(
                "restore-missing", site.layout().content().getFileName() + "/" + path + ".md", 0, what, hint);
    }
}

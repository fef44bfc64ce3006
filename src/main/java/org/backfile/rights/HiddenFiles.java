package org.backfile.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.report.Finding;

/**
 * The files among the content, pictures and such, that belong to articles of which not all is shown: those that lie beside
 * such articles only, and those that such articles name. What a text names that is shown whole is published all the same.
 */
public final class HiddenFiles {
    private static final String EXTENSION = ".md";

    /** Where a text of markdown or HTML, or a line of its header, names a file. */
    private static final Pattern NAMES = Pattern.compile("\\]\\(\\s*<([^>\n]+)>|\\]\\(\\s*([^\\s<>)]+)"
            + "|\\b(?:src|href|poster|data)\\s*=\\s*(?:\"([^\"\n]+)\"|'([^'\n]+)'|([^\\s\"'>]+))"
            + "|(?m:^\\s{0,3}\\[[^\\]\n]+\\]:\\s*<?([^\\s>]+))|(?m:^[a-z][\\w.-]*=([^\n]+)$)");

    private final Set<String> files;
    private final Function<String, String> texts;

    private HiddenFiles(Collection<String> files, Function<String, String> texts) {
        this.files = Set.copyOf(files);
        this.texts = texts;
    }

    /**
     * Which files are not to be published.
     *
     * @param all the articles, whether they may be shown or not
     * @param whole the paths of those that are shown whole, without extension
     * @param pages the owner's own pages, by their files' paths
     * @param files those that may be hidden; all paths are below the content folder
     * @param texts the text of a file of an article or page, header and all; empty if it cannot be read. Called from several
     *     threads
     */
    public static Set<String> of(
            List<ArticleSummary> all,
            Set<String> whole,
            Collection<String> pages,
            Collection<String> files,
            Function<String, String> texts) {
        List<String> hidden = all.stream()
                .map(ArticleSummary::path)
                .filter(path -> !whole.contains(path))
                .toList();
        if (hidden.isEmpty() || files.isEmpty()) {
            return Set.of();
        }
        var of = new HiddenFiles(files, texts);
        Set<String> candidates = new TreeSet<>(of.named(hidden.stream().map(path -> path + EXTENSION)));
        candidates.addAll(of.beside(all, whole));
        if (!candidates.isEmpty()) {
            candidates.removeAll(of.named(Stream.concat(whole.stream().map(path -> path + EXTENSION), pages.stream())));
        }
        return candidates;
    }

    /** That files are hidden, which their owner may not have thought of. */
    public static List<Finding> findings(Set<String> hidden, String below) {
        return hidden.stream()
                .map(path -> Finding.note(
                        "file-hidden",
                        below + path,
                        0,
                        "It is not published, since " + Rights.NAME + " hides the articles that it belongs to",
                        "put it into assets/ if everybody may see it"))
                .toList();
    }

    /** Those in whose folder, or else in the nearest folder above with articles, there are hidden ones only. */
    private List<String> beside(List<ArticleSummary> all, Set<String> whole) {
        Map<String, Boolean> hidden = new HashMap<>();
        all.forEach(entry -> hidden.merge(folder(entry.path()), !whole.contains(entry.path()), Boolean::logicalAnd));
        var beside = new ArrayList<String>();
        for (String file : files) {
            String folder = folder(file);
            while (!hidden.containsKey(folder) && !folder.isEmpty()) {
                folder = folder(folder);
            }
            if (hidden.getOrDefault(folder, false)) {
                beside.add(file);
            }
        }
        return beside;
    }

    /** The files that texts name. */
    private Set<String> named(Stream<String> paths) {
        var named = new HashSet<String>();
        paths.parallel()
                .map(path -> named(path, texts.apply(path)))
                .sequential()
                .forEach(named::addAll);
        return named;
    }

    private List<String> named(String path, String text) {
        var named = new ArrayList<String>();
        Matcher found = NAMES.matcher(text);
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.start(group) >= 0) {
                    String file = resolved(folder(path), found.group(group).strip());
                    if (files.contains(file)) {
                        named.add(file);
                    }
                }
            }
        }
        return named;
    }

    /** The path that an address leads to; what is no path of the site leads to no file. */
    private static String resolved(String folder, String address) {
        String path = Address.decoded(address.replaceFirst("[?#].*", ""));
        var names = new ArrayList<String>();
        if (!path.startsWith("/") && !folder.isEmpty()) {
            names.addAll(List.of(folder.split("/")));
        }
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}

package org.backfile.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.backfile.archive.Archive;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.Slug;
import org.backfile.authority.TopicIndex;
import org.backfile.report.Finding;
import org.backfile.report.NearestWord;
import org.backfile.site.Links;
import org.jbake.model.DocumentModel;

/**
 * The owner's own texts on topics and sources: {@code content/topics/moon.md} is shown on the page of the topic with that
 * name in its address.
 *
 * @param documents by their files' paths below the content folder
 */
record TermTexts(Map<String, DocumentModel> documents) {
    private static final Pattern FILE = Pattern.compile("(?:topics|sources)/[^/]+\\.md");

    TermTexts {
        documents = new TreeMap<>(documents);
    }

    /** Whether a file is such a text. */
    static boolean isOne(String path) {
        return FILE.matcher(path).matches();
    }

    /** As HTML, by the paths of the pages that show them. */
    Map<String, String> byPage() {
        Map<String, String> pages = new LinkedHashMap<>();
        documents.forEach((path, document) ->
                pages.put(page(path), document.getOrDefault("body", "").toString()));
        return pages;
    }

    /** {@code topics/moon/index.html} of {@code topics/moon.md}. */
    private static String page(String path) {
        return path.substring(0, path.length() - Content.EXTENSION.length()) + "/index.html";
    }

    /**
     * Texts that no page shows.
     *
     * @param below the content folder's name, and a slash
     */
    List<Finding> findings(Archive archive, TopicIndex topics, String below) {
        var findings = new ArrayList<Finding>();
        Map<String, String> known = new TreeMap<>();
        put(archive.topics(), Links::topic, known);
        put(archive.sources(), Links::source, known);
        documents.keySet().stream()
                .filter(path -> !known.containsKey(page(path)))
                .forEach(path -> {
                    String folder = path.substring(0, path.indexOf('/') + 1);
                    String name = path.substring(folder.length(), path.length() - Content.EXTENSION.length());
                    Optional<String> now = folder.equals("topics/") ? moved(name, topics) : Optional.empty();
                    List<String> names = known.values().stream()
                            .filter(other -> other.startsWith(folder))
                            .map(other -> other.substring(folder.length()))
                            .toList();
                    findings.add(Finding.warning(
                            "term-unknown",
                            below + path,
                            0,
                            "No page shows this text: the archive has no " + folder.substring(0, folder.length() - 2)
                                    + " with the name " + name + " in its address",
                            now.or(() -> NearestWord.of(name, names))
                                    .map(meant -> "rename it " + meant + Content.EXTENSION)
                                    .orElse("name the file as the page's address does")));
                });
        return findings;
    }

    private static void put(List<TaxonomyTerm> terms, Function<Slug, String> page, Map<String, String> known) {
        terms.forEach(term -> {
            String path = page.apply(term.slug());
            known.put(path, path.substring(0, path.lastIndexOf('/')));
        });
    }

    /** The name that a topic of that name has now. */
    private static Optional<String> moved(String name, TopicIndex topics) {
        return topics.redirects().entrySet().stream()
                .filter(moved -> moved.getKey().value().equals(name))
                .findFirst()
                .flatMap(Map.Entry::getValue)
                .map(Slug::value);
    }
}

package org.backfile.bake.jbake.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.parser.Engines;

/**
 * Where a site's files are, and which of them are content: all that has to be known of its settings to see whether
 * anything has changed.
 *
 * @param content the folder of {@code content.folder}
 * @param templates the folder of {@code template.folder}
 * @param assets the folder of {@code asset.folder}; it may be missing
 * @param data the folder of {@code data.folder}; it may be missing
 * @param ignoreFile a folder with a file of this name is left out
 * @param extensions of content files there is an engine for
 */
public record SiteLayout(
        Path content, Path templates, Path assets, Path data, String ignoreFile, Set<String> extensions) {
    private static final int FOLDERS = 4;

    public SiteLayout {
        extensions = Set.copyOf(extensions);
    }

    public static SiteLayout of(JBakeSettings settings) {
        return new SiteLayout(
                settings.getContentFolder().toPath(),
                settings.getTemplateFolder().toPath(),
                settings.getAssetFolder().toPath(),
                settings.getDataFolder().toPath(),
                settings.getIgnoreFileName(),
                Engines.getRecognizedExtensions());
    }

    /** In words, to be remembered; folders below the site's folder are told as they stand in it. */
    public List<String> words(Path site) {
        var words = Stream.of(content, templates, assets, data)
                .map(folder -> folder.startsWith(site) ? site.relativize(folder) : folder.toAbsolutePath())
                .map(Path::toString)
                .collect(Collectors.toCollection(ArrayList::new));
        words.add(ignoreFile);
        words.addAll(new TreeSet<>(extensions));
        return words;
    }

    /** What was told in {@linkplain #words words}; empty if these are no such words. */
    public static Optional<SiteLayout> of(Path site, List<String> words) {
        return words.size() <= FOLDERS
                ? Optional.empty()
                : Optional.of(new SiteLayout(
                        site.resolve(words.get(0)),
                        site.resolve(words.get(1)),
                        site.resolve(words.get(2)),
                        site.resolve(words.get(3)),
                        words.get(FOLDERS),
                        Set.copyOf(words.subList(FOLDERS + 1, words.size()))));
    }
}

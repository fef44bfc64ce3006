package org.backfile.bake.jbake.source;

import java.io.ByteArrayInputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.backfile.report.Finding;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A YAML file as {@code org.jbake.parser.YamlEngine} reads it, by a newer library. That one makes no Java objects of a
 * file's choice, for which there is no other cure; its limits on length and depth, which JBake's had not, are lifted: they
 * are for what strangers send, and this is a file of the site. The limit on aliases is the same in both.
 */
public final class YamlFile {
    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @param file its name in findings
     * @return a map's entries, or a list as {@code data}, {@linkplain Stored as stored}; empty if it is no YAML or holds nothing, and then there is a
     *     finding
     */
    public static Optional<DocumentModel> read(String file, byte[] bytes, Consumer<Finding> findings) {
        try {
            return document(file, load(bytes), findings);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            findings.accept(unreadable(file, line, String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            findings.accept(unreadable(file, 0, String.valueOf(e.getMessage()).strip()));
        } catch (StackOverflowError e) {
            findings.accept(unreadable(file, 0, "it is nested too deep"));
        }
        return Optional.empty();
    }

    private static @Nullable Object load(byte[] bytes) {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        return new Yaml(options).load(new ByteArrayInputStream(bytes));
    }

    private static Optional<DocumentModel> document(String file, @Nullable Object loaded, Consumer<Finding> findings) {
        var document = new DocumentModel();
        if (loaded == null) {
            findings.accept(Finding.error(
                    "not-a-document", file, 0, "it is left out: it holds nothing", "fill it, or remove it"));
            return Optional.empty();
        } else if (loaded instanceof List) {
            document.put("data", loaded);
        } else if (loaded instanceof Map<?, ?> map) {
            map.forEach((key, value) -> document.put((String) key, value));
        } else {
            findings.accept(Finding.warning(
                    "yaml-no-map", file, 0, "it is one text, of which templates see nothing", "write key: value"));
        }
        var copies = new IdentityHashMap<Object, Object>();
        document.replaceAll((key, value) -> Stored.shared(value, copies));
        return Optional.of(document);
    }

    private static Finding unreadable(String file, int line, String problem) {
        return Finding.error(
                "not-a-document", file, line, "it is left out: its YAML cannot be read: " + problem, "correct it");
    }
}

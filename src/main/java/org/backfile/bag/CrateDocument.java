package org.backfile.bag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.json.simple.JSONValue;

/** {@code ro-crate-metadata.json}: what the folders of a bag are, to programs (RO-Crate 1.1). */
final class CrateDocument {
    private static final Map<String, String> FOLDERS = folders();

    private CrateDocument() {}

    private static Map<String, String> folders() {
        Map<String, String> folders = new LinkedHashMap<>();
        folders.put("raw/", "Raw files, as they were collected or exported");
        folders.put("content/", "Articles in markdown, made of the raw files and edited by people");
        folders.put("settings/", "Settings, templates, topics and rules of the site");
        folders.put("state/", "Which raw file became which article, with SHA-256, and what became of each line");
        folders.put("output/", "The site as it was published");
        return folders;
    }

    /**
     * The document.
     *
     * @param there which of the folders the bag has, each with a slash at its end
     * @param day ISO 8601
     */
    static String of(BagTags tags, List<String> there, String day) {
        var graph = new ArrayList<Map<String, Object>>();
        graph.add(entity(
                "ro-crate-metadata.json",
                "CreativeWork",
                Map.of("conformsTo", id("https://w3id.org/ro/crate/1.1"), "about", id("./"))));
        var root = new LinkedHashMap<String, Object>();
        root.put("name", tags.title().isEmpty() ? "Archive" : tags.title());
        root.put(
                "description",
                tags.info().getOrDefault("External-Description", "An archive of articles, with all it was made of"));
        root.put("datePublished", day);
        root.put("license", tags.license().startsWith("http") ? id(tags.license()) : license(tags));
        root.put("hasPart", there.stream().map(CrateDocument::id).toList());
        graph.add(entity("./", "Dataset", root));
        FOLDERS.forEach((folder, what) -> {
            if (there.contains(folder)) {
                graph.add(entity(folder, "Dataset", Map.of("name", what)));
            }
        });
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://w3id.org/ro/crate/1.1/context");
        document.put("@graph", graph);
        return JSONValue.toJSONString(document) + "\n";
    }

    private static String license(BagTags tags) {
        return tags.license().isEmpty() ? "No licence is named" : tags.license();
    }

    private static Map<String, Object> entity(String id, String type, Map<String, Object> more) {
        var entity = new LinkedHashMap<String, Object>();
        entity.put("@id", id);
        entity.put("@type", type);
        new java.util.TreeMap<>(more).forEach(entity::put);
        return entity;
    }

    private static Map<String, Object> id(String id) {
        return Map.of("@id", id);
    }
}

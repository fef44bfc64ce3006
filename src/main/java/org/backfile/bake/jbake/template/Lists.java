package org.backfile.bake.jbake.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.bake.jbake.store.Catalogue;
import org.jbake.app.FileUtil;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jspecify.annotations.Nullable;

/** JBake's lists of documents and tags for templates, as its extractors give them, made from a catalogue. */
final class Lists {
    private final Catalogue catalogue;
    private final JBakeSettings settings;
    private final ObjectWrapper wrapper;
    private final Map<String, TemplateModel> taggedDocuments = new ConcurrentHashMap<>();

    Lists(Catalogue catalogue, JBakeSettings settings, ObjectWrapper wrapper) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.wrapper = wrapper;
    }

    /** The list of a key; null if JBake has none of its own. */
    @Nullable
    TemplateModel get(String key) {
        switch (key) {
            case "published_content":
                return list(ofAllTypes(catalogue::published, ""));
            case "all_content":
                return list(ofAllTypes(catalogue::all, settings.getDataFileDocType()));
            case "alltags":
                return new SimpleCollection(catalogue.tags(), wrapper);
            case "tags":
                return tags();
            case "indexs":
            case "archives":
            case "feeds":
                return list(catalogue.all(singular(key)));
            default:
                return ofOneType(key);
        }
    }

    TemplateModel tagPosts(@Nullable String tag) {
        return list(catalogue.tagged("post", tag));
    }

    TemplateModel taggedDocuments(@Nullable String tag) {
        return tag == null ? list(List.of()) : taggedDocuments.computeIfAbsent(tag, t -> list(catalogue.tagged(t)));
    }

    private @Nullable TemplateModel ofOneType(String key) {
        String published = "published_";
        boolean isPublished = key.startsWith(published);
        String type = singular(isPublished ? key.substring(published.length()) : key);
        if (!key.endsWith("s") || !DocumentTypes.contains(type)) {
            return null;
        }
        return list(isPublished ? catalogue.published(type) : catalogue.all(type));
    }

    /** Last tag first, since JBake pushes each in front of those before. */
    private TemplateModel tags() {
        String folder = settings.getTagPathName() + FileUtil.URI_SEPARATOR_CHAR;
        var tags = new LinkedList<TemplateModel>();
        for (String tag : catalogue.tags()) {
            var model = Map.of(
                    "name",
                    tag,
                    "uri",
                    folder + tag + settings.getOutputExtension(),
                    "tagged_posts",
                    tagPosts(tag),
                    "tagged_documents",
                    taggedDocuments(tag));
            tags.addFirst(new MapHash(model, wrapper));
        }
        return list(new ArrayList<>(tags));
    }

    private static List<DocumentModel> ofAllTypes(Function<String, List<DocumentModel>> list, String without) {
        var documents = new ArrayList<DocumentModel>();
        for (String type : DocumentTypes.getDocumentTypes()) {
            if (!type.equals(without)) {
                documents.addAll(list.apply(type));
            }
        }
        return documents;
    }

    private TemplateModel list(List<?> documents) {
        return new ListSequence(documents, wrapper);
    }

    private static String singular(String key) {
        return key.substring(0, key.length() - 1);
    }
}

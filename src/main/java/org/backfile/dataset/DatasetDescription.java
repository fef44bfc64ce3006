package org.backfile.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.article.ArticleSummary;
import org.backfile.site.Links;
import org.backfile.site.Settings;
import org.backfile.site.Site;
import tools.jackson.core.JsonGenerator;

/** What describes the data set to programs, in their formats. */
final class DatasetDescription {
    /** The names that Croissant's specification gives to its words (section "Prefix"). */
    private static final Map<String, String> CROISSANT = new TreeMap<>(Map.ofEntries(
            Map.entry("@language", "en"),
            Map.entry("@vocab", "https://schema.org/"),
            Map.entry("citeAs", "cr:citeAs"),
            Map.entry("column", "cr:column"),
            Map.entry("conformsTo", "dct:conformsTo"),
            Map.entry("cr", "http://mlcommons.org/croissant/"),
            Map.entry("dct", "http://purl.org/dc/terms/"),
            Map.entry("extract", "cr:extract"),
            Map.entry("field", "cr:field"),
            Map.entry("fileObject", "cr:fileObject"),
            Map.entry("isLiveDataset", "cr:isLiveDataset"),
            Map.entry("recordSet", "cr:recordSet"),
            Map.entry("repeated", "cr:repeated"),
            Map.entry("sc", "https://schema.org/"),
            Map.entry("source", "cr:source")));

    private final Site site;
    private final List<DatasetFile> files;

    DatasetDescription(Site site, List<DatasetFile> files) {
        this.site = site;
        this.files = files;
    }

    void dataPackage(JsonGenerator to) {
        Settings settings = site.settings();
        to.writeStartObject();
        to.writeStringProperty("profile", "data-package");
        to.writeStringProperty("name", "articles");
        to.writeStringProperty("title", settings.title());
        to.writeStringProperty("description", about());
        to.writeStringProperty("homepage", site.links().canonical(Links.HOME));
        to.writeArrayPropertyStart("resources");
        for (DatasetFile file : files) {
            boolean rows = file.form() == DatasetFile.Form.ROWS;
            String name = name(file);
            to.writeStartObject();
            to.writeStringProperty("name", stem(name) + (rows ? "-rows" : "-lines"));
            to.writeStringProperty("path", name);
            to.writeStringProperty("format", rows ? "csv" : "jsonl");
            to.writeStringProperty("mediatype", rows ? "text/csv" : "application/jsonl");
            to.writeStringProperty("encoding", "utf-8");
            to.writeStringProperty("compression", "gz");
            to.writeNumberProperty("bytes", file.size());
            to.writeStringProperty("hash", "sha256:" + file.sha256());
            if (rows) {
                to.writeStringProperty("profile", "tabular-data-resource");
                schema(to);
            }
            to.writeEndObject();
        }
        to.writeStartObject();
        to.writeStringProperty("name", "topics");
        to.writeStringProperty("path", name(Links.DATA_TOPICS));
        to.writeStringProperty("format", "json");
        to.writeStringProperty("mediatype", "application/json");
        to.writeEndObject();
        to.writeEndArray();
        to.writeEndObject();
        to.writeRaw('\n');
    }

    private void schema(JsonGenerator to) {
        to.writeName("schema");
        to.writeStartObject();
        to.writeArrayPropertyStart("fields");
        for (ArticleColumn column : ArticleColumn.of(site)) {
            field(to, column.label(), column == ArticleColumn.DATE ? "date" : "string", column.about());
        }
        for (ArticleColumn.Several column : ArticleColumn.Several.values()) {
            field(to, column.label(), "string", column.about() + "; a semicolon stands between any two");
        }
        to.writeEndArray();
        to.writeStringProperty("primaryKey", ArticleColumn.URL.label());
        to.writeEndObject();
    }

    private static void field(JsonGenerator to, String name, String type, String about) {
        to.writeStartObject();
        to.writeStringProperty("name", name);
        to.writeStringProperty("type", type);
        to.writeStringProperty("description", about);
        to.writeEndObject();
    }

    void croissant(JsonGenerator to) {
        List<ArticleSummary> entries = site.archive().entries();
        to.writeStartObject();
        to.writeName("@context");
        to.writeStartObject();
        CROISSANT.forEach(to::writeStringProperty);
        // Its values are names of the vocabulary; as plain texts they would be properties of schema.org's.
        to.writeObjectPropertyStart("dataType");
        to.writeStringProperty("@id", "cr:dataType");
        to.writeStringProperty("@type", "@vocab");
        to.writeEndObject();
        to.writeEndObject();
        to.writeStringProperty("@type", "sc:Dataset");
        to.writeStringProperty("conformsTo", "http://mlcommons.org/croissant/1.0");
        to.writeStringProperty("name", site.settings().title());
        to.writeStringProperty("description", about());
        to.writeStringProperty("url", site.links().canonical(Links.DATA));
        if (!entries.isEmpty()) {
            to.writeStringProperty(
                    "datePublished", entries.get(entries.size() - 1).date().toString());
        }
        to.writeArrayPropertyStart("distribution");
        files.forEach(file -> fileObject(to, file));
        to.writeEndArray();
        to.writeArrayPropertyStart("recordSet");
        files.stream()
                .filter(file -> file.form() == DatasetFile.Form.LINES && file.articles() > 0)
                .forEach(file -> recordSet(to, file));
        to.writeEndArray();
        to.writeEndObject();
        to.writeRaw('\n');
    }

    private void fileObject(JsonGenerator to, DatasetFile file) {
        boolean rows = file.form() == DatasetFile.Form.ROWS;
        to.writeStartObject();
        to.writeStringProperty("@type", "cr:FileObject");
        to.writeStringProperty("@id", name(file));
        to.writeStringProperty("name", name(file));
        to.writeStringProperty("contentUrl", site.links().canonical(file.path()));
        to.writeStringProperty("contentSize", file.size() + " B");
        to.writeStringProperty("encodingFormat", rows ? "text/csv" : "application/jsonlines");
        to.writeStringProperty("sha256", file.sha256());
        to.writeEndObject();
    }

    private void recordSet(JsonGenerator to, DatasetFile file) {
        String set = stem(name(file));
        to.writeStartObject();
        to.writeStringProperty("@type", "cr:RecordSet");
        to.writeStringProperty("@id", set);
        to.writeStringProperty("name", set);
        to.writeArrayPropertyStart("field");
        for (String column : Dataset.columns(site)) {
            to.writeStartObject();
            to.writeStringProperty("@type", "cr:Field");
            to.writeStringProperty("@id", set + "/" + column);
            to.writeStringProperty("name", column);
            to.writeStringProperty("dataType", column.equals("date") ? "sc:Date" : "sc:Text");
            if (List.of("authors", "topics").contains(column)) {
                to.writeBooleanProperty("repeated", true);
            }
            to.writeName("source");
            to.writeStartObject();
            to.writeName("fileObject");
            to.writeStartObject();
            to.writeStringProperty("@id", name(file));
            to.writeEndObject();
            to.writeName("extract");
            to.writeStartObject();
            to.writeStringProperty("column", column);
            to.writeEndObject();
            to.writeEndObject();
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    private String about() {
        String description = site.settings().description();
        return description.isEmpty()
                ? site.messages().text("feedSite", site.settings().title())
                : description;
    }

    private static String name(DatasetFile file) {
        return name(file.path());
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String stem(String name) {
        return name.substring(0, name.indexOf('.'));
    }
}

package org.backfile.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.backfile.site.CitationStyle;
import org.backfile.site.PageLayout;
import org.backfile.site.Settings;

/** Settings of a site that show all there is, and settings that differ from them in one thing each. */
public final class SettingsVariations {
    private String title = "Gazette";
    private String tagline = "news";
    private String description = "All of it";
    private String lang = "en";
    private String host = "https://a.example";
    private int feedSize = 4;
    private boolean indexed = true;
    private boolean searched = true;
    private CitationStyle citation = CitationStyle.CHICAGO;
    private boolean topicNeighbours = true;

    private SettingsVariations() {}

    public static Settings settings() {
        return new SettingsVariations().settled();
    }

    /** The same with articles on their days' pages. */
    public static Settings grouped(Settings of) {
        return new Settings(
                of.title(),
                of.tagline(),
                of.description(),
                of.lang(),
                of.host(),
                of.pageSize(),
                of.feedSize(),
                of.indexed(),
                of.searched(),
                of.citation(),
                PageLayout.GROUPED,
                of.topicNeighbours());
    }

    /** The others, by what is other in them. */
    public static Map<String, Settings> each() {
        var all = new LinkedHashMap<String, Settings>();
        all.put("site.title", changed(it -> it.title = "Wire"));
        all.put("site.tagline", changed(it -> it.tagline = "Wire"));
        all.put("site.description", changed(it -> it.description = "Wire"));
        all.put("site.lang", changed(it -> it.lang = "he"));
        all.put("site.host", changed(it -> it.host = "https://b.example/x"));
        all.put("feed size", changed(it -> it.feedSize = 2));
        all.put("indexed", changed(it -> it.indexed = false));
        all.put("citation", changed(it -> it.citation = CitationStyle.APA));
        all.put("search", changed(it -> it.searched = false));
        all.put("topic neighbours", changed(it -> it.topicNeighbours = false));
        return all;
    }

    private static Settings changed(Consumer<SettingsVariations> change) {
        var other = new SettingsVariations();
        change.accept(other);
        return other.settled();
    }

    private Settings settled() {
        return new Settings(
                title,
                tagline,
                description,
                lang,
                host,
                3,
                feedSize,
                indexed,
                searched,
                citation,
                PageLayout.SEPARATE,
                topicNeighbours);
    }
}

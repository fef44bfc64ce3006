package org.backfile.site;

/** The formats that feeds are written in. */
public enum FeedFormat {
    /** RSS 2.0. */
    RSS("RSS", "feed", "xml", "application/rss+xml"),
    /** Atom (RFC 4287). */
    ATOM("Atom", "atom", "atom", "application/atom+xml"),
    /** JSON Feed 1.1. */
    JSON("JSON Feed", "jsonfeed", "json", "application/feed+json");

    private final String label;
    private final String kind;
    private final String extension;
    private final String type;

    FeedFormat(String label, String kind, String extension, String type) {
        this.label = label;
        this.kind = kind;
        this.extension = extension;
        this.type = type;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The page kind of its feeds, which names their template. */
    public String kind() {
        return kind;
    }

    /** What a feed's file is called: {@code feed.xml}, {@code feed.atom}, {@code feed.json}. */
    public String file(String name) {
        return name + "." + extension;
    }

    /** Its media type. */
    public String type() {
        return type;
    }
}

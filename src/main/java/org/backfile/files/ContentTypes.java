package org.backfile.files;

import java.util.Locale;
import java.util.Map;

/** What a file is, by its name, as static hosts say it: media types (RFC 6838), those of text with their charset. */
public final class ContentTypes {
    private static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("bib", "text/plain; charset=utf-8"),
            Map.entry("ris", "application/x-research-info-systems"),
            Map.entry("xml", "application/xml"),
            Map.entry("rss", "application/rss+xml"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("xsl", "application/xslt+xml"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/jsonl"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("woff", "font/woff"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("opml", "text/x-opml; charset=utf-8"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("link", "application/link-format"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("epub", "application/epub+zip"),
            Map.entry("zip", "application/zip"),
            Map.entry("gz", "application/gzip"),
            Map.entry("wasm", "application/wasm"));

    /** Names that say more than their extension does. */
    private static final Map<String, String> BY_NAME = Map.of(
            "feed.xml", "application/rss+xml",
            "rss.xml", "application/rss+xml",
            "atom.xml", "application/atom+xml",
            "feed.json", "application/feed+json",
            "linkset.json", "application/linkset+json",
            "opensearch.xml", "application/opensearchdescription+xml");

    private ContentTypes() {}

    /**
     * The value of a header Content-Type.
     *
     * @param path of a file, with {@code /}, or its name; {@code application/octet-stream} if it is not known
     */
    public static String of(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var extension = name.substring(name.lastIndexOf('.') + 1);
        return BY_NAME.getOrDefault(name, BY_EXTENSION.getOrDefault(extension, UNKNOWN));
    }
}

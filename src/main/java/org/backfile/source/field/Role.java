package org.backfile.source.field;

import java.util.List;
import java.util.Locale;

/** What a field of a record says, with the names that producers give it, the best first; dots lead into objects. */
enum Role {
    TITLE("title", "headline", "title.rendered", "name", "page_title", "resolved_title", "og_title", "metadata.title"),
    TEXT(
            "maintext",
            "content_html",
            "content.rendered",
            "article_html",
            "articleBody",
            "body_html",
            "text",
            "content_text",
            "plaintext",
            "cleaned_text",
            "content",
            "body",
            "article",
            "story",
            "full_text",
            "post_content",
            "raw_text",
            "raw-text",
            "textContent",
            "html"),
    DATE(
            "date_publish",
            "publish_date",
            "publishing_date",
            "published_at",
            "publishedAt",
            "date_published",
            "datePublished",
            "published_date",
            "publication_date",
            "pub_date",
            "pubDate",
            "post_date",
            "published",
            "publishedTime",
            "date",
            "created_at",
            "createdAt",
            "timestamp",
            "savedAt",
            "date_added"),
    ADDRESS(
            "url",
            "link",
            "source",
            "canonical_url",
            "canonical_link",
            "permalink",
            "html.requested_url",
            "requested_url",
            "given_url",
            "resolved_url",
            "source_url",
            "source-url",
            "uri",
            "URL",
            "address"),
    LANGUAGE("language", "lang", "meta_lang", "inLanguage", "locale"),
    PUBLISHER(
            "sitename",
            "source-hostname",
            "hostname",
            "source_domain",
            "domain_name",
            "domain",
            "publisher.name",
            "publisher",
            "siteName",
            "site_name",
            "meta_site_name"),
    AUTHOR("authors", "authors.name", "author", "author.name", "published_by", "byline", "creator", "creator.name"),
    TAG(
            "tags",
            "tags.name",
            "tags.label",
            "taxonomies.tags",
            "labels",
            "labels.name",
            "topics",
            "categories",
            "category",
            "keywords"),
    DESCRIPTION(
            "description",
            "excerpt",
            "excerpt.rendered",
            "custom_excerpt",
            "subtitle",
            "summary",
            "abstract",
            "lead",
            "meta_description"),
    ALIAS("aliases", "alias", "redirect_from", "redirects", "old_url", "old_urls", "short_url", "shortlink"),
    PICTURE(
            "image",
            "image_url",
            "top_image",
            "lead_image_url",
            "preview_picture",
            "og_image",
            "image.url",
            "thumbnail",
            "cover_image",
            "featured_image",
            "feature_image",
            "cover",
            "banner_image",
            "urlToImage",
            "cover.image"),
    ID("id", "post_id", "uuid", "guid", "guid.rendered", "item_id", "_id", "slug");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Role(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }

    /** As the owner writes it: {@code title}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

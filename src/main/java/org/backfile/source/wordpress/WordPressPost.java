package org.backfile.source.wordpress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.raw.RawRecord;
import org.backfile.source.record.Fields;
import org.jsoup.Jsoup;

/** A post or page of WordPress'. */
record WordPressPost(Fields fields, Map<String, String> authors, String language, Shortcodes shortcodes, String root) {
    private static final int QUARTER = 15 * 60;
    private static final int FARTHEST = 14 * 3600;

    /** What WordPress keeps of a post for itself. */
    private static final List<String> OF_THE_PROGRAM = List.of(
            "wp:comment_status",
            "wp:is_sticky",
            "wp:menu_order",
            "wp:ping_status",
            "wp:post_id",
            "wp:post_modified",
            "wp:post_modified_gmt",
            "wp:post_name",
            "wp:post_parent",
            "wp:post_type",
            "wp:status",
            "pubDate");

    /** @param pictures where the picture is that stands for it */
    RawRecord record(List<String> pictures) {
        OF_THE_PROGRAM.forEach(fields::all);
        return new RawRecord(
                plain(fields.first("title")),
                date(),
                address(),
                language,
                "",
                people(),
                tags(),
                plain(fields.first("excerpt:encoded")),
                aliases(),
                pictures,
                RawRecord.Markup.HTML,
                WordPressText.html(shortcodes.resolve(fields.first("content:encoded"))));
    }

    /** Without markup; entities are kept for whoever reads it. */
    private static String plain(String text) {
        return text.indexOf('<') < 0 ? text : Jsoup.parse(text).text();
    }

    private String address() {
        String link = fields.first("link").strip();
        boolean isPath = link.startsWith("/") && !link.startsWith("//") && root.startsWith("http");
        return link.isEmpty()
                ? fields.first("guid").strip()
                : isPath ? root.replaceFirst("^(https?://[^/]+).*", "$1") + link : link;
    }

    /** Where the blog had it: links within the blog lead there, and a site at its place leads on from there. */
    private List<String> aliases() {
        Set<String> aliases = new LinkedHashSet<>();
        for (String name : List.of("link", "guid")) {
            String address = fields.first(name).strip();
            if (address.startsWith("http://") || address.startsWith("https://")) {
                aliases.add(address);
            }
        }
        return List.copyOf(aliases);
    }

    /** The local time with the zone that the time in UTC tells; else that of the feed. */
    private String date() {
        Optional<LocalDateTime> local = time("wp:post_date");
        if (local.isEmpty()) {
            return fields.first("pubDate").strip();
        }
        Optional<LocalDateTime> utc = time("wp:post_date_gmt");
        String plain = local.get().toString();
        if (utc.isEmpty()) {
            return plain;
        }
        long offset = Duration.between(utc.get(), local.get()).toSeconds();
        return offset % QUARTER == 0 && Math.abs(offset) <= FARTHEST
                ? OffsetDateTime.of(local.get(), ZoneOffset.ofTotalSeconds((int) offset))
                        .toString()
                : plain;
    }

    /** Empty where there is none, or {@code 0000-00-00 00:00:00}. */
    private Optional<LocalDateTime> time(String name) {
        try {
            return Optional.of(LocalDateTime.parse(fields.first(name).strip().replace(' ', 'T')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<String> people() {
        Set<String> people = new LinkedHashSet<>();
        for (String login : fields.all("dc:creator")) {
            String name = authors.getOrDefault(login, login).strip();
            if (!name.isEmpty()) {
                people.add(name);
            }
        }
        return List.copyOf(people);
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (String domain : List.of("category category", "category post_tag", "category tag")) {
            for (String name : fields.all(domain)) {
                String tag = plain(name).replace(",", "").strip();
                if (!tag.isEmpty() && !tag.equalsIgnoreCase("uncategorized") && !tags.contains(tag)) {
                    tags.add(tag);
                }
            }
        }
        return tags;
    }
}

package org.backfile.webpage.element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says in JSON-LD of itself: <a href="https://schema.org/Article">schema.org's</a> words. */
public final class LinkedData {
    private static final int MOST_NODES = 20_000;

    /** What leads from the page's node to that of its article, and to nothing else. */
    private static final Set<String> PATH = Set.of("@graph", "mainEntity", "mainEntityOfPage", "@reverse", "subjectOf");

    /** What is said about an article, or what it is a part of. */
    private static final Set<String> OTHERS = Set.of(
            "comment",
            "review",
            "reviews",
            "isPartOf",
            "hasPart",
            "publisher",
            "author",
            "creator",
            "citation",
            "mentions",
            "about",
            "relatedLink",
            "isBasedOn",
            "itemListElement",
            "breadcrumb",
            "image",
            "associatedMedia",
            "workExample");

    private static final Set<String> OTHER_TYPES = Set.of(
            "person",
            "organization",
            "newsmediaorganization",
            "website",
            "imageobject",
            "breadcrumblist",
            "itemlist",
            "comment",
            "event",
            "product",
            "offer",
            "searchaction",
            "corporation",
            "place",
            "listitem",
            "rating");

    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();

    private LinkedData() {}

    public static LinkedData of(Document page) {
        var data = new LinkedData();
        for (Element script : page.getElementsByTag("script")) {
            String type = script.attr("type").toLowerCase(Locale.ROOT).strip();
            if (type.startsWith("application/ld+json")) {
                data.open.add(JsonReader.read(json(script.data())));
                data.walk();
            }
        }
        return data;
    }

    private static String json(String data) {
        int start = 0;
        while (start < data.length() && data.charAt(start) != '{' && data.charAt(start) != '[') {
            start++;
        }
        String json = data.substring(start);
        // A comment or CDATA mark before the JSON has a bracket too: the first brace counts.
        int brace = json.indexOf('{');
        return json.startsWith("[CDATA[") && brace > 0 ? json.substring(brace) : json;
    }

    private void walk() {
        int seen = 0;
        while (!open.isEmpty() && seen++ < MOST_NODES) {
            Object value = open.poll();
            if (value instanceof List<?> list) {
                open.addAll(list);
            } else if (value instanceof Map<?, ?> node) {
                String type = type(node);
                if (isArticle(type)) {
                    articles.add(node);
                } else if (!type.isEmpty() && !OTHER_TYPES.contains(type)) {
                    pages.add(node);
                }
                for (Map.Entry<?, ?> entry : node.entrySet()) {
                    boolean leads = PATH.contains(entry.getKey()) || type.isEmpty() && !OTHERS.contains(entry.getKey());
                    if (leads && !(entry.getValue() instanceof String)) {
                        open.add(entry.getValue());
                    }
                }
            }
        }
        open.clear();
    }

    private static String type(Map<?, ?> node) {
        Object type = node.get("@type");
        if (type instanceof List<?> list) {
            for (Object one : list) {
                if (isArticle(local(one.toString()))) {
                    return local(one.toString());
                }
            }
            type = list.isEmpty() ? "" : list.get(0);
        }
        return type == null ? "" : local(type.toString());
    }

    private static String local(String type) {
        int from = Math.max(type.lastIndexOf('/'), Math.max(type.lastIndexOf(':'), type.lastIndexOf('#'))) + 1;
        return type.substring(from).toLowerCase(Locale.ROOT);
    }

    private static boolean isArticle(String type) {
        return type.endsWith("article") || type.endsWith("posting") || type.equals("report") || type.endsWith("review");
    }

    /** The values that the nodes of articles have for a key, the likeliest article first; then, if asked, other nodes'. */
    public List<String> values(String key, String title, boolean alsoPages) {
        var values = new ArrayList<String>();
        for (Map<?, ?> node : ranked(title)) {
            add(node.get(key), values);
        }
        if (alsoPages) {
            pages.forEach(node -> add(node.get(key), values));
        }
        return values;
    }

    /** Whether the data tell of an article, and of no list of them. */
    public boolean isOfOneArticle() {
        return articles.size() == 1 || !articles.isEmpty() && !isList();
    }

    /** The people that the likeliest article names as its authors; organisations are none. */
    public List<String> people(String title) {
        for (Map<?, ?> node : ranked(title)) {
            for (String key : new String[] {"author", "creator"}) {
                var names = new ArrayList<String>();
                people(node.get(key), names);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static void people(@Nullable Object value, List<String> names) {
        if (value instanceof List<?> list) {
            list.forEach(one -> {
                if (!(one instanceof List<?>)) {
                    people(one, names);
                }
            });
        } else if (value instanceof Map<?, ?> person) {
            boolean isOrganisation =
                    type(person).endsWith("organization") || type(person).equals("corporation");
            if (!isOrganisation) {
                Object name = person.get("name");
                addPerson(name instanceof List<?> list && !list.isEmpty() ? list.get(0) : name, names);
            }
        } else {
            addPerson(value, names);
        }
    }

    private static void addPerson(@Nullable Object value, List<String> names) {
        if (value instanceof String name && !name.isBlank() && !name.contains("://") && name.length() <= 100) {
            String plain = name.replaceAll("\\s+", " ").strip();
            if (!names.contains(plain)) {
                names.add(plain);
            }
        }
    }

    private static void add(@Nullable Object value, List<String> values) {
        if (value instanceof String text && !text.isBlank()) {
            values.add(text.strip());
        } else if (value instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof String text && !text.isBlank()) {
                    values.add(text.strip());
                }
            });
        } else if (value instanceof Map<?, ?> map) {
            Object inner = map.containsKey("@value") ? map.get("@value") : map.get("@id");
            if (inner instanceof String text && !text.isBlank()) {
                values.add(text.strip());
            }
        }
    }

    /** The nodes of articles, those with the page's title first. */
    private List<Map<?, ?>> ranked(String title) {
        var ranked = new ArrayList<Map<?, ?>>();
        for (Map<?, ?> node : articles) {
            if (isTitled(node, title)) {
                ranked.add(node);
            }
        }
        // Of several articles, none of which has the title, nobody knows which is the page's.
        boolean isSure = !ranked.isEmpty() || articles.size() == 1;
        for (Map<?, ?> node : articles) {
            if (!isTitled(node, title) && (isSure || !isList())) {
                ranked.add(node);
            }
        }
        return ranked;
    }

    private boolean isList() {
        return articles.size() > 3;
    }

    private static boolean isTitled(Map<?, ?> node, String title) {
        Object headline = node.get("headline") == null ? node.get("name") : node.get("headline");
        if (!(headline instanceof String text) || text.isBlank()) {
            return false;
        }
        String one = plain(text);
        String other = plain(title);
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}

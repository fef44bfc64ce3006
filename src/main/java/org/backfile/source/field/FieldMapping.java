package org.backfile.source.field;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.raw.RawRecord;
import org.backfile.raw.RawRecord.Markup;
import org.backfile.report.NearestWord;
import org.backfile.report.UserError;
import org.backfile.source.record.Fields;
import org.backfile.source.record.FoundRecord;
import org.backfile.source.record.RecordReader;

/** Which field of a record says what: by the owner's word, else by the names that known producers give. */
public final class FieldMapping {
    private static final Pattern TAG = Pattern.compile(
            "<(?:p|div|br|a|h[1-6]|ul|ol|li|blockquote|figure|img|em|strong|b|i|span|section|article|table)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EPOCH = Pattern.compile("-?\\d{9,10}(?:\\.\\d+)?|\\d{12,13}");
    private static final Pattern COLUMN = Pattern.compile("[1-9]\\d{0,3}");
    /** Where fundus has an article's paragraphs. */
    private static final String SECTIONS = "body.sections.paragraphs";

    private static final String HEADLINES = "body.sections.headline";
    private static final List<String> PARTS = List.of("body.summary", HEADLINES, SECTIONS);
    private static final int LONGEST_ADDRESS = 4000;

    /** Omnivore's, of a letter that came by mail. */
    private static final String NO_ADDRESS = "https://omnivore.app/no_url";

    private static final Set<String> UNPUBLISHED =
            Set.of("draft", "auto-draft", "private", "pending", "scheduled", "future", "trash", "inherit");

    private final Map<Role, List<String>> names = new EnumMap<>(Role.class);
    private final boolean isOwners;
    private final boolean isByNumber;

    /** @param own the owner's: field names by the labels of roles */
    public FieldMapping(Map<String, String> own) {
        isOwners = !own.isEmpty();
        isByNumber = isOwners
                && own.values().stream().allMatch(field -> COLUMN.matcher(field).matches());
        for (Role role : Role.values()) {
            names.put(role, role.names());
        }
        own.forEach((label, field) -> names.put(role(label), List.of(field)));
    }

    private static Role role(String label) {
        List<String> labels = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role.label().equals(label.toLowerCase(Locale.ROOT))) {
                return role;
            }
            labels.add(role.label());
        }
        throw new UserError(
                "--map: there is no " + label,
                NearestWord.of(label, labels)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("what can be mapped: " + String.join(", ", labels)));
    }

    /** Whether records with such fields are articles: they have a title, or a day, and a text. */
    public boolean fits(Set<String> fields) {
        return has(Role.TEXT, fields)
                && (has(Role.TITLE, fields) && (isOwners || has(Role.DATE, fields) || has(Role.ADDRESS, fields)));
    }

    /** Whether the owner names columns by their numbers, from 1 on: of tables whose first row names none. */
    public boolean isByNumber() {
        return isByNumber;
    }

    /** The same of names as a table's first row has them. */
    public boolean knows(String field) {
        return names.values().stream().anyMatch(list -> list.contains(field));
    }

    /** Whether fields name articles and where they are, in small letters or large, and hold no text. */
    public boolean isList(Set<String> fields) {
        var names = fields.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return has(Role.TITLE, names) && names.contains("url") && !has(Role.TEXT, names);
    }

    /** What fields lack to be an article's, for people. */
    String missing(Set<String> fields) {
        return !has(Role.TEXT, fields) ? "text" : !has(Role.TITLE, fields) ? "title" : "date and address";
    }

    private boolean has(Role role, Set<String> fields) {
        return names(role).stream().anyMatch(fields::contains)
                || role == Role.TEXT && !isOwners && fields.contains(SECTIONS);
    }

    private List<String> names(Role role) {
        return names.getOrDefault(role, List.of());
    }

    /** Gives the record that the fields tell of, if it is published. */
    void give(Fields fields, long line, RecordReader.Sink sink) throws IOException {
        Optional<String> hidden = hidden(fields);
        if (hidden.isPresent()) {
            sink.passOver("record of the status " + hidden.get(), line);
        } else {
            sink.accept(record(fields, line));
        }
    }

    /** The record that the fields tell of. */
    FoundRecord record(Fields fields, long line) {
        String text = text(fields);
        Markup markup = isHtml(text) ? Markup.HTML : Markup.LINES;
        if (markup == Markup.LINES && isOfTrafilatura(fields)) {
            text = text.replace("\n", "\n\n"); // each of its lines is a paragraph
        }
        String title = plain(first(Role.TITLE, fields));
        var record = new RawRecord(
                title,
                date(first(Role.DATE, fields)),
                address(fields),
                first(Role.LANGUAGE, fields),
                first(Role.PUBLISHER, fields),
                NamedLabels.people(all(Role.AUTHOR, fields)),
                NamedLabels.tags(names(Role.TAG), fields),
                description(fields, text),
                aliases(fields),
                pictures(fields),
                markup,
                text);
        return new FoundRecord(first(Role.ID, fields), line, record, fields.unread());
    }

    private static boolean isOfTrafilatura(Fields fields) {
        return fields.has("fingerprint") && (fields.has("source-hostname") || fields.has("hostname"));
    }

    /** Ghost has a text as HTML and, cut down to its words, as text. */
    private static boolean isOfGhost(Fields fields) {
        return fields.has("html") && fields.has("uuid") && fields.has("slug");
    }

    /** The status of a record that is not published; empty if it is, or says nothing of that. */
    Optional<String> hidden(Fields fields) {
        return Stream.of("status", "post_status")
                .map(fields::peek)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(UNPUBLISHED::contains)
                .findFirst();
    }

    private String first(Role role, Fields fields) {
        for (String name : names(role)) {
            String value = fields.first(name);
            if (!value.isEmpty()) {
                return value.strip();
            }
        }
        return "";
    }

    private List<String> all(Role role, Fields fields) {
        for (String name : names(role)) {
            List<String> values = fields.all(name);
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private String text(Fields fields) {
        if (!isOwners && fields.has(SECTIONS)) {
            return sections(fields);
        }
        List<String> all = !isOwners && isOfGhost(fields) ? fields.all("html") : all(Role.TEXT, fields);
        return String.join("\n\n", all);
    }

    /** A text that fundus has in parts, as HTML. */
    private static String sections(Fields fields) {
        PARTS.forEach(fields::all);
        var html = new StringBuilder();
        fields.inOrder((name, value) -> {
            String element = name.equals(HEADLINES) ? "h2" : PARTS.contains(name) ? "p" : "";
            if (!element.isEmpty()) {
                html.append('<').append(element).append('>');
                html.append(value.replace("&", "&amp;").replace("<", "&lt;"));
                html.append("</").append(element).append(">\n");
            }
        });
        return html.toString();
    }

    private static boolean isHtml(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    /** Without the tags that some exports leave in titles. */
    static String plain(String text) {
        return TAG.matcher(text.replaceAll("</[a-zA-Z0-9]+>", "")).replaceAll("");
    }

    private String address(Fields fields) {
        for (String name : names(Role.ADDRESS)) {
            String value = fields.first(name).strip();
            if (value.startsWith(NO_ADDRESS)) {
                return "";
            }
            if (value.regionMatches(true, 0, "http", 0, 4)) {
                return value;
            }
        }
        return fields.first("url").strip(); // which is told of where it is none
    }

    private String description(Fields fields, String text) {
        String description = plain(first(Role.DESCRIPTION, fields)).strip();
        return description.equals(text.strip()) ? "" : description;
    }

    private List<String> aliases(Fields fields) {
        var aliases = new LinkedHashSet<String>();
        for (String name : names(Role.ALIAS)) {
            for (String value : fields.all(name)) {
                aliases.addAll(List.of(value.strip().split("\\s+")));
            }
        }
        return List.copyOf(aliases);
    }

    private List<String> pictures(Fields fields) {
        String picture = first(Role.PICTURE, fields);
        return picture.isEmpty() || picture.length() > LONGEST_ADDRESS ? List.of() : List.of(picture);
    }

    private static String date(String value) {
        if (!EPOCH.matcher(value).matches()) {
            return value;
        }
        int dot = value.indexOf('.');
        long number = Long.parseLong(dot < 0 ? value : value.substring(0, dot));
        long seconds = value.replace("-", "").length() >= 12 && dot < 0 ? number / 1000 : number;
        return Instant.ofEpochSecond(seconds).toString();
    }
}

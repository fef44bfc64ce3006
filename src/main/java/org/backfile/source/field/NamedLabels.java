package org.backfile.source.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.source.record.Fields;

/** What a record's fields say of people and topics. */
final class NamedLabels {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.,]+");

    /** Longer ones are no tags. */
    private static final int LONGEST_TAG = 60;

    private NamedLabels() {}

    /** @param values of the field that names the authors */
    static List<String> people(List<String> values) {
        var people = new LinkedHashSet<String>();
        for (String value : values) {
            for (String name : value.split(value.indexOf(';') >= 0 ? ";" : "\n")) {
                String person = FieldMapping.plain(name).replaceAll("\\s+", " ").strip();
                if (!person.isEmpty()
                        && !person.startsWith("http")
                        && !NUMBER.matcher(person).matches()
                        && person.length() <= 200) {
                    people.add(person);
                }
            }
        }
        return List.copyOf(people);
    }

    /** @param names of fields that may have the tags, the best first */
    static List<String> tags(List<String> names, Fields fields) {
        var tags = new LinkedHashSet<String>();
        for (String name : names) {
            // Keywords are for search engines, and mostly many.
            if (tags.isEmpty() || !name.equals("keywords")) {
                tags(fields.all(name), tags);
            }
        }
        return List.copyOf(tags);
    }

    private static void tags(List<String> values, Set<String> tags) {
        for (String value : values) {
            boolean isOne = values.size() > 1;
            for (String tag : isOne ? new String[] {value} : value.split("[;,|]")) {
                String label = FieldMapping.plain(tag)
                        .replaceAll("\\s+", " ")
                        .replace(",", "")
                        .strip();
                if (!label.isEmpty()
                        && label.length() <= LONGEST_TAG
                        && !NUMBER.matcher(label).matches()) {
                    tags.add(label);
                }
            }
        }
    }
}

package org.backfile.source.field;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.backfile.source.record.Fields;
import org.backfile.source.record.RecordReader;
import org.backfile.source.record.StringLimit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON (RFC 8259): an object for each record, one after the other, or in an array, at the root or anywhere in an object.
 * An object that is no record is looked into.
 */
public final class JsonRecords implements RecordReader {
    private static final int DEEPEST = 200;
    /** More than this of one record no article has. */
    private static final long MOST = 4L * StringLimit.LONGEST;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 50)
                    .maxStringLength(StringLimit.LONGEST + 64)
                    .maxDocumentLength(-1)
                    .build())
            .build();

    /** How deep in an object the array of its records may be. */
    private static final int DEEPEST_RECORDS = 6;

    /** What exports call such arrays. */
    private static final Set<String> RECORDS = Set.of(
            "articles",
            "items",
            "posts",
            "documents",
            "docs",
            "data",
            "records",
            "results",
            "entries",
            "hits",
            "stories",
            "rows",
            "news",
            "db");

    /** The field that stands for one which is too long. */
    private static final String TOO_LONG = "\uFFFF";

    /** Adds to a record what stands elsewhere. */
    @FunctionalInterface
    interface Completion {
        void add(Fields fields) throws IOException;
    }

    private final FieldMapping mapping;
    private final Completion completion;
    private long records;

    public JsonRecords(FieldMapping mapping) {
        this(mapping, fields -> {});
    }

    JsonRecords(FieldMapping mapping, Completion completion) {
        this.mapping = mapping;
        this.completion = completion;
    }

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new StringLimit(in))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    object(parser, sink);
                }
            }
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            sink.leaveOut(
                    "json-broken",
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "Is no JSON from here on: " + e.getOriginalMessage(),
                    "see whether the file is whole; what stands before is imported");
        }
    }

    /** Reads one object, given whole; for lines of JSON. */
    void readLine(byte[] line, int length, long number, Sink sink) throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line, 0, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                sink.leaveOut("json-broken", number, "This line is no object of JSON", "mend it");
                return;
            }
            Fields fields = new Fields();
            long before = records;
            collect(parser, fields, sink);
            if (records == before || mapping.fits(fields.names())) {
                take(fields, number, sink);
            }
        }
    }

    /** An object at the root, or in an array there: a record, or one that holds them. */
    private void object(JsonParser parser, Sink sink) throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        Fields fields = new Fields();
        long before = records;
        collect(parser, fields, sink);
        completion.add(fields);
        if (records == before || mapping.fits(fields.names())) {
            take(fields, line, sink);
        }
    }

    private void take(Fields fields, long line, Sink sink) throws IOException {
        records++;
        if (fields.has(TOO_LONG)) {
            sink.leaveOut(
                    "too-long",
                    line,
                    "A record with a text longer than " + (StringLimit.LONGEST >> 20) + " MB, which no article has",
                    "take it out, or shorten it");
        } else if (mapping.fits(fields.names())) {
            mapping.give(fields, line, sink);
        } else {
            sink.passOver("record without " + mapping.missing(fields.names()), line);
        }
    }

    /** Reads an object's fields; arrays of objects which are records themselves are given to the sink. */
    private void collect(JsonParser parser, Fields fields, Sink sink) throws IOException {
        Deque<String> names = new ArrayDeque<>();
        String name = "";
        long size = 0;
        Deque<Boolean> kinds = new ArrayDeque<>(); // whether each open one is an array
        kinds.push(false);
        while (!kinds.isEmpty()) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return;
            }
            switch (token) {
                case PROPERTY_NAME -> name = parser.currentName();
                case START_OBJECT -> {
                    if (kinds.element() && isOfRecords(names)) {
                        object(parser, sink);
                    } else {
                        names.push(name);
                        kinds.push(false);
                    }
                }
                case START_ARRAY -> {
                    names.push(name);
                    kinds.push(true);
                    name = "";
                }
                case END_OBJECT, END_ARRAY -> {
                    kinds.pop();
                    name = names.isEmpty() ? "" : names.pop();
                }
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    String value = parser.getString();
                    size += value.length();
                    boolean isCut = !value.isEmpty() && value.charAt(value.length() - 1) == StringLimit.CUT;
                    fields.add(isCut || size > MOST ? TOO_LONG : path(names, name), size > MOST ? "-" : value);
                }
                default -> {}
            }
        }
    }

    /** Whether objects in the array that is open may be records: not those that tell of a record. */
    private static boolean isOfRecords(Deque<String> names) {
        return names.size() <= DEEPEST_RECORDS
                && RECORDS.contains(names.element().toLowerCase(Locale.ROOT));
    }

    private static String path(Deque<String> names, String name) {
        if (names.isEmpty()) {
            return name;
        }
        var path = new StringJoiner(".");
        names.descendingIterator().forEachRemaining(each -> {
            if (!each.isEmpty()) {
                path.add(each);
            }
        });
        return name.isEmpty() ? path.toString() : path.add(name).toString();
    }
}

package org.backfile.bake.jbake.source;

import java.text.DateFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.backfile.report.Finding;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.json.simple.JSONValue;

/**
 * A header of {@code key=value} lines, a separator and a body: JBake's form, read as {@code
 * org.jbake.parser.MarkupEngine} does, oddities included, but telling what is wrong where JBake only logs.
 */
final class HeadedText {
    private final JBakeSettings settings;
    private final String separator;
    private final String bareSeparator;
    private final boolean typeByDefault;
    private final boolean statusByDefault;
    private final ThreadLocal<DateFormat> dates;

    HeadedText(JBakeSettings settings) {
        this.settings = settings;
        separator = settings.getHeaderSeparator();
        bareSeparator = "\n" + separator + "\n";
        typeByDefault = !settings.getDefaultType().isEmpty();
        statusByDefault = !settings.getDefaultStatus().isEmpty();
        dates = ThreadLocal.withInitial(() -> new SimpleDateFormat(settings.getDateFormat(), settings.dateLocale()));
    }

    /**
     * Reads a text.
     *
     * @param file its name in findings
     * @param lines not empty
     * @param modified when the file was, the date of a document without one
     * @return the document with the body as it stands in the file; empty if the header is no header
     */
    Optional<DocumentModel> read(String file, List<String> lines, Date modified, Consumer<Finding> findings) {
        DocumentModel document = SourceDocument.byDefault();
        Optional<Finding> complaint = complaint(file, lines);
        if (complaint.isEmpty()) {
            readHeader(file, lines, document, findings);
        }
        if (document.getDate() == null) {
            document.setDate(modified);
        }
        if (document.getStatus().isEmpty()) {
            document.setStatus(settings.getDefaultStatus());
        }
        if (document.getType().isEmpty()) {
            document.setType(settings.getDefaultType());
        }
        cleanTags(document);
        if (document.getType().isEmpty() || document.getStatus().isEmpty()) {
            findings.accept(complaint.orElseGet(() -> Finding.error(
                    "header-incomplete", file, 0, "its type or status is empty", "write type=post, status=published")));
            return Optional.empty();
        }
        // With defaults for both a file needs no header; one that has lines of a header meant them.
        complaint.filter(c -> c.line() > 0).ifPresent(findings);
        document.setBody(body(lines));
        return Optional.of(document);
    }

    /** Why the text has no header; empty if it has one. */
    private Optional<Finding> complaint(String file, List<String> lines) {
        int end = lines.indexOf(separator);
        if (end < 0) {
            return Optional.of(Finding.error(
                    "header-missing", file, 0, "no line " + separator + " ends its header", "write the header"));
        }
        for (int i = 0; i < end; i++) {
            String line = lines.get(i);
            if (!line.contains("=") && !line.isEmpty()) {
                return Optional.of(Finding.error(
                        "header-line", file, i + 1, "a header line without '=': " + line, "write key=value"));
            }
        }
        boolean type = typeByDefault;
        boolean status = statusByDefault;
        for (String line : lines) {
            String clean = line.trim();
            if (clean.equals(separator)) {
                break;
            }
            type |= clean.startsWith("type=");
            status |= clean.startsWith("status=");
        }
        return type && status
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "header-incomplete", file, 0, "its header has no " + (type ? "status" : "type"), "add it"));
    }

    private void readHeader(String file, List<String> lines, DocumentModel document, Consumer<Finding> findings) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.trim().equals(separator)) {
                break;
            }
            int equals = line.indexOf('=');
            if (equals >= 0) {
                String key = line.substring(0, equals).trim();
                String value = line.substring(equals + 1).trim();
                store(file, i + 1, key, value, document, findings);
            }
        }
    }

    private void store(
            String file, int line, String key, String value, DocumentModel document, Consumer<Finding> findings) {
        if (key.equalsIgnoreCase(ModelAttributes.DATE)) {
            try {
                document.setDate(dates.get().parse(value));
            } catch (ParseException e) {
                findings.accept(Finding.error(
                        "date-unreadable",
                        file,
                        line,
                        "the date '" + value + "' does not read as " + settings.getDateFormat()
                                + ": the file's own date is taken",
                        "correct it"));
            }
        } else if (key.equalsIgnoreCase(ModelAttributes.TAGS)) {
            document.setTags(value.split(","));
        } else if (key.equalsIgnoreCase(ModelAttributes.CACHED)) {
            document.setCached(Boolean.parseBoolean(value));
        } else if (value.startsWith("{") && value.endsWith("}")) {
            Object json = JSONValue.parse(value);
            if (json == null) {
                findings.accept(Finding.error(
                        "json-unreadable", file, line, "the value of " + key + " is not JSON", "correct it"));
            }
            document.put(key, Stored.value(json));
        } else {
            document.put(key, value);
        }
    }

    private void cleanTags(DocumentModel document) {
        String[] tags = document.getTags();
        for (int i = 0; i < tags.length; i++) {
            tags[i] = tags[i].trim();
            if (settings.getSanitizeTag()) {
                tags[i] = tags[i].replace(" ", "-");
            }
        }
        document.setTags(tags);
    }

    /**
     * The body of a document that plainly has one, without its lines being looked at.
     *
     * @return empty if {@link #read} must tell
     */
    Optional<String> body(String document) {
        int end = document.indexOf(bareSeparator);
        int body = end + bareSeparator.length();
        if (end < 0 || body == document.length() || document.indexOf('\r') >= 0) {
            return Optional.empty();
        }
        return Optional.of(document.substring(body) + (document.endsWith("\n") ? "" : "\n"));
    }

    /** What follows the separator; all of it if nothing does: that is JBake's way. */
    private String body(List<String> lines) {
        var body = new StringBuilder();
        boolean inBody = false;
        for (String line : lines) {
            if (inBody) {
                body.append(line).append('\n');
            }
            inBody |= line.equals(separator);
        }
        if (body.isEmpty()) {
            lines.forEach(line -> body.append(line).append('\n'));
        }
        return body.toString();
    }
}

package org.backfile.message;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.backfile.report.Finding;

/**
 * A message file: Java's form of properties, in UTF-8.
 *
 * @param name for findings
 * @param lines by key; of a key that stands twice the last
 */
record MessageFile(String name, Map<String, Line> lines) {
    /** The rule of findings about a message that cannot be used. */
    static final String BROKEN = "message-broken";

    /** @param number counted from 1, of the line it begins in */
    record Line(int number, String text) {}

    /** @param findings told of what cannot be read */
    static MessageFile of(String name, byte[] bytes, List<Finding> findings) {
        var lines = new LinkedHashMap<String, Line>();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.add(Finding.error(BROKEN, name, 0, "It is left out: it is not in UTF-8", "save it as UTF-8"));
            return new MessageFile(name, lines);
        }
        var whole = new StringBuilder();
        int number = 0;
        int first = 0;
        for (String line : text.startsWith("\uFEFF")
                ? text.substring(1).lines().toList()
                : text.lines().toList()) {
            number++;
            boolean goesOn = !whole.isEmpty();
            first = goesOn ? first : number;
            boolean comment = !goesOn && line.stripLeading().matches("[#!].*");
            whole.append(comment ? "" : line);
            if (comment || isContinued(line)) {
                whole.append(comment ? "" : "\n");
                continue;
            }
            entry(name, whole.toString(), first, lines, findings);
            whole.setLength(0);
        }
        entry(name, whole.toString(), first, lines, findings);
        return new MessageFile(name, lines);
    }

    private static boolean isContinued(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    private static void entry(String name, String text, int number, Map<String, Line> lines, List<Finding> findings) {
        var one = new Properties();
        try {
            one.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            findings.add(Finding.error(
                    BROKEN, name, number, "The line cannot be read: " + e.getMessage(), "write \\\\ for a backslash"));
            return;
        }
        for (String key : one.stringPropertyNames()) {
            Line before = lines.put(key, new Line(number, one.getProperty(key, "")));
            if (before != null) {
                findings.add(Finding.warning(
                        "message-twice",
                        name,
                        number,
                        "The message " + key + " stands in line " + before.number() + " too; this one holds",
                        "remove one of them"));
            }
        }
    }
}

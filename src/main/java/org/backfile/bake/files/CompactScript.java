package org.backfile.bake.files;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scripts without what only people read, as far as that can be told without reading the language. */
final class CompactScript {
    /** Lines within these may begin with anything: templates, comments of several lines, strings that go on. */
    private static final Pattern SEVERAL_LINES = Pattern.compile("`|/\\*(?:(?!\\*/)[^\\n])*$|\\\\$", Pattern.MULTILINE);

    private CompactScript() {}

    /** The same statements, without lines that are a comment and without indentation. */
    static String of(String script) {
        return SEVERAL_LINES.matcher(script).find()
                ? script
                : script.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                        .collect(Collectors.joining("\n", "", "\n"));
    }
}

package org.backfile.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a site's templates ask for: a key of a header or of the settings that a template asks for is known, whatever it is
 * called. The templates are read when somebody asks first. Safe for use by many threads.
 */
final class KeysInTemplates {
    /** {@code content.key} or {@code content["key"]}. */
    private static final Pattern ASKED =
            Pattern.compile("\\.([\\p{L}_$][\\p{L}\\p{N}_$]*)|\\[\"([^\"]+)\"]|\\bsay\\(\"([^\"]+)\"");

    private final Path templates;
    private Optional<Set<String>> asked = Optional.empty();

    KeysInTemplates(Path templates) {
        this.templates = templates;
    }

    /** Whether a template asks for the key; templates write dots in it as underscores, as JBake has them. */
    synchronized boolean has(String key) {
        Set<String> all = asked.orElseGet(this::read);
        asked = Optional.of(all);
        return all.contains(key.replace('.', '_'));
    }

    /** Whether a template asks for a message: {@code say.key} or {@code say("key")}. */
    boolean asksFor(String message) {
        return has(message);
    }

    private Set<String> read() {
        var all = new HashSet<String>();
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var matcher = ASKED.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                while (matcher.find()) {
                    for (int group = 1; group <= matcher.groupCount(); group++) {
                        if (matcher.group(group) != null) {
                            all.add(matcher.group(group));
                        }
                    }
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return all; // a template that cannot be read is told of where it is used
        }
        return all;
    }
}

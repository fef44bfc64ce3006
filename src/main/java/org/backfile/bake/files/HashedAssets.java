package org.backfile.bake.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.message.Messages;
import org.backfile.output.Output;

/**
 * Publishes styles and scripts under names that change with their content, so that browsers may keep them for ever and
 * never have an old one, both without their comments, scripts with their words in the site's language: {@code
 * css/site.css} as {@code css/site.1f0c3a9b.css} beside it, if a template asks for that.
 */
public final class HashedAssets {
    private static final Pattern ASKED = Pattern.compile("\\bassets\\[\"([^\"]+)\"]");
    private static final int DIGITS = 8;

    private HashedAssets() {}

    /**
     * Writes those that templates ask for; under their own names where {@code assets.hashed} is false, but for scripts with
     * words.
     *
     * @param messages the words
     * @return the names that are asked for, with those under which the files are found; the same where there is no file
     */
    public static Map<String, String> publish(JBakeSite jbake, Messages messages, Output output) {
        var names = new TreeMap<String, String>();
        boolean isHashed = jbake.flag("assets.hashed", true);
        for (String path : asked(jbake.layout().templates())) {
            names.put(path, path);
            Path file = jbake.layout().assets().resolve(path);
            int dot = path.lastIndexOf('.');
            if (dot > path.lastIndexOf('/') && Files.isRegularFile(file)) {
                try {
                    boolean isScript = path.endsWith(".js");
                    if (!isHashed && !(isScript && ScriptWords.has(Files.readString(file)))) {
                        continue;
                    }
                    byte[] bytes = isScript || path.endsWith(".css")
                            ? published(isScript, Files.readString(file), messages)
                            : Files.readAllBytes(file);
                    String name = path.substring(0, dot) + "." + hash(bytes) + path.substring(dot);
                    if (output.write(name, path, bytes)) {
                        names.put(path, name);
                    }
                } catch (IOException e) {
                    continue; // that it cannot be read is told where it is copied
                }
            }
        }
        return names;
    }

    private static byte[] published(boolean isScript, String file, Messages messages) {
        String published = isScript ? CompactScript.of(ScriptWords.of(file, messages)) : CompactStyle.of(file);
        return published.getBytes(StandardCharsets.UTF_8);
    }

    private static Iterable<String> asked(Path templates) {
        var asked = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ASKED.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .results()
                        .forEach(found -> asked.put(found.group(1), ""));
            }
        } catch (IOException | UncheckedIOException e) {
            return asked.keySet(); // a template that cannot be read is told of where it is used
        }
        return asked.keySet();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}

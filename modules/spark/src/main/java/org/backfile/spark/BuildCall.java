package org.backfile.spark;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is called: {@code build RAW --site SITE --output OUT}.
 *
 * @param raw the folder of raw files
 * @param site the site's folder
 * @param output where pages go
 * @param shares how many shares there are to be; empty for twice as many as there are cores
 * @param program Backfile's jar, if it is not beside this one
 */
record BuildCall(Path raw, Path site, Path output, Optional<Integer> shares, Optional<Path> program) {
    static final String USAGE = "spark-submit --class org.backfile.spark.Main backfile-spark.jar"
            + " build RAW --site SITE --output OUT [--shares N] [--program JAR]";

    private static final List<String> OPTIONS = List.of("--site", "--output", "--shares", "--program");

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    static BuildCall of(String... args) {
        if (args.length == 0 || !args[0].equals("build")) {
            throw new IllegalArgumentException("Which command? build");
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            boolean isOption = args[i].startsWith("-");
            if (isOption && (!OPTIONS.contains(args[i]) || i + 1 == args.length)) {
                throw new IllegalArgumentException(args[i] + " is no option here, or has no value");
            }
            String key = isOption ? args[i++] : "RAW";
            if (options.put(key, args[i]) != null) {
                throw new IllegalArgumentException(key + " is given twice");
            }
        }
        Path raw = folder("RAW", options);
        Path output = folder("--output", options);
        if (output.startsWith(raw)) {
            throw new IllegalArgumentException(
                    "The output folder " + output + " is in " + raw + ", from where it would be imported");
        }
        return new BuildCall(
                raw,
                folder("--site", options),
                output,
                Optional.ofNullable(options.get("--shares")).map(BuildCall::count),
                Optional.ofNullable(options.get("--program")).map(Path::of));
    }

    private static int count(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("--shares=" + text + " cannot be used; write a number from 1 on");
        }
        return Integer.parseInt(text);
    }

    /** A folder that all machines see under the same path. */
    private static Path folder(String name, Map<String, String> options) {
        String text = options.get(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        if (!text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            return Path.of(text).toAbsolutePath().normalize();
        }
        try {
            URI address = new URI(text);
            if (!"file".equalsIgnoreCase(address.getScheme())) {
                throw new IllegalArgumentException(name + "=" + text + " cannot be used: only folders that all machines"
                        + " see under the same path (file:), such as of NFS, EFS or a mounted bucket");
            }
            return Path.of(address).toAbsolutePath().normalize();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name + "=" + text + " is no path: " + e.getMessage(), e);
        }
    }
}

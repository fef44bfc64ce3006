package org.backfile.bag;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a manifest: a file's hash and name (RFC 8493, 2.1.3).
 *
 * @param hash in small hex digits
 * @param path from the bag's folder on, as it is, without escapes
 */
record ManifestLine(String hash, String path) {
    /** Some write an asterisk before the name, as md5sum does of files that it reads as binary. */
    private static final Pattern FORM = Pattern.compile("\\s*([0-9A-Fa-f]+)[ \\t]+\\*?(.+?)");

    private static final Pattern ESCAPE = Pattern.compile("%(0[Aa]|0[Dd]|25)");

    /** Reads a line; empty if it is none. */
    static Optional<ManifestLine> of(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        String path = decoded(form.group(2));
        return Optional.of(new ManifestLine(
                form.group(1).toLowerCase(java.util.Locale.ROOT), path.startsWith("./") ? path.substring(2) : path));
    }

    /** The line as it is written, with its end. */
    String text() {
        return hash + "  " + encoded(path) + "\n";
    }

    /** Of all characters only these three are written otherwise than they are. */
    static String encoded(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    static String decoded(String path) {
        return ESCAPE.matcher(path).replaceAll(found -> switch (found.group(1).charAt(1)) {
            case 'A', 'a' -> "\n";
            case 'D', 'd' -> "\r";
            default -> "%";
        });
    }

    /** Whether a path stays in the bag on any system. */
    static boolean isSafe(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.startsWith("~") || path.matches("[A-Za-z]:.*")) {
            return false;
        }
        for (String part : path.replace('\\', '/').split("/", -1)) {
            if (part.equals("..")) {
                return false;
            }
        }
        return true;
    }
}

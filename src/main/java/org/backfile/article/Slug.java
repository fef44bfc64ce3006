package org.backfile.article;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import net.gcardone.junidecode.Junidecode;

/**
 * A name in an address: {@code [a-z0-9]} words joined by single hyphens, 1 to {@value #LONGEST} characters. Safe as a
 * file name on every system and in a URL without escapes.
 */
public record Slug(String value) implements Comparable<Slug> {
    /** The most characters of a slug: longer ones break the limits of file systems and patience. */
    public static final int LONGEST = 80;

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /**
     * The slug of a title or label: other scripts are transliterated, everything else becomes a hyphen, and what is too
     * long ends at a word.
     *
     * @param text any text
     * @return its slug; for a text without a letter or digit, {@code x-} and its checksum, so that it stays apart from
     *     others of the kind; for a name that Windows keeps for a device, {@code x-} and the name
     */
    public static Slug of(String text) {
        var slug = new StringBuilder();
        String ascii = isAscii(text) ? text : Junidecode.unidecode(text);
        boolean gap = false;
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                c = (char) (c + ('a' - 'A'));
            }
            if (isWord(c)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(c);
                gap = false;
            } else if (c != '\'') {
                gap = true;
            }
        }
        if (slug.isEmpty()) {
            var sum = new CRC32();
            sum.update(text.getBytes(StandardCharsets.UTF_8));
            return new Slug("x-" + Long.toHexString(sum.getValue()));
        }
        String name = cut(slug.toString());
        return new Slug(isDevice(name) ? "x-" + name : name);
    }

    /**
     * Whether Windows has a device of this name, and so no file or folder, whatever stands behind a dot: see <a
     * href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming Files, Paths, and Namespaces</a>.
     *
     * @param name in lower case
     */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).stripTrailing();
        return switch (stem.length()) {
            case 3 -> stem.equals("con") || stem.equals("prn") || stem.equals("aux") || stem.equals("nul");
            case 4 ->
                (stem.startsWith("com") || stem.startsWith("lpt")) && "0123456789¹²³".indexOf(stem.charAt(3)) >= 0;
            default -> stem.equals("conin$") || stem.equals("conout$");
        };
    }

    /** This slug with a number behind it, for the second of a name: {@code landing-2}. */
    public Slug numbered(int number) {
        String suffix = "-" + number;
        String stem =
                value.length() + suffix.length() > LONGEST ? value.substring(0, LONGEST - suffix.length()) : value;
        return new Slug(stem.endsWith("-") ? stem.substring(0, stem.length() - 1) + suffix : stem + suffix);
    }

    /** Whether the text is a slug as it stands. */
    public static boolean isSlug(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.startsWith("-") || text.endsWith("-")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isWord(c) && (c != '-' || text.charAt(i - 1) == '-')) {
                return false;
            }
        }
        return true;
    }

    /** As of any record; written out because slugs are keys, and the JDK takes 10 ms to make a record's own. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Slug slug && value.equals(slug.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > LONGEST / 2 ? end : LONGEST);
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}

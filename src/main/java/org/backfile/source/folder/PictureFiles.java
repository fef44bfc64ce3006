package org.backfile.source.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that stand as files beside what names them: where a browser, {@code wget} or a theme's author put them, and
 * where a blog's uploads are that somebody copied beside its export. Nothing outside of the raw folder is looked at.
 */
public final class PictureFiles {
    private static final Pattern SCHEME = Pattern.compile("(?i)https?:/{2}");
    private static final Pattern OTHER_SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*", Pattern.DOTALL);
    /** Pelican's words for places in its content folder. */
    private static final Pattern PELICAN = Pattern.compile("^[{|](?:static|attach|filename|photo)[}|]/?");
    /** The size of a copy that WordPress makes of an upload. */
    private static final Pattern SCALED = Pattern.compile("-\\d{2,5}x\\d{2,5}(?=\\.[A-Za-z]{3,4}$)");

    private static final String UPLOADS = "/wp-content/";
    /** Folders whose files stand at a site's root: of Hugo, of Pelican, of others. */
    private static final List<String> OF_ROOT = List.of("", "static/", "content/", "assets/", "public/");

    /** What the Wayback Machine calls a capture, and where it was; a mirror of it has one slash behind the scheme. */
    private static final Pattern CAPTURED = Pattern.compile("(\\d{14}(?:[a-z]{2}_)?)/(https?:)/+(.+)");

    private final Path root;

    /** @param root the raw folder, a real path */
    public PictureFiles(Path root) {
        this.root = root;
    }

    /**
     * Looks for a picture.
     *
     * @param raw the path of what names it, below the root
     * @param address absolute, or relative to that file
     * @param most so many bytes are read, and one more
     */
    public Optional<byte[]> find(String raw, String address, long most) throws IOException {
        for (String name :
                names(raw, PELICAN.matcher(address.replace('\\', '/')).replaceFirst("/"))) {
            Path file = inside(name);
            if (file != null) {
                try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.of(in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1)));
                }
            }
        }
        return Optional.empty();
    }

    /** Where it may be, below the root, the likeliest first. */
    private static List<String> names(String raw, String address) {
        var names = new ArrayList<String>();
        boolean isWeb = SCHEME.matcher(address).lookingAt();
        if (!isWeb && OTHER_SCHEME.matcher(address).matches()) {
            return names;
        }
        int slash = raw.lastIndexOf('/');
        String folder = slash < 0 ? "" : raw.substring(0, slash + 1);
        Matcher captured = CAPTURED.matcher(address);
        for (String at = folder; captured.find(0); at = parent(at)) {
            variants(at, captured.group(1) + "/" + captured.group(2) + "/" + captured.group(3), names);
            variants(at, captured.group(3), names);
            if (at.isEmpty()) {
                break;
            }
        }
        String rest = isWeb ? address.substring(address.indexOf("//") + 2) : address;
        if (!isWeb && !rest.startsWith("/")) {
            variants(folder, rest, names);
            if (rest.startsWith("../")) { // told from a folder of the export's own
                variants(folder, rest.replaceFirst("^(?:\\.\\./)+", ""), names);
            }
            return names;
        }
        int path = isWeb ? rest.indexOf('/') : 0;
        if (path < 0) {
            return names;
        }
        for (String at = folder; ; at = parent(at)) {
            if (isWeb) {
                variants(at, rest, names);
            }
            for (String below : OF_ROOT) {
                variants(at + below, rest.substring(path + 1), names);
            }
            int uploads = rest.indexOf(UPLOADS);
            if (uploads >= 0) {
                variants(at, rest.substring(uploads + 1), names);
                variants(at, rest.substring(uploads + UPLOADS.length()), names);
            }
            if (at.isEmpty()) {
                break;
            }
        }
        return names;
    }

    /** With its query, as {@code wget} names files, and without; as it is written, and unescaped; as large as it was. */
    private static void variants(String folder, String path, List<String> names) {
        int end = path.indexOf('#');
        String whole = end < 0 ? path : path.substring(0, end);
        int query = whole.indexOf('?');
        String plain = query < 0 ? whole : whole.substring(0, query);
        if (query >= 0) {
            names.add(folder + whole);
        }
        names.add(folder + unescaped(plain));
        names.add(folder + plain);
        String unscaled = SCALED.matcher(unescaped(plain)).replaceFirst("");
        names.add(folder + unscaled);
    }

    private static String parent(String folder) {
        int slash = folder.lastIndexOf('/', folder.length() - 2);
        return slash < 0 ? "" : folder.substring(0, slash + 1);
    }

    private static String unescaped(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            bytes[length++] = low < 0 ? bytes[i] : (byte) (high << 4 | low);
            i += low < 0 ? 0 : 2;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** A regular file in the root; null if there is none, or the way there leads out. */
    private @Nullable Path inside(String name) {
        try {
            Path file = root.resolve(name).normalize();
            return file.startsWith(root)
                            && !file.equals(root)
                            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && file.toRealPath().startsWith(root)
                    ? file
                    : null;
        } catch (InvalidPathException | IOException e) {
            return null; // no name of a file
        }
    }
}

package org.backfile.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.pagepack.PagePacks;

/**
 * The served folder, and nothing else: finds the file behind a path of a request, whatever somebody wrote into it.
 *
 * @param root without symbolic links
 * @param packs the pages of it that are packed
 */
record ServedFolder(Path root, PagePacks packs) {
    static ServedFolder of(Path folder) {
        try {
            Path root = folder.toRealPath();
            return new ServedFolder(root, new PagePacks(root));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The names in the path of a request, decoded; without the empty last one of {@code dir/}. Empty if the path is none
     * of ours: malformed, with a name that is hidden, empty, or means something to a file system.
     */
    static Optional<List<String>> names(String rawPath) {
        var names = new ArrayList<String>();
        var pieces = rawPath.split("/", -1);
        for (var i = 0; i < pieces.length; i++) {
            if (pieces[i].isEmpty() && i == pieces.length - 1) {
                break;
            }
            var name = decoded(pieces[i]).filter(ServedFolder::isPlain);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return Optional.of(List.copyOf(names));
    }

    /** What is at these names, be it a file or a folder; empty if nothing is, or if it is outside the root. */
    Optional<Path> find(List<String> names) {
        var file = onDisk(names);
        return file.isPresent() ? file : packs.find(String.join("/", names));
    }

    private Optional<Path> onDisk(List<String> names) {
        try {
            var path = root;
            for (var name : names) {
                path = path.resolve(name);
            }
            var real = path.toRealPath();
            // A case-insensitive disk would hide a link that breaks on the host.
            var misspelt = !real.equals(path) && real.toString().equalsIgnoreCase(path.toString());
            return real.startsWith(root) && !misspelt ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }

    /** The file itself, or the index of the folder; empty if there is none. */
    Optional<Path> page(List<String> names) {
        var found = find(names);
        if (found.filter(Files::isDirectory).isPresent()) {
            var index = new ArrayList<>(names);
            index.add("index.html");
            found = find(index);
        }
        return found.filter(Files::isRegularFile);
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && (name.charAt(0) != '.' || name.equals(".well-known"))
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ' || c == 0x7f);
    }

    /** Without its percent signs; empty if they, or the bytes they make, are malformed. */
    private static Optional<String> decoded(String piece) {
        var bytes = ByteBuffer.allocate(piece.length() * 3);
        for (var i = 0; i < piece.length(); i++) {
            var c = piece.charAt(i);
            if (c != '%') {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            } else if (i + 2 < piece.length()
                    && Character.digit(piece.charAt(i + 1), 16) >= 0
                    && Character.digit(piece.charAt(i + 2), 16) >= 0) {
                bytes.put((byte) Integer.parseInt(piece.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}

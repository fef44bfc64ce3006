package org.backfile.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.backfile.report.Finding;

/**
 * The one rule for what is neither a plain file nor a plain folder, wherever the program looks through a folder that
 * somebody else may have filled: pipes and devices are never opened, for they may not end, and a link is not followed
 * into a folder, which may be its own, nor out of the folder that is looked through, whose files nobody means to
 * publish.
 */
public final class SpecialFile {
    private SpecialFile() {}

    /**
     * Why a file is passed over.
     *
     * @param root the folder that is looked through, as it was named
     * @param file in it, or below
     * @param name the file's, for the finding
     * @param attributes the file's own, with no link followed
     * @return a note for a link to what is in the folder anyway, a warning for all other links, an error for a pipe or
     *     device; empty for plain files and folders
     */
    public static Optional<Finding> complaint(Path root, Path file, String name, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Optional.of(link(root, file, name));
        }
        return attributes.isOther()
                ? Optional.of(Finding.error(
                        "not-a-regular-file", name, 0, "This is a pipe or device, not a file", "remove it"))
                : Optional.empty();
    }

    /**
     * The same where a link to a plain file of the folder counts as that file, once more under another name: it can
     * neither lead out nor go round.
     *
     * @return empty for such a link, too
     */
    public static Optional<Finding> complaintUnlessCopy(
            Path root, Path file, String name, BasicFileAttributes attributes) {
        return attributes.isSymbolicLink() && isIn(root, file) && Files.isRegularFile(file)
                ? Optional.empty()
                : complaint(root, file, name, attributes);
    }

    private static Finding link(Path root, Path file, String name) {
        if (!Files.exists(file)) {
            return Finding.warning("link-dangling", name, 0, "A link that leads nowhere", "remove it");
        }
        return isIn(root, file)
                ? Finding.note("link-skipped", name, 0, "A link to what is in this folder and is read anyway", "")
                : Finding.warning(
                        "link-outside",
                        name,
                        0,
                        "A link that leads out of the folder is not followed",
                        "copy what it leads to into the folder if you want it");
    }

    private static boolean isIn(Path root, Path file) {
        try {
            return file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}

package org.backfile.ingest.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/**
 * Puts files in their places where people save theirs at any time, so that nobody sees half of one and no saving is lost.
 * What is replaced is moved aside first and looked at there: whoever saved before has saved into that, whoever saves after
 * makes a file of his own, which is not replaced.
 */
final class Placement {
    private Placement() {}

    /**
     * Puts a file where none is.
     *
     * @return false if there is one, which stays, as does the file
     */
    static boolean add(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return addWithoutLink(file, target);
        }
        Files.delete(file);
        return true;
    }

    /** Where a file cannot have two names, or not on two disks; between looking and moving there is a moment. */
    private static boolean addWithoutLink(Path file, Path target) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            moveToOtherDisk(file, target);
        }
        return true;
    }

    /**
     * Replaces a file by another.
     *
     * @param aside where it is meanwhile; in a folder that is there
     * @param isOurs whether bytes are such as import wrote, so that they may go
     * @return false if somebody has changed the file, which stays as he left it; then the other may be gone
     */
    static boolean replace(Path file, Path target, Path aside, Predicate<byte[]> isOurs) throws IOException {
        if (Files.isSymbolicLink(target)) {
            return false; // whoever made that knows why
        }
        try {
            Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return add(file, target);
        } catch (AtomicMoveNotSupportedException e) {
            return replaceOnOtherDisk(file, target, isOurs);
        }
        if (!isOurs.test(Files.readAllBytes(aside))) {
            add(aside, target);
            return false;
        }
        boolean added = add(file, target);
        // Somebody may have had the file open all the while.
        if (!isOurs.test(Files.readAllBytes(aside))) {
            if (added) {
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return false;
        }
        Files.delete(aside);
        return added;
    }

    /** Nothing can be moved aside there: it is looked at once more, at the last moment. */
    private static boolean replaceOnOtherDisk(Path file, Path target, Predicate<byte[]> isOurs) throws IOException {
        if (!isOurs.test(Files.readAllBytes(target))) {
            return false;
        }
        moveToOtherDisk(file, target);
        return true;
    }

    private static void moveToOtherDisk(Path file, Path target) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".new");
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(file);
    }
}

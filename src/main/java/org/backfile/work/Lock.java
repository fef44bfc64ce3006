package org.backfile.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.backfile.report.UserError;

/** Keeps two runs on one site apart; the system lets go of it when a run is killed. */
public final class Lock {
    private Lock() {}

    /**
     * Takes the lock; closing the file gives it back.
     *
     * @param what is to be done: {@code bake of}
     * @throws UserError if another has it, or something else stands in its place
     */
    public static FileChannel take(Path file, String what) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UserError(
                    file + " is a folder, pipe or device, not a file", "remove it"); // to open it may not end
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // the same as below, within this JVM
        }
        channel.close();
        throw new UserError("another " + what + " this site is running", "wait until it has ended");
    }
}

package org.backfile.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.backfile.report.UserError;

/** Keeps two bakes of one site apart; the system lets go of it when a bake is killed. */
final class Lock {
    private Lock() {}

    /**
     * Takes the lock; closing the file gives it back.
     *
     * @throws UserError if another bake has it
     */
    static FileChannel take(Path file) throws IOException {
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
        throw new UserError("another bake of this site is running", "wait until it has ended");
    }
}

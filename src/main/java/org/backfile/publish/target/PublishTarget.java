package org.backfile.publish.target;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backfile.report.UserError;

/**
 * Where a site is published to: files by their paths. A file is there whole or not at all, for whoever is killed and for
 * whoever reads meanwhile. What concerns one file is told of that file; what concerns all, such as a wrong key, is a
 * {@link UserError}. A target is used by one thread, and may use several itself.
 */
public interface PublishTarget extends AutoCloseable {
    /** What it is called, as the user wrote it. */
    String name();

    /** Whether it says of each file what kind it is and how long it may be kept, so that a change of that is sent. */
    boolean keepsHeaders();

    /** What sending costs beside bytes, for people: {@code PUT requests}; empty if nothing does. */
    default String unit() {
        return "";
    }

    /**
     * Reads a small file of ours.
     *
     * @return empty if there is none
     * @throws UserError if the target cannot be read
     */
    Optional<byte[]> read(String path);

    /**
     * Writes a small file of ours over whatever is there.
     *
     * @throws UserError if it cannot be written
     */
    void write(String path, byte[] bytes);

    /**
     * Sends files, in any order.
     *
     * @param told of each, one at a time, from any thread; throws to end it
     * @throws UserError if it is of no use to go on
     */
    void send(List<SentFile> files, Consumer<SendOutcome> told);

    /**
     * Removes files, and folders that are empty then. One that is not there counts as removed.
     *
     * @param told as in {@link #send}
     */
    void remove(List<String> paths, Consumer<SendOutcome> told);

    @Override
    void close();
}

package org.backfile.source.record;

import java.io.IOException;
import java.io.InputStream;

/** Reads the records of one format, one after the other, in bounded memory. One of its kind reads one file. */
@FunctionalInterface
public interface RecordReader {
    /** Takes what a reader finds. */
    interface Sink {
        void accept(FoundRecord found) throws IOException;

        /** A record that is no article and is not meant to be one: such are counted, by what they are. */
        void passOver(String what, long line);

        /** A record that cannot be read, and is to be mended. */
        void leaveOut(String rule, long line, String what, String hint);

        /**
         * A picture that the file holds beside its records, which one of them may show.
         *
         * @param address where it was
         * @param version tells, in the order of letters, which of several at one address is the newest
         */
        default void picture(String address, String version, byte[] bytes) throws IOException {}

        /** Something about the file that its owner should know. */
        void note(String rule, String what, String hint);
    }

    /**
     * Reads a file to its end.
     *
     * @param in its bytes, unpacked; buffered by the reader
     * @throws IOException if it breaks off, or is broken so that nothing behind can be found
     */
    void read(InputStream in, Sink sink) throws IOException;
}

package org.backfile.bake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells one build of the program from another, wherever its jar stands and whenever it was copied there: by the jar's table of
 * contents, which holds a checksum of each of its files.
 */
final class ProgramBuild {
    /** The record at a zip file's end, which has no comment behind it: its length, and where in it the table's is told. */
    private static final int END = 22;

    private static final int SIGNATURE = 0x504B0506;
    private static final int TABLE_LENGTH = 12;

    private ProgramBuild() {}

    /** @param program a jar, or a folder of classes, which is told by its size and age */
    static String of(Path program) throws IOException {
        if (Files.isRegularFile(program)) {
            try (FileChannel jar = FileChannel.open(program, StandardOpenOption.READ)) {
                long end = jar.size() - END;
                ByteBuffer record = end < 0 ? ByteBuffer.allocate(END) : read(jar, end, END);
                long length = Integer.toUnsignedLong(Integer.reverseBytes(record.getInt(TABLE_LENGTH)));
                if (record.getInt(0) == SIGNATURE && length > 0 && length <= end) {
                    return sums(read(jar, end - length, (int) length));
                }
            }
        }
        return program + " " + Files.size(program) + " " + Files.getLastModifiedTime(program);
    }

    private static ByteBuffer read(FileChannel jar, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (jar.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("the jar has become shorter");
            }
        }
        return bytes.flip();
    }

    private static String sums(ByteBuffer table) {
        var one = new CRC32();
        one.update(table.duplicate());
        var other = new CRC32C();
        other.update(table.duplicate());
        return table.limit() + " " + one.getValue() + " " + other.getValue();
    }
}

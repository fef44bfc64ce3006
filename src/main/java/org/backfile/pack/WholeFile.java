package org.backfile.pack;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens files by the quickest way there is: on the system's own file system the JDK's plain streams, which take half of
 * what channels take where files are small; on any other, by that file system.
 */
public final class WholeFile {
    private WholeFile() {}

    /** Whether there is a file, a folder or a link to one of that name in a folder. */
    public static boolean exists(Path folder, String name) {
        return isPlain(folder) ? new File(folder.toFile(), name).exists() : Files.exists(folder.resolve(name));
    }

    /**
     * All bytes of a file that the program remembers things in.
     *
     * @return empty if there is none, or something else in its place: a pipe is never opened, for it may not end
     * @throws IOException if there is one that cannot be read
     */
    public static Optional<byte[]> bytes(Path file) throws IOException {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Opens a file to read it.
     *
     * @throws IOException if it cannot be read; of the plain streams' kind, which does not tell why
     */
    public static InputStream reading(Path file) throws IOException {
        return isPlain(file) ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
    }

    /** Opens a file to write it anew; it is made if it is not there. What fails in writing names the file. */
    public static OutputStream writing(Path folder, String name) throws IOException {
        return new Named(open(folder, name), folder.resolve(name));
    }

    private static OutputStream open(Path folder, String name) throws IOException {
        if (isPlain(folder)) {
            return new FileOutputStream(new File(folder.toFile(), name)); // its failures name the file
        }
        try {
            return Files.newOutputStream(folder.resolve(name));
        } catch (IOException e) {
            throw FailedWrite.of(folder.resolve(name), e);
        }
    }

    /** The streams themselves do not know their file. */
    private static final class Named extends FilterOutputStream {
        private final Path file;

        Named(OutputStream out, Path file) {
            super(out);
            this.file = file;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                throw FailedWrite.of(file, e);
            }
        }
    }

    private static boolean isPlain(Path path) {
        return path.getFileSystem() == FileSystems.getDefault();
    }
}

package org.backfile.output;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that is held open, to look at many of its files: by their names alone the system finds them sooner than by
 * whole paths.
 */
public final class OpenFolder implements AutoCloseable {
    private final Path folder;
    private final DirectoryStream<Path> files;

    private OpenFolder(Path folder, DirectoryStream<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    /** @throws IOException if it is no folder, or cannot be read */
    public static OpenFolder of(Path folder) throws IOException {
        return new OpenFolder(folder, Files.newDirectoryStream(folder));
    }

    /** The names of what is in it, in no order; to be asked once. */
    public List<Path> names() throws IOException {
        var names = new ArrayList<Path>();
        try {
            files.forEach(file -> names.add(file.getFileName()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /** What the system tells of a file in it. */
    public BasicFileAttributes look(Path name, LinkOption... links) throws IOException {
        return files instanceof SecureDirectoryStream<Path> open
                ? open.getFileAttributeView(name, BasicFileAttributeView.class, links)
                        .readAttributes()
                : Files.readAttributes(folder.resolve(name), BasicFileAttributes.class, links);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}

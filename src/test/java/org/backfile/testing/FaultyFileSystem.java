package org.backfile.testing;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/**
 * The system's own file system, with something between it and the program: each call that could fail is told of before it
 * is made, and whoever is told may throw instead. So a test can fill the disk, break it, or kill the program at any call.
 */
public final class FaultyFileSystem extends FileSystem {
    private final FileSystem base = FileSystems.getDefault();
    private final FaultyProvider provider;

    public FaultyFileSystem(Faults faults) {
        provider = new FaultyProvider(this, faults);
    }

    /** Told of calls. Called from several threads. */
    @FunctionalInterface
    public interface Faults {
        /**
         * A call is about to be made.
         *
         * @param call which: {@code write}, {@code move}
         * @param changes whether it changes what is on the disk
         * @throws IOException instead of the call
         */
        void before(String call, boolean changes) throws IOException;
    }

    /** Thrown by whoever plays a program's death. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        public Killed() {
            super("killed");
        }
    }

    /** A path of the system's, as one of this. */
    public Path of(Path path) {
        return new FaultyPath(this, path);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return base.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic");
    }

    @Override
    public Path getPath(String first, String... more) {
        return of(base.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}

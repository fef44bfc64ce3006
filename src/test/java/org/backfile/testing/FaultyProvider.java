package org.backfile.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.backfile.testing.FaultyFileSystem.Faults;

/** Makes the calls of a {@link FaultyFileSystem}. */
final class FaultyProvider extends FileSystemProvider {
    private final FaultyFileSystem system;
    private final Faults faults;
    private final FileSystemProvider base;

    FaultyProvider(FaultyFileSystem system, Faults faults) {
        this.system = system;
        this.faults = faults;
        this.base = Path.of("").getFileSystem().provider();
    }

    private static Path bare(Path path) {
        return FaultyPath.bare(path);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        faults.before("open", options.contains(StandardOpenOption.WRITE));
        return new FaultyChannel(base.newFileChannel(bare(path), options, attributes), faults);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        faults.before("list", false);
        DirectoryStream<Path> files = Files.newDirectoryStream(bare(folder));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> all = files.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return all.hasNext();
                    }

                    @Override
                    public Path next() {
                        return system.of(all.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                files.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        faults.before("create a folder", true);
        base.createDirectory(bare(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        faults.before("link", true);
        base.createLink(bare(link), bare(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        faults.before("delete", true);
        base.delete(bare(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        faults.before("copy", true);
        base.copy(bare(source), bare(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        faults.before("move", true);
        base.move(bare(source), bare(target), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return base.isSameFile(bare(one), bare(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return base.isHidden(bare(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return base.getFileStore(bare(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        base.checkAccess(bare(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return base.getFileAttributeView(bare(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return base.readAttributes(bare(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return base.readAttributes(bare(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        faults.before("set an attribute", true);
        base.setAttribute(bare(path), attribute, value, options);
    }
}

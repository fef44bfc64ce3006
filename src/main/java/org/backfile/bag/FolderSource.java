package org.backfile.bag;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A bag that is a folder. Links are no files of it. */
record FolderSource(Path folder) implements BagSource {
    @Override
    public void each(Visitor visitor) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    String path = folder.relativize(file).toString();
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                        String name = java.io.File.separatorChar == '/' ? path : path.replace('\\', '/');
                        visitor.file(new Entry(name, attributes.size(), true), in);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

package org.backfile.bake.jbake;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page of an ordinary site.
 *
 * @param path below the output folder, as short as can be; it climbs if it leads out
 * @param source what it is made of, for findings
 * @param file its source file, if there is one
 * @param removes the path of a page which this one takes the place of: a draft that of its published form; or empty
 * @param bytes renders it; empty if its template failed, and then there is a finding
 */
record OrdinaryPage(String path, String source, Optional<File> file, String removes, Supplier<Optional<byte[]>> bytes)
        implements Planned {
    OrdinaryPage {
        path = shortest(path);
        removes = removes.isEmpty() ? removes : shortest(removes);
    }

    /** JBake leaves it to the file system to take {@code /a//./b} for {@code a/b}. */
    private static String shortest(String path) {
        if (!path.startsWith("/") && !path.contains("//") && !path.contains("./") || path.indexOf('\0') >= 0) {
            return path;
        }
        return Path.of(path.replaceFirst("^/+", "")).normalize().toString().replace(File.separatorChar, '/');
    }
}

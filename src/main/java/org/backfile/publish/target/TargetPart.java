package org.backfile.publish.target;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.backfile.report.UserError;

/**
 * A part of the program that is not in its jar, for one kind of target: a folder of jars beside it, looked for when such a
 * target is named, and not before.
 */
final class TargetPart {
    private static final List<String> PARTS = List.of("s3", "sftp");

    private TargetPart() {}

    /**
     * The part for addresses that begin with a name and {@code ://}.
     *
     * @throws UserError if there is none, or it is not installed
     */
    static TargetProvider of(String scheme) {
        if (!PARTS.contains(scheme)) {
            throw new UserError(
                    "Nothing can be published to " + scheme + "://",
                    "name a folder, user@host:path, rsync://…, sftp://… or s3://…");
        }
        return of(scheme, besideTheProgram(scheme));
    }

    /** The same from a folder. */
    static TargetProvider of(String scheme, Path folder) {
        List<URL> jars = jars(folder);
        if (jars.isEmpty()) {
            throw new UserError(
                    "To publish to " + scheme + ":// a part is needed that is not there: " + folder,
                    "run 'mvn -f modules/" + scheme
                            + "/pom.xml package' in Backfile's folder (over a release, unpack the"
                            + " archive of the same name that ends in -" + scheme + ".zip)");
        }
        // Open as long as the program runs.
        var loader = new URLClassLoader(jars.toArray(URL[]::new), TargetPart.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        return ServiceLoader.load(TargetProvider.class, loader)
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "The part for " + scheme + ":// in " + folder + " is not whole",
                        "remove the folder, and get it anew"));
    }

    /** The folder beside the jar, or in a build beside the folder, that this class is from. */
    private static Path besideTheProgram(String name) {
        try {
            return Path.of(TargetPart.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the folder of the program cannot be read", e);
        }
    }

    private static List<URL> jars(Path folder) {
        var jars = new ArrayList<URL>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.jar")) {
                for (Path jar : files) {
                    jars.add(jar.toUri().toURL());
                }
            } catch (IOException e) {
                throw new UserError("the folder " + folder + " cannot be read", "see that you may read it", e);
            }
        }
        return jars;
    }
}

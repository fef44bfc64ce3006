package org.backfile.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Backfile's own jar, loaded apart from Spark's class path: Spark brings other versions of libraries that are in it, and with
 * those other bytes might come out.
 */
final class Program {
    static final String NAME = "backfile.jar";

    /** One for each jar: a JVM that does many shares is not to load the classes for each. */
    private static final Map<Path, Program> LOADED = new ConcurrentHashMap<>();

    private final ClassLoader loader;
    private final Method call;

    private Program(Path jar) {
        try {
            // Not closed: it is used until the JVM ends.
            loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            call = loader.loadClass("org.backfile.cli.Main")
                    .getMethod("call", PrintWriter.class, PrintWriter.class, String[].class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(jar + " is not Backfile's jar, or one of another version", e);
        }
    }

    static Program of(Path jar) {
        return LOADED.computeIfAbsent(jar.toAbsolutePath(), Program::new);
    }

    /**
     * The jar beside this part: in the folder above it, as in a release and after a build, or in the same.
     *
     * @throws IllegalArgumentException if it is in neither; the message says what to do
     */
    static Path jar() {
        try {
            Path own = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = own.toAbsolutePath().getParent();
            for (Path place : List.of(folder.resolve(NAME), folder.resolveSibling(NAME))) {
                if (Files.isRegularFile(place)) {
                    return place;
                }
            }
            throw new IllegalArgumentException("There is no " + NAME + " in " + folder + " or the folder above;"
                    + " put " + own.getFileName() + " where it was built, or name the jar with --program");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a jar without a place", e);
        }
    }

    /**
     * Runs a command.
     *
     * @return its exit status
     */
    int run(PrintWriter out, PrintWriter err, List<String> args) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return (int) call.invoke(null, out, err, args.toArray(String[]::new));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new UncheckedIOException(cause);
            }
            throw new IllegalStateException("Backfile failed", e.getCause());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

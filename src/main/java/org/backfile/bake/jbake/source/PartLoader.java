package org.backfile.bake.jbake.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Classes that only some sites need, beside ours or in other versions than ours: what it has itself comes before what the
 * program has. Close is not needed: it lives as long as the program.
 */
final class PartLoader extends URLClassLoader {
    private static final String CLASS = ".class";

    static {
        registerAsParallelCapable();
    }

    /** Classes by name, not yet loaded. */
    private final Map<String, byte[]> classes;

    private PartLoader(URL[] jars, Map<String, byte[]> classes) {
        super(jars, PartLoader.class.getClassLoader());
        this.classes = classes;
    }

    /**
     * A loader of jar files.
     *
     * @param again classes of the program's own which are to be loaded once more, to find what is in the jars
     */
    static PartLoader of(URL[] jars, String... again) {
        return new PartLoader(jars, program(again));
    }

    /**
     * A loader of a jar file that is among the program's resources.
     *
     * @param jar beside this class
     * @param without how the names of files in the jar begin that are left out: {@code org/example/Unsafe}
     * @param again as in {@link #of}
     */
    static PartLoader nested(String jar, String without, String... again) {
        Map<String, byte[]> classes = program(again);
        try (var in = new ZipInputStream(resource(PartLoader.class.getResourceAsStream(jar), jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(CLASS) && !name.startsWith(without)) {
                    classes.put(
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the program's " + jar + " cannot be read", e);
        }
        return new PartLoader(new URL[0], classes);
    }

    private static Map<String, byte[]> program(String... names) {
        var classes = new HashMap<String, byte[]>();
        for (String name : names) {
            String path = name.replace('.', '/') + CLASS;
            try (InputStream in = resource(PartLoader.class.getClassLoader().getResourceAsStream(path), path)) {
                classes.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException("the program's " + path + " cannot be read", e);
            }
        }
        return classes;
    }

    private static InputStream resource(@Nullable InputStream found, String name) {
        if (found == null) {
            throw new IllegalStateException("the program is not complete: it has no " + name);
        }
        return found;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            if (!name.startsWith("java.")) {
                try {
                    return findClass(name);
                } catch (ClassNotFoundException e) {
                    // then it is the program's or the JDK's
                }
            }
            return super.loadClass(name, resolve);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }

    /** Its own first, as with classes. */
    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }
}

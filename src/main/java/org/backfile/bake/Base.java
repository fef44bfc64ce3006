package org.backfile.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.authority.TermAddresses;
import org.backfile.authority.VocabularyFile;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.bake.jbake.settings.SiteLayout;
import org.backfile.bake.view.MenuEntry;
import org.backfile.files.NamedFile;
import org.backfile.message.Messages;
import org.backfile.output.Fingerprint;
import org.backfile.rights.Rights;
import org.jbake.app.configuration.ConfigUtil;

/** What every page is made of: settings, templates, data files, the menu, and this very program. */
final class Base {
    /** How properties begin that Java sets itself or that are for it, and our own: for the launcher and for logging. */
    private static final Set<String> OF_JAVA = Set.of(
            "",
            "awt",
            "backfile",
            "file",
            "ftp",
            "http",
            "https",
            "io",
            "java",
            "jetty",
            "jdk",
            "line",
            "native",
            "org",
            "os",
            "path",
            "spark",
            "stderr",
            "stdin",
            "stdout",
            "sun",
            "user");

    private Base() {}

    static long of(JBakeSite jbake, List<MenuEntry> menu) {
        var base = new Fingerprint().add(of(jbake.folder(), jbake.layout()));
        menu.forEach(entry -> base.add(entry.title()).add(entry.path()).add(entry.lang()));
        return base.value();
    }

    /** The same without the menu, which content files make. */
    static long of(Path site, SiteLayout layout) {
        var base = new Fingerprint().add(program());
        file(base, site.resolve(ConfigUtil.CONFIG_FILE));
        file(base, site.resolve(ConfigUtil.LEGACY_CONFIG_FILE));
        file(base, site.resolve(VocabularyFile.NAME));
        file(base, site.resolve(VocabularyFile.AUTHORS));
        file(base, site.resolve(TermAddresses.NAME));
        file(base, site.resolve(Rights.NAME));
        folder(base, layout.templates());
        folder(base, layout.data());
        folder(base, site.resolve(Messages.FOLDER));
        given(base);
        return base.value();
    }

    /** Settings that a start of Java gives ({@code -Darchive.page.size=10}) hold where the file names none. */
    private static void given(Fingerprint base) {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> !OF_JAVA.contains(name.substring(0, Math.max(0, name.indexOf('.')))))
                .sorted()
                .forEach(name -> base.add(name).add(System.getProperty(name, "")));
    }

    private static void folder(Fingerprint base, Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                base.add(folder.relativize(file).toString());
                file(base, file);
            });
        } catch (IOException | UncheckedIOException e) {
            base.add("unreadable"); // whoever needs it tells
        }
    }

    private static void file(Fingerprint base, Path file) {
        Optional<String> complaint = NamedFile.complaint(file);
        if (complaint.isPresent()) {
            base.add(complaint.get());
            return;
        }
        if (!Files.exists(file)) {
            return;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.remaining() >= Long.BYTES) {
                base.add(buffer.getLong());
            }
            while (buffer.hasRemaining()) {
                base.add(buffer.get());
            }
            base.add(bytes.length);
        } catch (IOException e) {
            base.add("unreadable"); // whoever needs it tells
        }
    }

    /** Our name and version; outside of a jar there is no version. */
    static String generator() {
        String version = Base.class.getPackage().getImplementationVersion();
        return version == null ? "Backfile" : "Backfile " + version;
    }

    /** What stands for this build of the program: another may bake other bytes, whatever its version says. */
    static String program() {
        try {
            return ProgramBuild.of(Path.of(Base.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a jar without a place", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

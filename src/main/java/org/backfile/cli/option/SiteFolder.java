package org.backfile.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.backfile.cli.terminal.Wording;
import org.backfile.files.NamedFile;
import org.backfile.media.MediaOptions;
import org.backfile.report.UserError;
import picocli.CommandLine.Option;

/** The option about where a site is. */
public final class SiteFolder {
    private static final String HINT = "name another with --site, or make one with 'backfile init DIR'";

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The site: jbake.properties, content, templates, assets (default: the current folder).")
    private Path folder;

    public SiteFolder() {
        this(Path.of(""));
    }

    public SiteFolder(Path folder) {
        this.folder = folder;
    }

    /** The folders that a site's settings name for content and output, or the usual ones. */
    public static List<Path> named(Path site) {
        Properties settings = settings(site);
        return Stream.of(content(site, settings), folder(site, settings, "destination.folder", "output"))
                .filter(folder -> !site.startsWith(folder)) // which a bake refuses
                .toList();
    }

    /** Where a site's articles are: {@code content.folder}, or else {@code content/}. */
    public static Path content(Path site) {
        return content(site, settings(site));
    }

    /**
     * What a site's settings say of pictures: {@code media.enabled}, {@code media.largest}, {@code media.most}, and where its
     * assets are.
     *
     * @throws UserError if one of them cannot be used
     */
    public static MediaOptions media(Path site) {
        Properties settings = settings(site);
        MediaOptions usual = MediaOptions.of(folder(site, settings, "asset.folder", "assets"));
        boolean enabled = flag("media.enabled", settings.getProperty("media.enabled", "true"));
        return new MediaOptions(usual.folder(), enabled, number(settings, "media.largest", 20) << 20, (int)
                number(settings, "media.most", 200));
    }

    /** Whether texts of articles are kept that others take the place of: {@code versions.keep}. */
    public static boolean keepsVersions(Path site) {
        return flag("versions.keep", settings(site).getProperty("versions.keep", "true"));
    }

    private static boolean flag(String key, String setting) {
        String value = setting.strip();
        if (!value.equals("true") && !value.equals("false")) {
            throw new UserError("jbake.properties: " + key + "=" + value + " cannot be used", "write true or false");
        }
        return value.equals("true");
    }

    private static long number(Properties settings, String key, int usual) {
        String value = settings.getProperty(key, Integer.toString(usual)).strip();
        if (!value.matches("[1-9]\\d{0,3}")) {
            throw new UserError(
                    "jbake.properties: " + key + "=" + value + " cannot be used", "write a number from 1 to 9999");
        }
        return Long.parseLong(value);
    }

    private static Path content(Path site, Properties settings) {
        return folder(site, settings, "content.folder", "content");
    }

    private static Path folder(Path site, Properties settings, String key, String usual) {
        return site.resolve(settings.getProperty(key, usual).strip()).normalize();
    }

    /** A site's settings; none where there are none that can be read, which a bake tells of. */
    public static Properties settings(Path site) {
        var settings = new Properties();
        var file = site.resolve("jbake.properties");
        if (NamedFile.complaint(file).isEmpty()) {
            try (var in = Files.newInputStream(file)) {
                settings.load(in);
            } catch (IOException | IllegalArgumentException e) {
                return new Properties();
            }
        }
        return settings;
    }

    /** The site's folder, absolute; it is there. */
    public Path path() {
        return SiteOptions.existing(folder, "the site's folder", HINT);
    }

    /** The same; it holds a site's settings or templates, so that nothing is written into any other folder. */
    Path thatIsOne() {
        Path site = path();
        if (!isSite(site)) {
            throw noSite(site);
        }
        return site;
    }

    /** The same for an import, which can do without settings: a folder of its own may be empty yet. */
    public Path toImportInto() {
        Path site = path();
        if (!isSite(site) && !Files.isDirectory(site.resolve(".backfile")) && !isEmpty(site)) {
            throw noSite(site);
        }
        return site;
    }

    /** A command with this option, if it was given. */
    String typed(String command) {
        return folder.toString().isEmpty() ? command : command + " --site " + Wording.typed(folder.toString());
    }

    private static boolean isSite(Path site) {
        return Stream.of("jbake.properties", "custom.properties", "templates")
                .anyMatch(name -> Files.exists(site.resolve(name)));
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UserError noSite(Path folder) {
        return new UserError(folder + " is no site: it has no jbake.properties", HINT);
    }
}

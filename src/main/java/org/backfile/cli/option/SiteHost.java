package org.backfile.cli.option;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.backfile.files.NamedFile;
import org.backfile.report.UserError;

/**
 * Where a site will be found: {@code site.host} of its {@code jbake.properties}.
 *
 * @param address with a slash at its end
 */
public record SiteHost(URI address) {
    /** Empty if the site does not say. */
    public static Optional<SiteHost> of(Path site) {
        var file = site.resolve("jbake.properties");
        var properties = new Properties();
        var text = NamedFile.text(file, "put the settings there, as text").orElse("");
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException malformed) {
            throw new UserError(file + " cannot be read", String.valueOf(malformed.getMessage()), malformed);
        }
        var host = properties.getProperty("site.host", "").strip();
        return host.isEmpty() ? Optional.empty() : Optional.of(of(host, file));
    }

    private static SiteHost of(String host, Path file) {
        var mistake = file + " has a site.host that is no web address, " + host;
        try {
            var address = new URI(host.endsWith("/") ? host : host + "/");
            if (address.getHost() == null) {
                throw new UserError(mistake, "write it like https://example.org/archive");
            }
            return new SiteHost(address);
        } catch (URISyntaxException malformed) {
            throw new UserError(mistake, "write it like https://example.org/archive", malformed);
        }
    }

    /** The folder below the host: {@code /} or {@code /archive/}. */
    public String path() {
        return address.getPath();
    }
}

package org.backfile.bake.jbake.settings;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.convert.ListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.backfile.files.NamedFile;
import org.jbake.app.configuration.ConfigUtil;

/**
 * The settings of a site on top of JBake's defaults, as {@link ConfigUtil} reads them, without the builders that it goes
 * by: they take more time than all the rest of a start.
 */
final class SettingsLayers {
    /** A site that has this template, of years, months and days, is an archive. */
    static final String ARCHIVE = "template.period.file";

    private static final ListDelimiterHandler LISTS = new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER);

    private SettingsLayers() {}

    /** @param site a folder */
    static CompositeConfiguration read(File site) throws IOException, ConfigurationException {
        var layers = new CompositeConfiguration();
        layers.setListDelimiterHandler(LISTS);
        for (String name : new String[] {ConfigUtil.LEGACY_CONFIG_FILE, ConfigUtil.CONFIG_FILE}) {
            Optional<byte[]> written =
                    NamedFile.bytes(new File(site, name).toPath(), "put the settings there, as text");
            if (written.isPresent()) {
                layers.addConfiguration(layer(new ByteArrayInputStream(written.get())));
            }
        }
        try (InputStream in = ConfigUtil.class.getClassLoader().getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE)) {
            if (in == null) {
                throw new IllegalStateException("JBake without its " + ConfigUtil.DEFAULT_CONFIG_FILE);
            }
            layers.addConfiguration(layer(in));
        }
        layers.addConfiguration(new SystemConfiguration());
        new References(layers).check();
        return layers;
    }

    private static PropertiesConfiguration layer(InputStream in) throws IOException, ConfigurationException {
        var layer = new PropertiesConfiguration();
        layer.setListDelimiterHandler(LISTS);
        layer.setThrowExceptionOnMissing(true);
        layer.setIncludesAllowed(false);
        layer.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        return layer;
    }
}

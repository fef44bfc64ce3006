package org.backfile.bake.jbake.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.interpol.ConfigurationInterpolator;
import org.backfile.report.UserError;

/**
 * What settings take from elsewhere: <code>${other.key}</code> from one another, and by the look-ups of the library that
 * reads them, <code>${file:…}</code> and the like, from the machine. Settings come with a theme that somebody else may
 * have written: an archive's are not to read files, the environment or addresses into pages.
 */
final class References {
    /** As long as a setting may become. */
    private static final long LONGEST = 1 << 20;

    private static final int DEEPEST = 50;
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}]*)}");

    private final CompositeConfiguration layers;
    private final Map<String, Long> lengths = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    References(CompositeConfiguration layers) {
        this.layers = layers;
    }

    /**
     * Checks all settings, and shuts the look-ups of an archive.
     *
     * @throws UserError if one holds itself, becomes too long, or is an archive's and reads from the machine
     */
    void check() {
        boolean archive = layers.containsKey(SettingsLayers.ARCHIVE);
        for (Iterator<String> keys = layers.getKeys(); keys.hasNext(); ) {
            String key = keys.next();
            if (values(key).contains("${")) {
                length(key);
                if (archive) {
                    checkLookups(key);
                }
            }
        }
        if (archive) {
            layers.setPrefixLookups(Map.of());
        }
    }

    private void checkLookups(String key) {
        Matcher references = REFERENCE.matcher(values(key));
        while (references.find()) {
            int colon = references.group(1).indexOf(':');
            String name = colon < 0 ? "" : references.group(1).substring(0, colon);
            if (ConfigurationInterpolator.getDefaultPrefixLookups().containsKey(name)) {
                throw new UserError(
                        "jbake.properties: " + key + " cannot be used, for an archive's settings read nothing by ${"
                                + name + ":...}",
                        "write the value itself");
            }
        }
    }

    /** How long a setting's value will be. */
    private long length(String key) {
        Long known = lengths.get(key);
        if (known != null) {
            return known;
        }
        if (!open.add(key)) {
            throw new UserError("jbake.properties: " + key + " holds itself", "follow its ${...} and take one out");
        }
        String value = values(key);
        long length = value.length();
        Matcher references = REFERENCE.matcher(value);
        while (references.find()) {
            String other = references.group(1);
            length += layers.containsKey(other) ? length(other) : 0;
        }
        if (length > LONGEST || open.size() > DEEPEST) {
            throw new UserError(
                    "jbake.properties: " + key + " becomes too long, or takes from one another too often",
                    "take some ${...} out");
        }
        open.remove(key);
        lengths.put(key, length);
        return length;
    }

    private String values(String key) {
        Object value = layers.getProperty(key);
        return value instanceof List<?> list ? list.toString() : String.valueOf(value);
    }
}

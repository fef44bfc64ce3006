package org.backfile.bake.jbake.settings;

import java.io.File;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.lang3.LocaleUtils;
import org.jbake.app.FileUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * JBake's configuration with what is asked for each file and each page worked out once; JBake's own goes through all of
 * its sources on every call. Nothing may be set after the first question.
 */
public final class JBakeSettings extends DefaultJBakeConfiguration {
    private @Nullable String headerSeparator;
    private @Nullable String outputExtension;
    private @Nullable String dateFormat;
    private @Nullable String renderEncoding;
    private @Nullable String ignoreFile;
    private @Nullable List<String> markdownExtensions;
    private @Nullable Map<String, Object> map;
    private @Nullable Locale dateLocale;
    private @Nullable Boolean sanitizeTag;
    private boolean archive;

    JBakeSettings(File site, CompositeConfiguration configuration, File output) {
        super(site, configuration);
        setDestinationFolder(output);
        setClearCache(true);
    }

    /** Works everything out, so that threads only read; what cannot be read throws here. */
    JBakeSettings settle() {
        headerSeparator = super.getHeaderSeparator();
        outputExtension = super.getOutputExtension();
        dateFormat = super.getDateFormat();
        renderEncoding = super.getRenderEncoding();
        ignoreFile = super.getIgnoreFileName();
        markdownExtensions = List.copyOf(super.getMarkdownExtensions());
        map = Collections.unmodifiableMap(super.asHashMap());
        sanitizeTag = super.getSanitizeTag();
        archive = getCompositeConfiguration().containsKey(SettingsLayers.ARCHIVE);
        // JBake makes this the JVM's locale after its template engine is set up: it is the locale of dates in headers.
        String locale = getJvmLocale();
        dateLocale = locale == null ? Locale.getDefault() : LocaleUtils.toLocale(locale);
        return this;
    }

    /** Whether the site is an archive. */
    public boolean isArchive() {
        return archive;
    }

    /** The language of dates in headers. */
    public Locale dateLocale() {
        return settled(dateLocale);
    }

    /** A file as findings name it: below the site's folder. */
    public String name(File file) {
        String path = FileUtil.asPath(file);
        String site = FileUtil.asPath(getSourceFolder()) + "/";
        return path.startsWith(site) ? path.substring(site.length()) : path;
    }

    @Override
    public String getHeaderSeparator() {
        return settled(headerSeparator);
    }

    @Override
    public String getOutputExtension() {
        return settled(outputExtension);
    }

    @Override
    public String getDateFormat() {
        return settled(dateFormat);
    }

    @Override
    public String getRenderEncoding() {
        return settled(renderEncoding);
    }

    @Override
    public String getIgnoreFileName() {
        return settled(ignoreFile);
    }

    @Override
    public List<String> getMarkdownExtensions() {
        return settled(markdownExtensions);
    }

    @Override
    public boolean getSanitizeTag() {
        return settled(sanitizeTag);
    }

    /** Shared and not to be changed, unlike JBake's. */
    @Override
    public Map<String, Object> asHashMap() {
        return settled(map);
    }

    private static <T> T settled(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("asked before settle(), or a setting that JBake has a default for is gone");
        }
        return value;
    }
}

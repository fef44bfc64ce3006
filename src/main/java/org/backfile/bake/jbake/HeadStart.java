package org.backfile.bake.jbake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.SimpleDateFormat;
import java.util.Locale;

/** Loads what every bake needs on another core, while the first reads the command and the settings. */
final class HeadStart {
    private HeadStart() {}

    /** Returns at once. What is not loaded when it is needed is loaded then, as without this. */
    static void begin() {
        var thread = new Thread(HeadStart::load, "head start");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The calendar, whose data takes the JDK long to find and which the settings ask for first; FreeMarker's parser and
     * wrappers; the digests of feeds.
     */
    private static void load() {
        try {
            new SimpleDateFormat("yyyy", Locale.ROOT);
            var freemarker = new Configuration(Configuration.VERSION_2_3_0);
            freemarker.setObjectWrapper(new DocumentWrapper());
            new Template("", new StringReader("<#ftl output_format=\"HTML\"><#if a??>${a}</#if>"), freemarker);
            MessageDigest.getInstance("SHA-256");
        } catch (IOException e) {
            throw new AssertionError("read from memory", e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}

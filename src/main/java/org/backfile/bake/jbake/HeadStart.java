package org.backfile.bake.jbake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
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

    /** FreeMarker's parser and wrappers, and the calendar, whose data takes the JDK 30 ms to find. */
    private static void load() {
        try {
            var freemarker = new Configuration(Configuration.VERSION_2_3_0);
            freemarker.setObjectWrapper(new DocumentWrapper());
            new Template("", new StringReader("<#ftl output_format=\"HTML\"><#if a??>${a}</#if>"), freemarker);
        } catch (IOException e) {
            throw new AssertionError("read from memory", e);
        }
        new SimpleDateFormat("yyyy", Locale.ROOT);
    }
}

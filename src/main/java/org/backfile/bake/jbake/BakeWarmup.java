package org.backfile.bake.jbake;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.SimpleDateFormat;
import java.util.Locale;
import org.backfile.bake.jbake.template.DocumentWrapper;

/** Loads classes on another core, while the first has other things to do. Need not be called. */
final class BakeWarmup {
    private BakeWarmup() {}

    /** Begins with what every bake needs and returns at once. */
    static void begin() {
        start(new Everything());
    }

    /** Begins with the calendar, whose data takes the JDK long to find: documents' dates need it. */
    static void dates() {
        start(() -> new SimpleDateFormat("yyyy", Locale.ROOT));
    }

    /** What is not loaded when it is needed is loaded then, as without this. */
    private static void start(Runnable load) {
        var thread = new Thread(load, "head start");
        thread.setDaemon(true);
        thread.start();
    }

    /** FreeMarker's parser and wrappers; the digests of feeds. No lambda, for it would be the first and wait for its tools. */
    private static final class Everything implements Runnable {
        @Override
        public void run() {
            try {
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
}

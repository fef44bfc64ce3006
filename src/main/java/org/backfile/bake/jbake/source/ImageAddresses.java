package org.backfile.bake.jbake.source;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.backfile.bake.jbake.settings.JBakeSettings;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/**
 * What {@code img.path.update} asks for, by JBake's own code. It prints all of a body's HTML anew, even where there is no
 * image, and each jsoup reads and prints some of it otherwise: so it runs on the jsoup that JBake was published with, apart
 * from the program's newer one. That one's known hole is in its cleaner, which is left out. Safe for use by many threads.
 */
public final class ImageAddresses {
    private static final String JSOUP = "jsoup-of-jbake.jar";
    private static final String CLEANER = "org/jsoup/safety/Cleaner";
    private static final String JBAKES = "org.jbake.util.HtmlUtil";

    private final MethodHandle fix;

    public ImageAddresses() {
        var loader = PartLoader.nested(JSOUP, CLEANER, JBAKES);
        try {
            fix = MethodHandles.publicLookup()
                    .findStatic(
                            loader.loadClass(JBAKES),
                            "fixImageSourceUrls",
                            MethodType.methodType(void.class, DocumentModel.class, JBakeConfiguration.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("JBake without its " + JBAKES, e);
        }
    }

    /** Replaces a document's body; needs its place in the site. */
    public void update(DocumentModel document, JBakeSettings settings) {
        try {
            fix.invokeExact(document, (JBakeConfiguration) settings);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("JBake's method throws nothing", e);
        }
    }
}

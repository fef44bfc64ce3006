package org.backfile.bake.jbake;

import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes with stock JBake on OrientDB, in a JVM of its own: {@code SITE OUTPUT}. */
public final class StockBake {
    private StockBake() {}

    public static void main(String[] args) {
        var config = new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(new File(args[0]), new File(args[1]), true);
        var oven = new Oven(config);
        oven.bake();
        oven.getErrors().forEach(error -> System.out.println("error: " + error.getMessage()));
        System.exit(0);
    }
}

package org.backfile.e2e;

import org.backfile.serve.Preview;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The baked site, served below its path, and a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedSite {
    Chromium chromium;
    Preview preview;

    @BeforeAll
    void start() {
        chromium = new Chromium();
        preview = Preview.start(BakedSite.folder(), "localhost", 0, BakedSite.BASE);
    }

    @AfterAll
    void stop() {
        if (preview != null) {
            preview.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }
}

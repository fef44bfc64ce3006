package org.backfile.media;

import java.nio.file.Path;

/**
 * What is kept of articles' pictures.
 *
 * @param folder where the site has them
 * @param isEnabled false to keep none
 * @param largest longer ones, in bytes, are left out
 * @param most more in one article are left out
 */
public record MediaOptions(Path folder, boolean isEnabled, long largest, int most) {
    private static final long LARGEST = 20L << 20;
    private static final int MOST = 200;

    /** The usual ones of a site. */
    public static MediaOptions of(Path assets) {
        return new MediaOptions(assets.resolve("media"), true, LARGEST, MOST);
    }

    /** What makes other articles of the same sources; empty for the usual. */
    public String version() {
        return isEnabled && largest == LARGEST && most == MOST ? "" : " " + isEnabled + " " + largest + " " + most;
    }
}

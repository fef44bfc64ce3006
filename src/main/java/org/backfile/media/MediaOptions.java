package org.backfile.media;

import java.nio.file.Path;

/**
 * What is kept of articles' pictures.
 *
 * @param folder where the site has them
 * @param isEnabled false to keep none
 * @param largest longer ones, in bytes, are left out
 * @param most more in one article are left out
 * @param fetching from where pictures are got that the sources do not have
 */
public record MediaOptions(Path folder, boolean isEnabled, long largest, int most, Fetching fetching) {
    /** From where pictures are got. */
    public enum Fetching {
        /** From nowhere. */
        NONE,
        /** From hosts that the whole world may ask. */
        PUBLIC,
        /** From any host, also of this machine and its network. */
        ANYWHERE
    }

    private static final long LARGEST = 20L << 20;
    private static final int MOST = 200;

    /** Nothing is got from the web. */
    public MediaOptions(Path folder, boolean isEnabled, long largest, int most) {
        this(folder, isEnabled, largest, most, Fetching.NONE);
    }

    /** The same with pictures got from the web. */
    public MediaOptions fetching(Fetching value) {
        return new MediaOptions(folder, isEnabled, largest, most, value);
    }

    /** Whether pictures are got from the web. */
    public boolean isFetching() {
        return isEnabled && fetching != Fetching.NONE;
    }

    /** The usual ones of a site. */
    public static MediaOptions of(Path assets) {
        return new MediaOptions(assets.resolve("media"), true, LARGEST, MOST);
    }

    /** What makes other articles of the same sources; empty for the usual. */
    public String version() {
        return isEnabled && largest == LARGEST && most == MOST ? "" : " " + isEnabled + " " + largest + " " + most;
    }
}

package org.backfile.site;

import org.backfile.archive.Archive;

/**
 * All there is to know before the first page is written.
 *
 * @param settings what the owner says
 * @param archive what there is to publish
 * @param links where it stands
 */
public record Site(Settings settings, Archive archive, Links links) {
    public static Site of(Settings settings, Archive archive) {
        return new Site(settings, archive, new Links(settings.host()));
    }
}

package org.backfile.site;

import org.backfile.version.Versions;

/**
 * What a site does to last.
 *
 * @param versions the texts that its articles had before
 * @param naan the number of the authority that names its articles by ARKs; empty if none does
 * @param lockss whether LOCKSS boxes may harvest it
 */
public record Preservation(Versions versions, String naan, boolean lockss) {
    /** Nothing of all that. */
    public static final Preservation NONE = new Preservation(Versions.NONE, "", false);
}

/**
 * Pictures, as files: what kind their bytes are, how large they are shown, and whether they may stand in a site. Nothing is
 * decoded. {@link org.backfile.media.MediaFile} is the front door.
 */
@NullMarked
package org.backfile.media;

import org.jspecify.annotations.NullMarked;

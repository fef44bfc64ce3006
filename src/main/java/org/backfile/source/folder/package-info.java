/**
 * Folders of saved pages, as browsers, crawlers and archivers leave them, and the files in them that pages show. {@link
 * org.backfile.source.folder.SavedFolders} is the front door.
 */
@NullMarked
package org.backfile.source.folder;

import org.jspecify.annotations.NullMarked;

/**
 * Texts that articles had before: kept when a raw file changes, and compared with what came after them. {@link
 * org.backfile.version.Versions} is the front door.
 */
@NullMarked
package org.backfile.version;

import org.jspecify.annotations.NullMarked;

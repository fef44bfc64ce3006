/**
 * Exports of WordPress. {@link org.backfile.source.wordpress.WordPressExport} is the front door.
 */
@NullMarked
package org.backfile.source.wordpress;

import org.jspecify.annotations.NullMarked;

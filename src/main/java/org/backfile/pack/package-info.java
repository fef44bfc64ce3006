/**
 * Files of our own: moved to their place at once, and packed with checksums for what is remembered, so that a broken one is
 * as good as none.
 */
@NullMarked
package org.backfile.pack;

import org.jspecify.annotations.NullMarked;

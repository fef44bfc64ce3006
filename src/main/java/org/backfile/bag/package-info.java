/**
 * Bags: all files of an archive in a folder or a tar, with their hashes, as BagIt 1.0 (RFC 8493) has it. {@link
 * org.backfile.bag.Bag} is the front door.
 */
@NullMarked
package org.backfile.bag;

import org.jspecify.annotations.NullMarked;

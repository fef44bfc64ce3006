/**
 * Page packs: the pages of a month as a few zip files, with an index by path, for archives of more pages than hosts and
 * file systems take well.
 */
@NullMarked
package org.backfile.pagepack;

import org.jspecify.annotations.NullMarked;

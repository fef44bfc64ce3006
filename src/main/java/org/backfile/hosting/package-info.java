/** What a host wants beside the pages, and what it refuses. */
@NullMarked
package org.backfile.hosting;

import org.jspecify.annotations.NullMarked;

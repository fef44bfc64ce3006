/** Files that are packed, opened so that one made to fill memory or disk ends early. */
@NullMarked
package org.backfile.source.packed;

import org.jspecify.annotations.NullMarked;

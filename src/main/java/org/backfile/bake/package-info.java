/** Baking: the only room that knows JBake and FreeMarker. */
@NullMarked
package org.backfile.bake;

import org.jspecify.annotations.NullMarked;

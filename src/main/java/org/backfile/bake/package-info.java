/** From content to pages, with JBake and FreeMarker, which no other package knows. The front door is {@link Bake}. */
@NullMarked
package org.backfile.bake;

import org.jspecify.annotations.NullMarked;

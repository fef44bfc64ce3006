/** Renders pages, those of a share apart from the bake that puts them into the output. */
@NullMarked
package org.backfile.bake.render;

import org.jspecify.annotations.NullMarked;

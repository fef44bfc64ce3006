/** Files that a bake makes besides pages: data, markdown, and what hosts want. */
@NullMarked
package org.backfile.bake.files;

import org.jspecify.annotations.NullMarked;

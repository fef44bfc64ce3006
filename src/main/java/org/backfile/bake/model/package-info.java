/** Values that templates see, in FreeMarker's own forms, each of which tells what it was made from. */
@NullMarked
package org.backfile.bake.model;

import org.jspecify.annotations.NullMarked;

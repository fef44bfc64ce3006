/** Reads the output folder as a browser would, and says what does not hold together. */
@NullMarked
package org.backfile.check;

import org.jspecify.annotations.NullMarked;

/** Raw files: finding them, their bytes, their lines. Interprets nothing. */
@NullMarked
package org.backfile.raw;

import org.jspecify.annotations.NullMarked;

/** The output folder: who may write what into it. Knows nothing of pages. */
@NullMarked
package org.backfile.output;

import org.jspecify.annotations.NullMarked;

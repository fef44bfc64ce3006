/** Serves the output folder to a browser on this machine, as a static host would. */
@NullMarked
package org.backfile.serve;

import org.jspecify.annotations.NullMarked;

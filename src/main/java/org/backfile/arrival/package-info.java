/** Which articles came into the archive last, whenever they were published. */
@NullMarked
package org.backfile.arrival;

import org.jspecify.annotations.NullMarked;

/** Articles that were taken down, and what may be told of them. {@link org.backfile.takedown.Takedowns} is the front door. */
@NullMarked
package org.backfile.takedown;

import org.jspecify.annotations.NullMarked;

/** How articles are taken down and come back. {@link org.backfile.removal.Removal} is the front door. */
@NullMarked
package org.backfile.removal;

import org.jspecify.annotations.NullMarked;

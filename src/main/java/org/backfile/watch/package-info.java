/** Tells when files changed. The front door is {@link org.backfile.watch.Changes}. */
@NullMarked
package org.backfile.watch;

import org.jspecify.annotations.NullMarked;

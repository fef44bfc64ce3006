/** Brings a baked site to where it is published: what changed, and only that. */
@NullMarked
package org.backfile.publish;

import org.jspecify.annotations.NullMarked;

/** Finds datelines, place and agency at the head of a story, in many languages; {@link DatelineParser} is the way in. */
@NullMarked
package org.backfile.dateline;

import org.jspecify.annotations.NullMarked;

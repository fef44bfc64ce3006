/**
 * Which articles belong beside an article. {@link org.backfile.related.RelatedIndex} is the front door: filled with
 * {@link org.backfile.related.TermVector vectors} in the order of dates, it needs linear time and bounded memory.
 */
@NullMarked
package org.backfile.related;

import org.jspecify.annotations.NullMarked;

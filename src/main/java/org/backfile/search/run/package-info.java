/**
 * An archive's words, sorted, with the places where they stand: {@link org.backfile.search.run.Runs} makes of the articles of
 * each period a file that is kept, and reads neighbouring ones as one.
 */
@NullMarked
package org.backfile.search.run;

import org.jspecify.annotations.NullMarked;

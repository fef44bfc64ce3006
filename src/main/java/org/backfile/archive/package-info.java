/** The archive's shape: years, months, days, topics, sources, neighbours. Pure, and O(n log n). */
@NullMarked
package org.backfile.archive;

import org.jspecify.annotations.NullMarked;

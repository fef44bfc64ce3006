/**
 * What import remembers in {@code .backfile/} from run to run: which raw file is which article, what was read, what it
 * was about to write, and what became of each line. {@link org.backfile.ingest.state.History} tells of the last run.
 */
@NullMarked
package org.backfile.ingest.state;

import org.jspecify.annotations.NullMarked;

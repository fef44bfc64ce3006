/** Import: from a folder of raw files to content that JBake bakes, again and again, without losing or doubling any. */
@NullMarked
package org.backfile.ingest;

import org.jspecify.annotations.NullMarked;

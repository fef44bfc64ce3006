/** Pages of web archives: what their bytes are packed in, where their records begin, and which of them are pages. */
@NullMarked
package org.backfile.source.webarchive;

import org.jspecify.annotations.NullMarked;

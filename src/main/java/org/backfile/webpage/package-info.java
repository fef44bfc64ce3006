/** What a saved web page says: its article's text without what stands around it, its day, address and title. */
@NullMarked
package org.backfile.webpage;

import org.jspecify.annotations.NullMarked;

/** Files that hold many articles, and folders of them: each article is a record, which is read as a raw file is. */
@NullMarked
package org.backfile.source;

import org.jspecify.annotations.NullMarked;

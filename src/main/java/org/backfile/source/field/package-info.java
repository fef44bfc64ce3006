/** Records whose fields are named: JSON, tables and front matter, by one mapping of what fields say. */
@NullMarked
package org.backfile.source.field;

import org.jspecify.annotations.NullMarked;

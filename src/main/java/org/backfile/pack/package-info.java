/** Numbers and texts in a file with a checksum, for what a bake remembers: a broken file is as good as none. */
@NullMarked
package org.backfile.pack;

import org.jspecify.annotations.NullMarked;

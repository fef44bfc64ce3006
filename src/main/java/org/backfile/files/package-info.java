/** Which files of a folder are read, and what kind a file is by its name. */
@NullMarked
package org.backfile.files;

import org.jspecify.annotations.NullMarked;

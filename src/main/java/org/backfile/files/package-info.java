/** Which files of a folder are read. */
@NullMarked
package org.backfile.files;

import org.jspecify.annotations.NullMarked;

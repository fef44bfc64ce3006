/** Folders that are reached over SFTP, as targets of {@code backfile publish}. */
@NullMarked
package org.backfile.sftp;

import org.jspecify.annotations.NullMarked;

/**
 * Whether the files of an archive are as import and bake left them. {@link org.backfile.verify.Verification} is the front
 * door.
 */
@NullMarked
package org.backfile.verify;

import org.jspecify.annotations.NullMarked;

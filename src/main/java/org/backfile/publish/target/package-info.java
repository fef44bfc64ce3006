/**
 * Where a site can be published to: a folder, whatever rsync reaches, and kinds that parts of the program beside its jar
 * are for.
 */
@NullMarked
package org.backfile.publish.target;

import org.jspecify.annotations.NullMarked;

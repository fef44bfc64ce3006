/**
 * What goes wrong in a bake, gathered from many threads. {@link org.backfile.bake.jbake.problem.Problems} is the front
 * door.
 */
@NullMarked
package org.backfile.bake.jbake.problem;

import org.jspecify.annotations.NullMarked;

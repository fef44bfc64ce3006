/** Work done by several threads at once. */
@NullMarked
package org.backfile.work;

import org.jspecify.annotations.NullMarked;

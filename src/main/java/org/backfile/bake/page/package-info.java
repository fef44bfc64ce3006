/** Which pages an archive has, and what each shows. */
@NullMarked
package org.backfile.bake.page;

import org.jspecify.annotations.NullMarked;

/** A run of a command in stages: what it tells on its way and at its end, and its exit status. */
@NullMarked
package org.backfile.cli.run;

import org.jspecify.annotations.NullMarked;

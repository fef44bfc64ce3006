/** The baked site before real programs: a browser, a web server, a feed reader. */
@NullMarked
package org.backfile.e2e;

import org.jspecify.annotations.NullMarked;

/** What a site is: its settings, and {@link org.backfile.site.Links}, the only maker of addresses and output paths. */
@NullMarked
package org.backfile.site;

import org.jspecify.annotations.NullMarked;

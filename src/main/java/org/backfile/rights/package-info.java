/** What of an article may be shown: the owner's rules, decided here for pages, lists, feeds, search and data alike. */
@NullMarked
package org.backfile.rights;

import org.jspecify.annotations.NullMarked;

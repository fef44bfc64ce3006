/** What a raw file says: ordered rules turn its lines into an article, or tell why there is none. */
@NullMarked
package org.backfile.parse;

import org.jspecify.annotations.NullMarked;

/** The only owner of the header syntax and of markdown escaping: article ⇄ file, round trip. */
@NullMarked
package org.backfile.content;

import org.jspecify.annotations.NullMarked;

/** Where the paragraphs of a body begin, whose lines links broke; {@link org.backfile.paragraph.Paragraphs} is the way in. */
@NullMarked
package org.backfile.paragraph;

import org.jspecify.annotations.NullMarked;

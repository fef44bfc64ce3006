/** What pages tell of a text as a whole: how long it is, and what its paragraphs are called. It knows no template. */
@NullMarked
package org.backfile.bake.text;

import org.jspecify.annotations.NullMarked;

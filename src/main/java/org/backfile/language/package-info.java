/** What is one word, in any script, and which words are forms of one: decided here for the whole project. */
@NullMarked
package org.backfile.language;

import org.jspecify.annotations.NullMarked;

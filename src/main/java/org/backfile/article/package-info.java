/** What an article is: values with their invariants, and no input or output. */
@NullMarked
package org.backfile.article;

import org.jspecify.annotations.NullMarked;

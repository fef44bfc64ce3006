/** The words of the site's frame in the reader's language: message files, plural forms, days, numbers, order. */
@NullMarked
package org.backfile.message;

import org.jspecify.annotations.NullMarked;

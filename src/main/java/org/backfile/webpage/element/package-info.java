/**
 * What the elements of a page are to a reader: parts of a text, what is repeated on each page, what is hidden, and the data
 * that stand in a page for machines.
 */
@NullMarked
package org.backfile.webpage.element;

import org.jspecify.annotations.NullMarked;

/**
 * Finds which raw files hold the same article: the same text, or nearly, or another state of it. {@link DuplicateClusters} is the way
 * in; a text is told by its {@link TextFingerprint}.
 */
@NullMarked
package org.backfile.copies;

import org.jspecify.annotations.NullMarked;

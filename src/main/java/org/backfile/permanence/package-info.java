/**
 * Addresses that were published once: none is lost without a word. {@link org.backfile.permanence.PublishedAddresses} is
 * the front door.
 */
@NullMarked
package org.backfile.permanence;

import org.jspecify.annotations.NullMarked;

/**
 * Moves articles into {@code content/}, so that nobody sees half of one, and never over what a person wrote.
 * {@link org.backfile.ingest.publish.Publication} is the front door.
 */
@NullMarked
package org.backfile.ingest.publish;

import org.jspecify.annotations.NullMarked;

/**
 * Keeps out what was taken down. {@link org.backfile.redaction.TakenDown} is the front door for what comes in, and {@link
 * org.backfile.redaction.Redaction} for what is there.
 */
@NullMarked
package org.backfile.redaction;

import org.jspecify.annotations.NullMarked;

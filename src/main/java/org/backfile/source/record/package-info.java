/**
 * A record of a file of many, and how readers of formats give it. Knows no format.
 */
@NullMarked
package org.backfile.source.record;

import org.jspecify.annotations.NullMarked;

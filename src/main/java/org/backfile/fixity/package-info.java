/**
 * What is remembered of files so that one can tell later whether they are as they were: sizes, times and SHA-256. It
 * decides nothing. {@link org.backfile.fixity.FixityRecord} is the front door.
 */
@NullMarked
package org.backfile.fixity;

import org.jspecify.annotations.NullMarked;

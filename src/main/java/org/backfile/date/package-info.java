/** Reads days as newspapers write them: in their languages, digits and calendars. The front door is {@link DateReading}. */
@NullMarked
package org.backfile.date;

import org.jspecify.annotations.NullMarked;

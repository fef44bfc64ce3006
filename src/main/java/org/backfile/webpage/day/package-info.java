/**
 * On which day a page was published, of all the days it names.
 * {@link org.backfile.webpage.day.PublicationDates} is the front door.
 */
@NullMarked
package org.backfile.webpage.day;

import org.jspecify.annotations.NullMarked;

/**
 * Which names are places or what belongs to them, and which place of that name is meant.
 * {@link org.backfile.topic.place.PlaceFinder} is the front door, {@link org.backfile.topic.place.Gazetteer} what is known.
 */
@NullMarked
package org.backfile.topic.place;

import org.jspecify.annotations.NullMarked;

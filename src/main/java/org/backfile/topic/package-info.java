/**
 * Which topics an article has, and why. {@link org.backfile.topic.TopicFinder} is the front door: a pure function of an
 * article, the data shipped beside it and the owner's vocabulary.
 */
@NullMarked
package org.backfile.topic;

import org.jspecify.annotations.NullMarked;

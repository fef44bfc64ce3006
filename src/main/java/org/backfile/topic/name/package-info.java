/**
 * Names of people and the like: where a text has them, which are one, and how much the text is about whom.
 * {@link org.backfile.topic.name.NameRecognizer} finds them, {@link org.backfile.topic.name.NameResolver} puts them together.
 */
@NullMarked
package org.backfile.topic.name;

import org.jspecify.annotations.NullMarked;

/**
 * A text as the finders of topics see it: cut into words, each with what is known of it before anything is read.
 * {@link org.backfile.topic.lexicon.TokenizedText} and {@link org.backfile.topic.lexicon.Lexicon} are its front doors.
 */
@NullMarked
package org.backfile.topic.lexicon;

import org.jspecify.annotations.NullMarked;

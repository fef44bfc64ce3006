/**
 * What rules of import ask of a text alone: entities, bylines, a site's name in a title, sign-offs. Knows no draft.
 */
@NullMarked
package org.backfile.parse.text;

import org.jspecify.annotations.NullMarked;

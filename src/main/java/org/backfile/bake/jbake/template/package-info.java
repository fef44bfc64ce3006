/**
 * FreeMarker as JBake sets it up, and what templates see of an ordinary site.
 * {@link org.backfile.bake.jbake.template.Templates} is the front door.
 */
@NullMarked
package org.backfile.bake.jbake.template;

import org.jspecify.annotations.NullMarked;

/** The site as templates see it: FreeMarker models over the archive's records, made when a template asks. */
@NullMarked
package org.backfile.bake.view;

import org.jspecify.annotations.NullMarked;

/**
 * Reads a site's documents as JBake does: front matter, markdown, HTML, AsciiDoc, YAML.
 * {@link org.backfile.bake.jbake.source.Sources} is the front door.
 */
@NullMarked
package org.backfile.bake.jbake.source;

import org.jspecify.annotations.NullMarked;

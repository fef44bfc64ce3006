/** Exports that are folders of files, or a zip of them: each article's text stands in a file of its own. */
@NullMarked
package org.backfile.source.export;

import org.jspecify.annotations.NullMarked;

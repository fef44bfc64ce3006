/**
 * A search that needs no server: {@link org.backfile.search.SearchBuild} makes an archive's index, a folder of small files
 * that a browser reads one by one, and {@link org.backfile.search.SearchIndex} asks it. src/docs/search.md tells the form of
 * the files.
 */
@NullMarked
package org.backfile.search;

import org.jspecify.annotations.NullMarked;

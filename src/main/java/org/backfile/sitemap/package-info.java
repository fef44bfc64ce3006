/** What search engines are told: every page's address, in files of a size they accept. Knows no template. */
@NullMarked
package org.backfile.sitemap;

import org.jspecify.annotations.NullMarked;

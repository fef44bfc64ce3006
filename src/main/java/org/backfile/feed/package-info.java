/** What feed readers are told: which articles, in which words. Knows no template. */
@NullMarked
package org.backfile.feed;

import org.jspecify.annotations.NullMarked;

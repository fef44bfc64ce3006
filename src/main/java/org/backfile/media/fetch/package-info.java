/** Pictures from the web, got only when the owner asks. {@link org.backfile.media.fetch.MediaFetcher} is the front door. */
@NullMarked
package org.backfile.media.fetch;

import org.jspecify.annotations.NullMarked;

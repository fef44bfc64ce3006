/** The pictures of the articles that are imported. {@link org.backfile.ingest.picture.Pictures} is the front door. */
@NullMarked
package org.backfile.ingest.picture;

import org.jspecify.annotations.NullMarked;

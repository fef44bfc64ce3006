/** Buckets of S3 and of services that speak its language, as targets of {@code backfile publish}. */
@NullMarked
package org.backfile.s3;

import org.jspecify.annotations.NullMarked;

/** What the bytes of web archives are packed in, and where their records begin. */
@NullMarked
package org.backfile.source.webarchive;

import org.jspecify.annotations.NullMarked;

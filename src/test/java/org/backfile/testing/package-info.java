/** What tests of baked sites share: judges from outside, who know nothing of us. */
@NullMarked
package org.backfile.testing;

import org.jspecify.annotations.NullMarked;

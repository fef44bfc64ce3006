/** What a run has to say: findings, mistakes of the user's, and progress. */
@NullMarked
package org.backfile.report;

import org.jspecify.annotations.NullMarked;

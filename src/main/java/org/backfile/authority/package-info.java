/**
 * Which labels are topics, under which name and address: the owner's {@link Vocabulary}, the {@link Registry} of topics that have a
 * page, and what is proposed to the owner.
 */
@NullMarked
package org.backfile.authority;

import org.jspecify.annotations.NullMarked;

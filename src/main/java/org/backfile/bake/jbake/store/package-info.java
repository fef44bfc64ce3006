/**
 * A site's documents on the heap, where stock JBake has a database. {@link org.backfile.bake.jbake.store.HeapStore} is
 * the front door.
 */
@NullMarked
package org.backfile.bake.jbake.store;

import org.jspecify.annotations.NullMarked;

/**
 * JBake as an engine: its settings, parser, template model and page kinds on a store in the heap, on all cores. The
 * front door is {@link org.backfile.bake.jbake.JBakeSite}. One site at a time: JBake keeps its document types per JVM.
 */
@NullMarked
package org.backfile.bake.jbake;

import org.jspecify.annotations.NullMarked;

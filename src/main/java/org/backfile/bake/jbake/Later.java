package org.backfile.bake.jbake;

import java.util.function.Supplier;

/**
 * A document's value that is worked out when a template asks for it.
 *
 * @param value never null; worked out anew each time
 */
record Later(Supplier<String> value) {}

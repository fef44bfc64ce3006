package org.backfile.bake.page;

import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A page to be rendered.
 *
 * @param kind the page kind, which names the template: {@code template.<kind>.file}
 * @param path where it stands in the output
 * @param inputs a fingerprint of all that the model is made from: while it stays, so does the page; taken when the
 *     page's turn has come, on whichever core that is
 * @param source what it is made from, for a person: a content file, {@code topic Moon}
 * @param model what the template sees, made when it is rendered; empty if it cannot be made, and then there is a finding
 */
public record Page(
        String kind, String path, LongSupplier inputs, String source, Supplier<? extends Map<String, ?>> model) {}

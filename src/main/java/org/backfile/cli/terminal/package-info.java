/**
 * What the user sees: lines and bars of progress, columns, sentences, and how mistakes are told. Where it goes is decided
 * by {@link org.backfile.cli.terminal.Terminal}.
 */
@NullMarked
package org.backfile.cli.terminal;

import org.jspecify.annotations.NullMarked;

/** The command line: one class a command. Knows everything; nobody knows it. */
@NullMarked
package org.backfile.cli;

import org.jspecify.annotations.NullMarked;

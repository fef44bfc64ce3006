/** The archive as data: its articles by lines and by rows, its topics, and what describes them to programs. */
@NullMarked
package org.backfile.dataset;

import org.jspecify.annotations.NullMarked;

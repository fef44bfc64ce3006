/**
 * What the user says: options that several commands share, and the site's folder, raw files and host that come of them.
 */
@NullMarked
package org.backfile.cli.option;

import org.jspecify.annotations.NullMarked;

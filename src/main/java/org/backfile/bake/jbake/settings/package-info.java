/**
 * {@code jbake.properties} and JBake's defaults below it: read, checked, and asked by name.
 * {@link org.backfile.bake.jbake.settings.SettingsFile} reads it, {@link org.backfile.bake.jbake.settings.JBakeSettings} is
 * asked.
 */
@NullMarked
package org.backfile.bake.jbake.settings;

import org.jspecify.annotations.NullMarked;

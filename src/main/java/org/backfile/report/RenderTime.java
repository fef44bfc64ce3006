package org.backfile.report;

import java.time.Duration;

/**
 * How long a template took.
 *
 * @param template the file's name below the template folder
 * @param pages how many pages it drew
 * @param total of all of them, added up over the cores
 * @param slowest the page that took longest
 * @param longest how long that was
 */
public record RenderTime(String template, long pages, Duration total, String slowest, Duration longest) {}

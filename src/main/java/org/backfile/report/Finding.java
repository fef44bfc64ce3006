package org.backfile.report;

import java.util.Comparator;
import java.util.HexFormat;

/**
 * A problem in somebody's data: where it is, what it is, and what to do about it. Never thrown.
 *
 * @param severity how grave
 * @param rule the rule that found it, in kebab case, stable across versions: {@code date-impossible}
 * @param file the file's path as the user knows it, with {@code /}; empty if it concerns no one file
 * @param line the line, counted from 1; 0 if it concerns no one line
 * @param what one sentence without a full stop
 * @param hint what to do, one sentence without a full stop; empty if there is nothing
 */
public record Finding(Severity severity, String rule, String file, int line, String what, String hint)
        implements Comparable<Finding> {

    /** Sentences that quote something very long lose its middle. */
    public Finding {
        what = Sentence.shortened(what);
        hint = Sentence.shortened(hint);
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::what);

    public static Finding error(String rule, String file, int line, String what, String hint) {
        return new Finding(Severity.ERROR, rule, file, line, what, hint);
    }

    public static Finding warning(String rule, String file, int line, String what, String hint) {
        return new Finding(Severity.WARNING, rule, file, line, what, hint);
    }

    public static Finding note(String rule, String file, int line, String what, String hint) {
        return new Finding(Severity.NOTE, rule, file, line, what, hint);
    }

    /** The same of a file whose path was told from a folder on: {@code content/}. */
    public Finding below(String folder) {
        return new Finding(severity, rule, folder + file, line, what, hint);
    }

    /** By file, line, rule and text, so that a report does not depend on the order of work. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@code file:line: what; hint [rule]}, leaving out what is empty: one line, for a line feed in a file's name is
     * written as <code>\\u000a</code>, like all that ends or steers a line.
     */
    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!text.isEmpty()) {
            text.append(": ");
        }
        text.append(what);
        if (!hint.isEmpty()) {
            text.append("; ").append(hint);
        }
        return inOneLine(text.append(" [").append(rule).append(']'));
    }

    private static String inOneLine(StringBuilder text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                text.replace(i, i + 1, "\\u" + HexFormat.of().toHexDigits(c));
            }
        }
        return text.toString();
    }

    /** The same where a warning counts as an error. */
    public Finding strict() {
        return severity == Severity.WARNING ? error(rule, file, line, what, hint) : this;
    }
}

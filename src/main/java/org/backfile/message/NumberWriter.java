package org.backfile.message;

/**
 * Whole numbers with their digits in groups, as {@code 12,345} or {@code 1,23,45,678}.
 *
 * @param separator between groups
 * @param first how many digits the last group has
 * @param others how many each group before it
 * @param from how many digits a number has at least to be grouped
 */
record NumberWriter(String separator, int first, int others, int from) {
    String text(long number) {
        String digits = Long.toString(number);
        if (digits.length() < from) {
            return digits;
        }
        var text = new StringBuilder(digits);
        for (int at = digits.length() - first; at > 0; at -= others) {
            text.insert(at, separator);
        }
        return text.toString();
    }
}

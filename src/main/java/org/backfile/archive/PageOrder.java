package org.backfile.archive;

import java.math.BigInteger;
import java.util.Comparator;
import org.backfile.article.ArticleSummary;

/** The order of a periodical's pages: numbers by their value, {@code A2} before {@code A10}, what has no page last. */
final class PageOrder implements Comparator<ArticleSummary> {
    @Override
    public int compare(ArticleSummary one, ArticleSummary other) {
        return compare(
                one.header().placement().page(), other.header().placement().page());
    }

    static int compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        int i = 0;
        int k = 0;
        while (i < one.length() && k < other.length()) {
            int endOfOne = digits(one, i);
            int endOfOther = digits(other, k);
            int order;
            if (endOfOne > i && endOfOther > k) {
                order = number(one, i, endOfOne).compareTo(number(other, k, endOfOther));
            } else {
                endOfOne = i + 1;
                endOfOther = k + 1;
                order = Character.compare(Character.toLowerCase(one.charAt(i)), Character.toLowerCase(other.charAt(k)));
            }
            if (order != 0) {
                return order;
            }
            i = endOfOne;
            k = endOfOther;
        }
        return Integer.compare(one.length() - i, other.length() - k);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Of any length, in any script's digits. */
    private static BigInteger number(String text, int from, int to) {
        return new BigInteger(text.substring(from, to));
    }
}

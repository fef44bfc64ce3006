package org.backfile.work;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of a work that several processes do, on one machine or many: the first of eight is {@code 1/8}. Share 0 is what is
 * to be done once before all others.
 *
 * @param number from 0 up to {@code of}
 * @param of how many there are, 1 or more
 */
public record Share(int number, int of) {
    /** So many nobody needs, and their numbers still fit the journal's names. */
    private static final int MOST = 9_999_999;

    private static final Pattern FORM = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

    public Share {
        if (number < 0 || of < 1 || number > of || of > MOST) {
            throw new IllegalArgumentException(number + "/" + of);
        }
    }

    /** Reads {@code 3/8}; empty if it is nothing of the kind. */
    public static Optional<Share> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(form.group(1));
        int of = Integer.parseInt(form.group(2));
        return of < 1 || number > of ? Optional.empty() : Optional.of(new Share(number, of));
    }

    /** Whether it is what comes before all others, and holds nothing itself. */
    public boolean isPreparation() {
        return number == 0;
    }

    /** The first of so many things that is in this share, by its number from 0 on. */
    public int from(int count) {
        return number == 0 ? 0 : (int) ((long) count * (number - 1) / of);
    }

    /** The one behind the last. The shares of a count hold each thing once. */
    public int to(int count) {
        return (int) ((long) count * number / of);
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}

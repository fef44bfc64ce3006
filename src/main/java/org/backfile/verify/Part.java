package org.backfile.verify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.report.UserError;

/**
 * Which share of the files is read, where reading all at once takes too long: each file belongs to one of them.
 *
 * @param number from 1 on
 * @param of how many parts there are
 */
public record Part(int number, int of) {
    /** All files. */
    public static final Part ALL = new Part(1, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    public Part {
        if (of < 1 || number < 1 || number > of) {
            throw new IllegalArgumentException(number + "/" + of);
        }
    }

    /** Reads {@code 1/90}. */
    public static Part of(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            int number = Integer.parseInt(form.group(1));
            int of = Integer.parseInt(form.group(2));
            if (number >= 1 && number <= of) {
                return new Part(number, of);
            }
        }
        throw new UserError("--part=" + text + " cannot be used", "write it as 1/90, from 1/90 to 90/90");
    }

    boolean has(String path) {
        return of == 1 || Math.floorMod(path.hashCode() * 0x9E3779B9 >>> 7, of) == number - 1;
    }
}

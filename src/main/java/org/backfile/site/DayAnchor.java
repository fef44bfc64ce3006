package org.backfile.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.archive.Period;

/** The names under which articles are found on the page of their day. */
public final class DayAnchor {
    /** What pages name their main part by, so that no article can be called so. */
    private static final String MAIN = "main";

    private static final Pattern FOLDER = Pattern.compile("([0-9]{4}/[0-9]{2}/[0-9]{2})/");

    private DayAnchor() {}

    /**
     * An article's name: its path below the day's folder, or all of it behind a slash, so that no two articles have one.
     *
     * @param path of its file, without extension
     */
    public static String of(String path, LocalDate date) {
        String folder = folder(date);
        String name = path.startsWith(folder) ? path.substring(folder.length()) : "";
        return Links.href(name.isEmpty() || name.equals(MAIN) ? "/" + path : name);
    }

    /** The address of a place on the page of a day, below the site's: {@code 1969/07/20/#landing}. */
    public static String address(LocalDate day, String anchor) {
        return folder(day) + "#" + anchor;
    }

    /** The day in whose folder an article's file is; empty if it is in another folder. */
    public static Optional<LocalDate> day(String path) {
        Matcher day = FOLDER.matcher(path);
        try {
            return day.lookingAt() ? Optional.of(LocalDate.parse(day.group(1).replace('/', '-'))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // 1969/13/45
        }
    }

    private static String folder(LocalDate day) {
        return Links.folder(Links.period(Period.Kind.DAY, day));
    }
}

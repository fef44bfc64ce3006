package org.backfile.site;

import java.time.LocalDate;
import org.backfile.archive.Period;

/** The paths of what lasts besides articles' pages, as {@link Links} makes all others. */
public final class VersionLinks {
    /** The page on which LOCKSS boxes find the others. */
    public static final String LOCKSS = "lockss/index.html";

    private static final String INDEX = "index.html";

    private VersionLinks() {}

    /** The page of a text that an article had. */
    public static String version(String path, String name) {
        return "versions/" + path + "/" + name + ".html";
    }

    /** The path of the article that a page made by {@link #version} is of. */
    public static String article(String version) {
        return version.substring("versions/".length(), version.lastIndexOf('/'));
    }

    /** The list of an article's versions (RFC 7089). */
    public static String timeMap(String path) {
        return "versions/" + path + "/timemap.link";
    }

    /** What belongs to the articles of a month (RFC 9264). */
    public static String linkset(LocalDate date) {
        return Links.period(Period.Kind.MONTH, date).replace(INDEX, "linkset.json");
    }

    /** The page on which LOCKSS boxes find a year. */
    public static String lockss(Period year) {
        return "lockss/" + year.start().getYear() + "/" + INDEX;
    }
}

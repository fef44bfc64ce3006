package org.backfile.source.folder;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.raw.Capture;

/**
 * What the path of a page tells that {@code wget}, HTTrack or a downloader of the Wayback Machine has saved: a folder named
 * after the host, below it the page's path, and one named after the time where each capture has one.
 */
final class MirrorPath {
    private static final Pattern HOST =
            Pattern.compile("(?i)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+([a-z]{2,24})(?:[:+@]\\d{2,5})?");
    private static final Pattern TIME = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})\\d{6}(?:[a-z]{2}_)?");
    private static final Pattern SCHEME = Pattern.compile("(?i)https?[:_]{1,2}");
    private static final Pattern INDEX = Pattern.compile("(?i)(?:^|/)index\\.x?html?(?:$|(?=\\?))");
    /** How names of files write the sign before a query, which Windows does not allow in them. */
    private static final Pattern QUERY = Pattern.compile("%3[fF]|@(?=[\\w%.~-]+=[^/]*$)");
    /** A page that was there already when another of its name came. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)(\\.x?html?)\\.\\d{1,3}$");
    /** Ends of names of files and folders that look like a host's. */
    private static final Set<String> NO_HOST = Set.of(
            "html", "htm", "txt", "xml", "json", "files", "zip", "gz", "warc", "wacz", "csv", "md", "old", "bak",
            "orig", "export", "backup", "archive", "site", "php", "asp", "aspx", "jsp", "cgi", "data", "raw", "d",
            "git", "app", "tmp");

    private MirrorPath() {}

    /** What a path below the raw folder tells; {@link Capture#NONE} if no folder is named like a host. */
    static Capture of(String path) {
        String[] parts = path.split("/");
        int host = -1;
        String day = "";
        for (int i = 0; i < parts.length; i++) {
            Matcher name = HOST.matcher(parts[i]);
            Matcher time = TIME.matcher(parts[i]);
            if (time.matches()) {
                day = time.group(1) + "-" + time.group(2) + "-" + time.group(3);
            } else if (i < parts.length - 1
                    && host < 0
                    && name.matches()
                    && !NO_HOST.contains(name.group(1).toLowerCase(java.util.Locale.ROOT))) {
                host = i;
            } else if (host >= 0
                    && i < parts.length - 1
                    && i > 0
                    && SCHEME.matcher(parts[i - 1]).matches()
                    && name.matches()) {
                host = i; // a copy of an archive's copy
            }
        }
        if (host < 0) {
            return new Capture("", false, day);
        }
        String name = parts[host].replaceFirst("[+@](?=\\d+$)", ":").replaceFirst(":(?:80|443)$", "");
        var address = new StringBuilder("https://").append(name);
        for (int i = host + 1; i < parts.length; i++) {
            if (!TIME.matcher(parts[i]).matches()) {
                address.append('/').append(parts[i].replace(" ", "%20"));
            }
        }
        String plain =
                NUMBERED.matcher(QUERY.matcher(address).replaceFirst("?")).replaceFirst("$1");
        String whole = INDEX.matcher(plain).replaceFirst("/");
        // Names of files for what servers answer to queries: page?id=3.html
        int query = whole.indexOf('?');
        return new Capture(query > 0 ? whole.replaceFirst("\\.html?$", "") : whole, false, day);
    }

    /** A path without the times of captures in it; empty if it has none. */
    static Optional<String> withoutTime(String path) {
        var plain = new StringBuilder(path.length());
        boolean hasTime = false;
        for (String part : path.split("/")) {
            boolean isTime = TIME.matcher(part).matches();
            hasTime |= isTime;
            if (!isTime) {
                plain.append('/').append(part);
            }
        }
        return hasTime ? Optional.of(plain.toString()) : Optional.empty();
    }

    /** Whether a file begins as a web page does. */
    static boolean isPage(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, 1024), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(java.util.Locale.ROOT);
        return text.startsWith("<!doctype html")
                || text.startsWith("<html")
                || text.contains("<html") && text.startsWith("<");
    }
}

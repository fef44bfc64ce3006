package org.backfile.source.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.raw.Capture;
import org.backfile.raw.RawFile;
import org.backfile.report.Finding;

/**
 * Which of the files in folders of saved pages are the pages that somebody saved, and what is known of each beside it. What
 * belongs to a page, is another form of it or an older capture is left out, and counted. For one import.
 */
public final class SavedFolders {
    private static final String INDEX = "index.json";
    private static final String LOG = "hts-log.txt";
    /** A capture of less than this part of another's length is no newer state of it. */
    private static final int FRACTION = 3;
    /** What browsers call the folder of what a page needs, in their languages: behind the page's own name. */
    private static final Pattern PARTS = Pattern.compile(
            "(.+?)(?:[_-](?:files|Dateien|fichiers|archivos|file|bestanden|ficheiros|arquivos|pliki|soubory|filer|tiedostot|dosyalar|elemei|datoteke)|\\.files)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE = Pattern.compile("(?i)(.*)\\.x?html?");
    /** What crawlers leave beside pages. */
    private static final Set<String> OF_CRAWLERS =
            Set.of("robots.txt", "hts-log.txt", "cookies.txt", "ads.txt", "security.txt", "humans.txt", "llms.txt");

    /** Names that pages have whose server makes them. */
    private static final Pattern SERVED = Pattern.compile(
            "(?i)[^.]*|.*\\.(?:php\\d?|aspx?|jsp|cfm|cgi|shtml|xhtml|do|pl)|.*[?@].*|.*\\.[a-z]*[^a-z.][^.]*");

    /** What two extractors of ArchiveBox leave, in a folder named by the time of the snapshot. */
    private static final Pattern EXTRACTED =
            Pattern.compile("((?:.*/)?(\\d{10}(?:\\.\\d+)?)/)(?:readability|mercury)/article\\.json");

    private static final int LEAST_REFUSED = 400;

    private final Map<String, Capture> snapshots = new TreeMap<>();
    /** Snapshots without an index, by their folders. */
    private final Map<String, Capture> brokenOff = new TreeMap<>();
    /** By the folders of snapshots: the status with which their pages were refused. */
    private final Map<String, Integer> refused = new TreeMap<>();

    private final List<RawFile> served = new ArrayList<>();
    /** Folders that HTTrack wrote its log to. */
    private final Set<String> projects = new HashSet<>();

    private final Map<String, Capture> captures = new HashMap<>();

    /** The raw files that are meant, and what there is to say of the others. */
    public record Selection(List<RawFile> files, List<Finding> findings) {}

    /**
     * Looks at a file that is no raw file by its name.
     *
     * @param start its first bytes
     * @return whether it is of a folder of saved pages
     */
    public boolean sees(RawFile file, byte[] start, Path where) {
        String name = name(file.path());
        if (name.equals(INDEX)) {
            try {
                Optional<Capture> capture = ArchiveBoxSnapshot.of(where);
                capture.ifPresent(found -> snapshots.put(folder(file.path()), found));
                int status = capture.isEmpty() ? 0 : ArchiveBoxSnapshot.status(where.resolveSibling("headers.json"));
                if (status >= LEAST_REFUSED) {
                    refused.put(folder(file.path()), status);
                }
                return capture.isPresent();
            } catch (IOException e) {
                return false;
            }
        }
        Matcher broken = EXTRACTED.matcher(file.path());
        if (broken.matches()) {
            try {
                Capture told = ArchiveBoxSnapshot.ofExtractor(where, broken.group(2));
                brokenOff.merge(broken.group(1), told, (one, other) -> one.isSure() ? one : other);
                return true;
            } catch (IOException e) {
                return false;
            }
        }
        if (SERVED.matcher(name).matches()
                && MirrorPath.isPage(start)
                && !MirrorPath.of(file.path()).address().isEmpty()) {
            served.add(file);
            return true;
        }
        return false;
    }

    /** The folder that a file is in, with a slash at its end; empty for the root. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Of the raw files by name, and the pages that were seen, those that are meant. */
    public Selection select(List<RawFile> files) {
        Set<String> pages = new HashSet<>();
        for (RawFile file : files) {
            if (file.isHtml()) { // of raw text, which may be very many files, nothing more is asked
                Matcher page = PAGE.matcher(file.path());
                pages.add(page.matches() ? page.group(1) : file.path());
            }
        }
        if (pages.isEmpty() && served.isEmpty()) {
            return new Selection(files, List.of());
        }
        var all = new ArrayList<RawFile>(files);
        all.addAll(served);
        Map<String, Integer> leftOut = new TreeMap<>();
        all.stream()
                .map(RawFile::path)
                .filter(path -> name(path).equals(LOG))
                .forEach(path -> projects.add(folder(path)));
        brokenOff.forEach(snapshots::putIfAbsent);
        Map<String, RawFile> best = bestForms(all);
        Map<String, RawFile> newest = newest(all);
        var kept = new ArrayList<RawFile>();
        for (RawFile file : all) {
            String why = why(file, pages, best, newest);
            if (!why.isEmpty()) {
                leftOut.merge(why, 1, Integer::sum);
                continue;
            }
            kept.add(file);
            Capture capture = snapshot(file.path()).map(snapshots::get).orElseGet(() -> MirrorPath.of(file.path()));
            boolean isPage = PAGE.matcher(file.path()).matches() || served.contains(file);
            if (isPage && !capture.isNone()) {
                captures.put(file.path(), capture);
            }
        }
        var findings = new ArrayList<Finding>();
        leftOut.forEach((why, count) ->
                findings.add(Finding.note("saved-parts", "", 0, "Left out: " + why + ", " + count + " in all", "")));
        refused.forEach((folder, status) -> Optional.ofNullable(best.get(folder))
                .filter(kept::contains)
                .ifPresent(page -> findings.add(Finding.warning(
                        "saved-status",
                        page.path(),
                        0,
                        "When it was saved its server answered with the status " + status,
                        "see whether it is the article, or what the server said in its place"))));
        return new Selection(kept, findings);
    }

    /** Why a file is not meant; empty if it is. */
    private String why(RawFile file, Set<String> pages, Map<String, RawFile> best, Map<String, RawFile> newest) {
        String path = file.path();
        if (isPart(path, pages)) {
            return "files that a saved page needs";
        }
        Optional<String> snapshot = snapshot(path);
        if (snapshot.isPresent() && !file.equals(best.get(snapshot.get()))) {
            return "other forms of a page that ArchiveBox kept";
        }
        if (snapshot.isPresent() && rank(snapshot.get(), file) >= ArchiveBoxSnapshot.NO_FORM || isIndex(path)) {
            return "files of ArchiveBox that hold no page";
        }
        Optional<String> plain = MirrorPath.withoutTime(path);
        if (plain.isPresent() && !file.equals(newest.get(plain.get()))) {
            return "older captures of a page";
        }
        boolean isOfCrawler = OF_CRAWLERS.contains(name(path).toLowerCase(Locale.ROOT))
                && (!MirrorPath.of(path).address().isEmpty()
                        || name(path).startsWith("hts-")
                        || projects.contains(folder(path))
                        || path.contains("hts-cache/"));
        boolean isLocalIndex = name(path).equals("index.html") && projects.contains(folder(path));
        return isOfCrawler || isLocalIndex || path.contains("hts-cache/")
                ? "files that a crawler keeps for itself"
                : "";
    }

    /** Whether it is where ArchiveBox lists its snapshots, or what it was asked for. */
    private boolean isIndex(String path) {
        String folder = folder(path);
        boolean isList = name(path).equals("index.html");
        boolean isOrder = folder.equals("sources/") || folder.endsWith("/sources/");
        String start = folder.substring(0, folder.length() - (isOrder ? "sources/".length() : 0)) + "archive/";
        return (isList || isOrder) && snapshots.keySet().stream().anyMatch(each -> each.startsWith(start));
    }

    /** Whether a file that is no page is one of a snapshot's. */
    public boolean isOfSnapshot(String path) {
        return snapshot(path).isPresent();
    }

    private static boolean isPart(String path, Set<String> pages) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Matcher parts = PARTS.matcher(path.substring(path.lastIndexOf('/', slash - 1) + 1, slash));
            if (parts.matches() && pages.contains(folder(path.substring(0, slash)) + parts.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** The snapshot's folder that a file is in. */
    private Optional<String> snapshot(String path) {
        if (snapshots.isEmpty()) {
            return Optional.empty();
        }
        for (String at = folder(path); !at.isEmpty(); at = folder(at.substring(0, at.length() - 1))) {
            if (snapshots.containsKey(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Map<String, RawFile> bestForms(List<RawFile> files) {
        Map<String, RawFile> best = new HashMap<>();
        for (RawFile file : files) {
            snapshot(file.path())
                    .ifPresent(folder -> best.merge(folder, file, (one, other) -> {
                        int first = rank(folder, one);
                        int second = rank(folder, other);
                        return second < first || second == first && other.compareTo(one) < 0 ? other : one;
                    }));
        }
        return best;
    }

    private static int rank(String folder, RawFile file) {
        return PAGE.matcher(file.path()).matches()
                ? ArchiveBoxSnapshot.rank(file.path().substring(folder.length()), file.size())
                : ArchiveBoxSnapshot.NO_FORM;
    }

    /** The newest capture of each page, but none that is only a fraction of an older one, as of a domain that is for sale. */
    private static Map<String, RawFile> newest(List<RawFile> files) {
        Map<String, Long> largest = new HashMap<>();
        Map<String, RawFile> newest = new HashMap<>();
        for (RawFile file : files) {
            MirrorPath.withoutTime(file.path()).ifPresent(plain -> largest.merge(plain, file.size(), Math::max));
        }
        for (RawFile file : largest.isEmpty() ? List.<RawFile>of() : files) {
            MirrorPath.withoutTime(file.path())
                    .filter(plain -> file.size() * FRACTION >= largest.getOrDefault(plain, 0L))
                    .ifPresent(
                            plain -> newest.merge(plain, file, (one, other) -> one.compareTo(other) > 0 ? one : other));
        }
        return newest;
    }

    /** What is known of a page beside it. */
    public Capture of(String path) {
        return captures.isEmpty() ? Capture.NONE : captures.getOrDefault(path, Capture.NONE);
    }
}

package org.backfile.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.publish.target.SentFile;

/**
 * What is to be done at a target.
 *
 * @param files to be sent, in the order of their paths
 * @param stamps of these
 * @param first paths to be removed before anything is sent, for a folder is to stand where a file is, or the other way round
 * @param last all other paths to be removed
 * @param kept what is there as it is to be, or is not to be touched, with its stamp
 */
record PublishPlan(
        List<SentFile> files,
        Map<String, String> stamps,
        List<String> first,
        List<String> last,
        SortedMap<String, String> kept) {

    /**
     * Compares.
     *
     * @param there what the target has of ours, of which the stamp is known
     * @param unsure what it may have of ours, of which nobody knows how far a run came
     * @param overwrite whether what nobody knows of may be replaced
     */
    static PublishPlan of(
            SiteFiles site, Path output, Map<String, String> there, Set<String> unsure, boolean overwrite) {
        var files = new ArrayList<SentFile>();
        var stamps = new HashMap<String, String>();
        var kept = new TreeMap<String, String>();
        var ofSite = new HashSet<String>();
        for (SiteFile file : site.files()) {
            ofSite.add(file.path());
            if (file.stamp().equals(there.get(file.path())) && !unsure.contains(file.path())) {
                kept.put(file.path(), file.stamp());
            } else {
                boolean isOurs = there.containsKey(file.path()) || unsure.contains(file.path());
                files.add(new SentFile(
                        file.path(), output.resolve(file.path()), file.size(), file.headers(), isOurs || overwrite));
                stamps.put(file.path(), file.stamp());
            }
        }
        var gone = new TreeMap<>(there);
        unsure.forEach(path -> gone.put(path, PublishedList.GONE));
        gone.keySet().removeAll(ofSite);
        for (String path : site.withheld()) {
            if (there.containsKey(path)) {
                kept.put(path, there.get(path));
            }
            gone.remove(path);
        }
        var first = new ArrayList<String>();
        var last = new ArrayList<String>();
        Set<String> folders = folders(stamps.keySet());
        gone.keySet().forEach(path -> (isInTheWay(path, folders, stamps.keySet()) ? first : last).add(path));
        return new PublishPlan(files, stamps, first, last, kept);
    }

    private static Set<String> folders(Set<String> paths) {
        var folders = new HashSet<String>();
        for (String path : paths) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                if (!folders.add(path.substring(0, slash))) {
                    break; // and so are those above it
                }
            }
        }
        return folders;
    }

    private static boolean isInTheWay(String path, Set<String> folders, Set<String> files) {
        if (folders.contains(path)) {
            return true;
        }
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (files.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return files.isEmpty() && first.isEmpty() && last.isEmpty();
    }

    int removals() {
        return first.size() + last.size();
    }

    /** Bytes to be sent. */
    long bytes() {
        return files.stream().mapToLong(SentFile::size).sum();
    }

    /** All that is about to change, with the stamps that it is to have then. */
    SortedMap<String, String> changes() {
        var changes = new TreeMap<>(stamps);
        first.forEach(path -> changes.put(path, PublishedList.GONE));
        last.forEach(path -> changes.put(path, PublishedList.GONE));
        return changes;
    }
}

package org.backfile.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much there is in the output folder, in the figures that hosts count by.
 *
 * @param files how many
 * @param bytes all of them together
 * @param largest the largest file, of several the first by path; empty where there is none
 * @param folder the folder with most files directly in it, of several the first by path; empty is the output folder
 * @param inFolder how many those are
 */
public record OutputSize(long files, long bytes, Optional<OutputFile> largest, String folder, int inFolder) {

    /** @param all the files, none twice */
    public static OutputSize of(List<OutputFile> all) {
        long bytes = 0;
        Optional<OutputFile> largest = Optional.empty();
        Map<String, Integer> folders = new HashMap<>();
        for (OutputFile file : all) {
            bytes += file.size();
            if (largest.isEmpty()
                    || isBefore(largest.get().size(), largest.get().path(), file.size(), file.path())) {
                largest = Optional.of(file);
            }
            folders.merge(file.folder(), 1, Integer::sum);
        }
        String fullest = "";
        int most = 0;
        for (Map.Entry<String, Integer> folder : folders.entrySet()) {
            if (isBefore(most, fullest, folder.getValue(), folder.getKey())) {
                fullest = folder.getKey();
                most = folder.getValue();
            }
        }
        return new OutputSize(all.size(), bytes, largest, fullest, most);
    }

    private static boolean isBefore(long size, String path, long otherSize, String otherPath) {
        return otherSize > size || otherSize == size && otherPath.compareTo(path) < 0;
    }
}

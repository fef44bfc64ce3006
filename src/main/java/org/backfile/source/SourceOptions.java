package org.backfile.source;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.source.field.FieldMapping;

/**
 * What the owner says of the files to import.
 *
 * @param only the files and folders below the raw folder that are meant, absolute; empty for all
 * @param as what these files are, whatever they look like
 * @param mapping the names of fields by what they say: {@code title}, {@code text} ...
 * @param date the day of articles that name none
 * @param largestPicture longer pictures, in bytes, are not looked at; 0 for none at all
 */
public record SourceOptions(
        List<Path> only,
        Optional<Format> as,
        Map<String, String> mapping,
        Optional<LocalDate> date,
        long largestPicture) {
    private static final long LARGEST = 20L << 20;

    /** All of a folder, as it looks. */
    public static final SourceOptions NONE = new SourceOptions(List.of(), Optional.empty(), Map.of(), Optional.empty());

    public SourceOptions(List<Path> only, Optional<Format> as, Map<String, String> mapping, Optional<LocalDate> date) {
        this(only, as, mapping, date, LARGEST);
    }

    /** @throws org.backfile.report.UserError if the mapping names what there is not */
    public SourceOptions {
        only = List.copyOf(only);
        mapping = Map.copyOf(mapping);
        if (!mapping.isEmpty()) {
            new FieldMapping(mapping);
        }
    }

    /** The same for some files and folders only. */
    public SourceOptions withOnly(List<Path> some) {
        return new SourceOptions(some, as, mapping, date, largestPicture);
    }

    /** The same with pictures up to so many bytes, or without. */
    public SourceOptions withPictures(long largest) {
        return new SourceOptions(only, as, mapping, date, largest);
    }

    /** What makes other records of the same bytes. */
    String version() {
        return as + " " + new TreeMap<>(mapping) + " " + date + " " + largestPicture;
    }

    /** Whether a file is meant itself, and not only with the folder that it is in. */
    boolean isNamed(Path file) {
        return only.contains(file);
    }
}

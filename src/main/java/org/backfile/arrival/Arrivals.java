package org.backfile.arrival;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.pack.AtomicFile;
import org.backfile.report.Finding;

/**
 * The articles that came in last, and when: a file of a line each, for version control. There are as many as a feed may
 * want to tell of, and those of one day are in the order of their own days, so that it does not matter in how many runs
 * they came.
 *
 * @param all the newest first
 * @param findings of lines that cannot be
 */
public record Arrivals(List<Arrival> all, List<Finding> findings) {
    /** The file's name in the folder of the state. */
    public static final String NAME = "added.tsv";

    private static final int MOST = 1000;
    private static final String FIRST_LINE =
            "# backfile added 1\tday article, the newest first; keep in version control";
    private static final Comparator<Arrival> NEWEST_FIRST =
            Comparator.comparing(Arrival::day).thenComparing(Arrival::path).reversed();

    /**
     * An article that came in.
     *
     * @param day on which it did
     * @param path below the content folder, without extension
     */
    public record Arrival(LocalDate day, String path) {}

    public Arrivals {
        all = all.stream().sorted(NEWEST_FIRST).limit(MOST).toList();
        findings = List.copyOf(findings);
    }

    /** Reads a file; empty if it is not there. A line that cannot be is left out, and named: merges may break it. */
    public static Arrivals read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Arrivals(List.of(), List.of());
        }
        Map<String, Arrival> all = new LinkedHashMap<>();
        var findings = new ArrayList<Finding>();
        int number = 0;
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
            number++;
            int tab = line.indexOf('\t');
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                var arrival = new Arrival(
                        LocalDate.parse(line.substring(0, Math.max(0, tab))),
                        line.substring(tab + 1).strip());
                all.merge(arrival.path(), arrival, (one, other) -> one.day().isBefore(other.day()) ? one : other);
            } catch (DateTimeException e) {
                findings.add(Finding.warning(
                        "added-line",
                        ".backfile/" + NAME,
                        number,
                        "This line names no day and article, and was left out",
                        "a merge may have broken it: compare the file with the one in version control"));
            }
        }
        return new Arrivals(List.copyOf(all.values()), findings);
    }

    /**
     * The same with more.
     *
     * @param paths of articles that came in on a day; those that are known keep theirs
     * @param moved articles that have another path now, by the one they had
     */
    public Arrivals and(LocalDate day, Collection<String> paths, Map<String, String> moved) {
        Map<String, Arrival> known = new HashMap<>();
        all.forEach(each -> {
            String path = moved.getOrDefault(each.path(), each.path());
            known.putIfAbsent(path, new Arrival(each.day(), path));
        });
        paths.forEach(path -> known.putIfAbsent(path, new Arrival(day, path)));
        return new Arrivals(List.copyOf(known.values()), findings);
    }

    /** Writes the file. */
    public void save(Path file) throws IOException {
        AtomicFile.replaceText(file, out -> {
            out.write(FIRST_LINE);
            out.write('\n');
            for (Arrival each : all) {
                out.write(each.day() + "\t" + each.path() + "\n");
            }
        });
    }
}

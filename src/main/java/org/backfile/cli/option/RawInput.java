package org.backfile.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.media.MediaOptions.Fetching;
import org.backfile.report.UserError;
import org.backfile.source.Format;
import org.backfile.source.SourceOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files to import, and what an import puts up with. */
public final class RawInput {
    private static final String HINT = "name the folder or the file that holds the articles";

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Folders, read with all below them, and files: raw .txt and .html files, saved pages, exports of WordPress, Substack, Omnivore, in JSON or CSV, web archives.")
    private List<Path> paths = List.of();

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "What the files are, whatever they look like: ${COMPLETION-CANDIDATES}.")
    private Optional<Format> as = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "WHAT=FIELD",
            split = ",",
            description =
                    "Which field of JSON or column of a table is what: title=headline,text=maintext,date=published.")
    private Map<String, String> mapping = Map.of();

    @Option(
            names = "--map-file",
            paramLabel = "FILE",
            description = "The same in a file, a line each; # begins a comment. --map comes before it.")
    private Optional<Path> mappingFile = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "The day of articles that name none.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--fetch-media",
            description = "Get pictures from the web that the files do not have; each once, from public hosts.")
    private boolean fetchesMedia;

    @Option(
            names = "--fetch-anywhere",
            description = "With --fetch-media: also from hosts of this machine and its network.")
    private boolean fetchesAnywhere;

    @Option(names = "--strict", description = "Count warnings as errors.")
    private boolean strict;

    @Option(
            names = "--max-rejects",
            paramLabel = "N",
            description = "Give up, writing nothing, when more than N files are rejected (default: any number).")
    private int maxRejects = Integer.MAX_VALUE;

    /** Picocli fills in the options. */
    public RawInput() {}

    public RawInput(Path folder, boolean strict) {
        this.paths = List.of(folder);
        this.strict = strict;
    }

    /** The folder that all files are in, absolute; it is there. */
    public Path folder() {
        if (paths.size() == 1 && Files.isDirectory(paths.get(0))) {
            return paths.get(0).toAbsolutePath().normalize();
        }
        List<Path> real = real();
        Path common = folderOf(real.get(0));
        for (Path path : real) {
            while (!path.startsWith(common) || path.equals(common) && !Files.isDirectory(path)) {
                common = Optional.ofNullable(common.getParent())
                        .orElseThrow(() -> new UserError(
                                path + " and " + paths.get(0) + " have no folder in common",
                                "import one after the other"));
            }
        }
        return common;
    }

    private static Path folderOf(Path path) {
        return Files.isDirectory(path)
                ? path
                : Optional.ofNullable(path.getParent()).orElse(path);
    }

    /** The paths without links; each is there. */
    private List<Path> real() {
        return paths.stream().map(RawInput::real).toList();
    }

    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!Files.exists(absolute)) {
            throw new UserError("There is no folder or file " + absolute, HINT);
        }
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            throw new UserError("Cannot open " + absolute, "see that you may read it", e);
        }
    }

    public ImportDemands demands() {
        if (fetchesAnywhere && !fetchesMedia) {
            throw new UserError("--fetch-anywhere gets nothing by itself", "say --fetch-media as well");
        }
        return files().fetching(!fetchesMedia ? Fetching.NONE : fetchesAnywhere ? Fetching.ANYWHERE : Fetching.PUBLIC);
    }

    private ImportDemands files() {
        if (maxRejects < 0) {
            throw new UserError("--max-rejects=" + maxRejects + " cannot be used", "allow 0 or more");
        }
        boolean isFolder = paths.size() == 1 && Files.isDirectory(paths.get(0));
        if (isFolder && as.isEmpty() && mapping.isEmpty() && mappingFile.isEmpty() && date.isEmpty()) {
            return new ImportDemands(strict, maxRejects);
        }
        var source = new SourceOptions(isFolder ? List.of() : real(), as, mapping(), date);
        return new ImportDemands(strict, maxRejects).of(source);
    }

    /** What is said on the command line, and what the file says besides. */
    private Map<String, String> mapping() {
        if (mappingFile.isEmpty()) {
            return mapping;
        }
        Path file = mappingFile.get();
        Map<String, String> all = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String text = line.strip();
                int equals = text.indexOf('=');
                if (!text.isEmpty() && !text.startsWith("#")) {
                    if (equals < 1) {
                        throw new UserError(file + ": \"" + text + "\" is no mapping", "write it as title=headline");
                    }
                    all.put(
                            text.substring(0, equals).strip(),
                            text.substring(equals + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UserError("Cannot read " + file, "see that it is there, as text in UTF-8", e);
        }
        all.putAll(mapping);
        return all;
    }
}

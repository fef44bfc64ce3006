package org.backfile.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.backfile.fixity.FixityRecord;
import org.backfile.fixity.FolderListing;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.output.BakedFiles;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.work.Cores;
import org.backfile.work.Lock;

/**
 * Whether raw files, content, output and state are as import and bake left them.
 *
 * <p>Import writes the SHA-256 of each raw file, bake that of each file of the output; this writes that of the content
 * when it first reads a file and finds it to be import's, or what the last bake read. A look at sizes and times needs no
 * bytes; a deep one reads all.
 */
public final class Verification {
    private Verification() {}

    /**
     * What to look at, and how.
     *
     * @param site the site's folder, absolute
     * @param content the folder of its articles
     * @param output the baked site; need not be there
     * @param deep whether all bytes are read, or only sizes and times compared
     * @param part which share of the files is read, of a deep look
     * @param accept whether what nobody knows is taken for right from now on
     */
    public record Options(Path site, Path content, Path output, boolean deep, Part part, boolean accept) {
        Path state() {
            return site.resolve(".backfile");
        }

        /** The site's own folders, where no raw files are looked for. */
        List<Path> own() {
            return List.of(
                    content,
                    output,
                    state(),
                    site.resolve("output"),
                    site.resolve("templates"),
                    site.resolve("assets"),
                    site.resolve("versions"),
                    site.resolve("taken-down"),
                    site.resolve("noise.txt"));
        }

        /** A folder as the owner knows it: from the site's on, if it is in there. */
        String name(Path folder) {
            Path path = folder.startsWith(site) ? site.relativize(folder) : folder;
            return path.toString().replace('\\', '/');
        }
    }

    /**
     * What was found.
     *
     * @param differences in the order of paths
     * @param files how many files were looked at
     * @param read of how many all bytes were read
     * @param bytes how many bytes that were
     */
    public record Result(List<Difference> differences, long files, long read, long bytes) {
        public Result {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Looks at everything. No import and no bake may run meanwhile.
     *
     * @throws UserError if one does, or what is remembered cannot be read or written
     */
    public static Result run(Options options, Progress progress) {
        if (!Files.isDirectory(options.state())) {
            throw new UserError(
                    "There is nothing to compare " + options.site() + " with",
                    "import and bake first: they write down what they made");
        }
        try (FileChannel imports =
                        Lock.take(new ImportLayout(options.content(), options.state()).lock(), "import into");
                FileChannel bakes = Lock.take(options.state().resolve("lock"), "bake of")) {
            Objects.requireNonNull(imports);
            Objects.requireNonNull(bakes);
            return locked(options, progress);
        } catch (IOException e) {
            throw new UserError(
                    "Cannot read or write " + options.state(), "see that the disk is not full and that you may", e);
        }
    }

    private static Result locked(Options options, Progress progress) throws IOException {
        progress.stage("looking at files", -1);
        CheckPlan plan = plan(options);

        List<CheckTask.Planned> tasks = plan.tasks();
        progress.stage("reading files", tasks.size());
        var bytes = new LongAdder();
        Cores.share(Cores.count(), tasks.size(), progress, shares -> {
            var digest = new FileDigest();
            for (int i = shares.next(); i >= 0; i = shares.next()) {
                run(plan, tasks.get(i), digest);
            }
            bytes.add(digest.bytes());
        });
        plan.record().save(options.state());
        return new Result(plan.differences().stream().sorted().toList(), plan.files(), tasks.size(), bytes.sum());
    }

    /** What is remembered is read by one core while another looks at what is there. */
    private static CheckPlan plan(Options options) throws IOException {
        var content = new AtomicReference<FolderListing>();
        var output = new AtomicReference<FolderListing>();
        var baked = new AtomicReference<Optional<BakedFiles>>(Optional.empty());
        Runnable looking = () -> {
            content.set(ContentCheck.look(options.content()));
            output.set(OutputCheck.look(options.output()));
        };
        try {
            var raw = Cores.beside(looking, () -> {
                try {
                    baked.set(OutputCheck.last(options.output(), options.state()));
                    var last = LastImport.read(options.content(), options.state());
                    var plan = new CheckPlan(options, FixityRecord.load(options.state()));
                    return new Looked(plan, last, new RawCheck(plan, last).look());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            raw.check().plan();
            new ContentCheck(raw.plan(), raw.last()).plan(Objects.requireNonNull(content.get()));
            new OutputCheck(raw.plan()).plan(Objects.requireNonNull(baked.get()), Objects.requireNonNull(output.get()));
            new StateCheck(raw.plan()).plan();
            return raw.plan();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What one core comes by while another looks at content and output. */
    private record Looked(CheckPlan plan, LastImport last, RawCheck check) {}

    private static void run(CheckPlan plan, CheckTask.Planned task, FileDigest digest) {
        try {
            task.task().check(digest).ifPresent(plan::tell);
        } catch (IOException | UncheckedIOException e) {
            plan.tell(Differences.unreadable(
                    task.area(), task.path(), String.valueOf(e.getMessage()).replaceFirst("^.*: ", "")));
        }
    }
}

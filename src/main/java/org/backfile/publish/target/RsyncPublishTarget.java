package org.backfile.publish.target;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.report.UserError;

/**
 * Whatever the user's own rsync reaches, over ssh or as a daemon: it is called a few times with lists of files, and asks for
 * passwords itself.
 */
final class RsyncPublishTarget implements PublishTarget {
    /** So many files a call: who is killed loses no more. */
    private static final int BATCH = 2000;
    /** Some files could not be transferred; the others were. */
    private static final int PARTLY = 23;

    private static final String OURS = ".backfile-*";

    private final String target;
    private final String program;
    private final Path work;
    private boolean fetched;

    RsyncPublishTarget(String target) {
        this(target, "rsync");
    }

    /** @param program the name or path of rsync */
    RsyncPublishTarget(String target, String program) {
        this.target = target;
        this.program = program;
        try {
            work = Files.createTempDirectory("backfile-publish-");
            Files.createDirectory(work.resolve("nothing"));
            Files.createDirectory(work.resolve("ours"));
        } catch (IOException e) {
            throw new UserError(
                    "No temporary folder can be made (" + e.getMessage() + ")", "see that the disk is not full", e);
        }
    }

    @Override
    public String name() {
        return target;
    }

    @Override
    public boolean keepsHeaders() {
        return false;
    }

    @Override
    public Optional<byte[]> read(String path) {
        try {
            if (!fetched) {
                fetched = true;
                Ended ended = rsync(List.of(
                        "-r",
                        "--include=/" + OURS,
                        "--exclude=*",
                        slashed(target),
                        slashed(work.resolve("ours").toString())));
                if (ended.status != 0
                        && !(ended.status == PARTLY && ended.says.contains("No such file or directory"))) {
                    throw failed(ended);
                }
            }
            Path file = work.resolve("ours").resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void write(String path, byte[] bytes) {
        try {
            Path file = work.resolve("ours").resolve(path);
            Files.write(file, bytes);
            Ended ended = rsync(List.of("-I", file.toString(), slashed(target)));
            if (ended.status != 0) {
                throw failed(ended);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void send(List<SentFile> files, Consumer<SendOutcome> told) {
        try {
            for (int from = 0; from < files.size(); from += BATCH) {
                sendBatch(files.subList(from, Math.min(files.size(), from + BATCH)), told);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void sendBatch(List<SentFile> files, Consumer<SendOutcome> told) throws IOException {
        SentFile any = files.get(0);
        String file = any.file().toString();
        String root = slashed(file.substring(0, file.length() - any.path().length()));
        Set<String> foreign = foreign(root, files);
        List<String> paths = files.stream()
                .map(SentFile::path)
                .filter(path -> !foreign.contains(path))
                .toList();
        foreign.forEach(path -> told.accept(SendOutcome.foreign(path)));
        if (!paths.isEmpty()) {
            tell(listed(List.of("-ct"), paths, root), paths, told);
        }
    }

    /** What is there with other bytes, of those that may not be replaced: asked for without changing anything. */
    private Set<String> foreign(String root, List<SentFile> files) throws IOException {
        List<String> asked = files.stream()
                .filter(file -> !file.mayReplace())
                .map(SentFile::path)
                .toList();
        if (asked.isEmpty()) {
            return Set.of();
        }
        Ended ended = listed(List.of("-cn", "--existing", "-8", "--out-format=%n"), asked, root);
        if (ended.status != 0 && !ended.says.contains("No such file or directory")) {
            throw failed(ended);
        }
        var all = new HashSet<>(asked);
        return ended.out.lines().filter(all::contains).collect(Collectors.toSet());
    }

    @Override
    public void remove(List<String> paths, Consumer<SendOutcome> told) {
        try {
            if (!paths.isEmpty()) {
                Path nothing = work.resolve("nothing");
                for (String path : paths) { // for what is named in a folder that is not there rsync does not look
                    Files.createDirectories(
                            Objects.requireNonNull(nothing.resolve(path).getParent()));
                }
                List<String> options = List.of("-r", "--no-implied-dirs", "--delete-missing-args");
                tell(listed(options, paths, slashed(nothing.toString())), paths, told);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void tell(Ended ended, List<String> paths, Consumer<SendOutcome> told) {
        if (ended.status != 0 && ended.status != PARTLY) {
            throw failed(ended);
        }
        paths.forEach(path -> told.accept(
                ended.status == 0 ? SendOutcome.done(path) : SendOutcome.failed(path, "rsync: " + ended.firstLine())));
    }

    private Ended listed(List<String> options, List<String> paths, String root) throws IOException {
        Path list = work.resolve("list");
        Files.writeString(list, String.join("\0", paths), StandardCharsets.UTF_8);
        var all = new ArrayList<>(options);
        all.addAll(List.of("--from0", "--files-from=" + list, root, slashed(target)));
        return rsync(all);
    }

    /**
     * How a call ended.
     *
     * @param out what it printed
     * @param says what it complained of
     */
    private record Ended(int status, String out, String says) {
        String firstLine() {
            return says.lines().findFirst().orElse("status " + status);
        }
    }

    private Ended rsync(List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(program);
        command.addAll(arguments);
        Path out = work.resolve("out");
        Path err = work.resolve("err");
        var builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.INHERIT) // for passwords
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8"); // its words are looked at
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UserError(
                    "The program " + program + " does not start (" + e.getMessage() + ")", "install rsync", e);
        }
        try {
            int status = process.waitFor();
            return new Ended(status, read(out), read(err));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private UserError failed(Ended ended) {
        return new UserError(
                "rsync to " + target + " ended with status " + ended.status + " ("
                        + ended.says.strip().replace("\n", "; ") + ")",
                "nothing is lost: publish again when that is mended");
    }

    private static UserError unreadable(IOException e) {
        return new UserError(
                "The temporary folder for rsync cannot be used (" + e.getMessage() + ")",
                "see that the disk is not full",
                e);
    }

    private static String slashed(String folder) {
        return folder.endsWith("/") ? folder : folder + "/";
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // in the system's folder for such
        }
    }
}

package org.backfile.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.output.Output;
import org.backfile.publish.target.PublishTarget;
import org.backfile.publish.target.PublishTargets;
import org.backfile.publish.target.TargetOptions;
import org.backfile.report.Progress;

/** An output folder as a bake leaves it, of files that a test names, and ways to publish it. */
final class BakedFolder {
    final Path output;
    final Path state;
    final List<String> said = new ArrayList<>();
    private final Map<String, String> files = new TreeMap<>();

    BakedFolder(Path folder) {
        output = folder.resolve("output");
        state = folder.resolve(".backfile");
    }

    BakedFolder with(String path, String text) {
        files.put(path, text);
        return this;
    }

    BakedFolder without(String path) {
        files.remove(path);
        return this;
    }

    Map<String, String> files() {
        return files;
    }

    BakedFolder bake() {
        try (Output out = Output.open(output, state)) {
            files.forEach((path, text) -> out.write(path, "test", text));
            out.finish();
            org.assertj.core.api.Assertions.assertThat(out.findings()).isEmpty();
        }
        return this;
    }

    /** Takes all files out of the output folder: a bake puts no folder where a file is. */
    void emptied() throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    PublishRun.Options options() {
        return new PublishRun.Options(output, state, Optional.empty(), false, false, said::add);
    }

    PublishRun.Options overwriting() {
        return new PublishRun.Options(output, state, Optional.empty(), true, false, said::add);
    }

    PublishRun.Options dry() {
        return new PublishRun.Options(output, state, Optional.empty(), false, true, said::add);
    }

    PublishRun.Result publish(PublishTarget target) {
        return PublishRun.run(options(), target, Progress.NONE);
    }

    PublishRun.Result publish(Path folder) {
        return publish(folder, options());
    }

    PublishRun.Result publish(Path folder, PublishRun.Options how) {
        try (PublishTarget target = PublishTargets.open(folder.toString(), new TargetOptions("", 2))) {
            return PublishRun.run(how, target, Progress.NONE);
        }
    }

    /** The files below a folder, without our lists, with their texts. */
    static Map<String, String> in(Path folder) {
        var found = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".backfile-publish")) {
                    found.put(path, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}

package org.backfile.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backfile.publish.target.PublishTarget;
import org.backfile.publish.target.SendOutcome;
import org.backfile.publish.target.SentFile;

/** A target that remembers what was asked of it, and can be killed or refuse. */
final class StoreInMemory implements PublishTarget {
    final Map<String, byte[]> files = new TreeMap<>();
    final Map<String, String> types = new TreeMap<>();
    final List<String> calls = new ArrayList<>();
    final Set<String> refused = new HashSet<>();
    /** After so many changes it is as if the program were killed. */
    int killedAfter = Integer.MAX_VALUE;

    /** As if the program were killed. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void change(String what) {
        if (killedAfter-- <= 0) {
            throw new Killed();
        }
        calls.add(what);
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public boolean keepsHeaders() {
        return true;
    }

    @Override
    public String unit() {
        return "PUT requests";
    }

    @Override
    public Optional<byte[]> read(String path) {
        calls.add("? " + path);
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public void write(String path, byte[] bytes) {
        change("+ " + path);
        files.put(path, bytes);
    }

    @Override
    public void send(List<SentFile> sent, Consumer<SendOutcome> told) {
        for (SentFile file : sent) {
            if (refused.contains(file.path())) {
                told.accept(SendOutcome.failed(file.path(), "status 503"));
            } else if (!file.mayReplace() && files.containsKey(file.path())) {
                told.accept(SendOutcome.foreign(file.path()));
            } else {
                change("+ " + file.path());
                try {
                    files.put(file.path(), Files.readAllBytes(file.file()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                types.put(file.path(), file.headers().text().replace("\n", " | "));
                told.accept(SendOutcome.done(file.path()));
            }
        }
    }

    @Override
    public void remove(List<String> paths, Consumer<SendOutcome> told) {
        for (String path : paths) {
            change("- " + path);
            files.remove(path);
            told.accept(SendOutcome.done(path));
        }
    }

    @Override
    public void close() {}

    /** What a site has here, without our lists. */
    Map<String, String> site() {
        var site = new TreeMap<String, String>();
        files.forEach((path, bytes) -> {
            if (!path.startsWith(".backfile-publish")) {
                site.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return site;
    }

    /** The calls that changed something, without those for our lists. */
    List<String> changes() {
        return calls.stream()
                .filter(call -> !call.startsWith("?") && !call.contains(".backfile-publish"))
                .toList();
    }
}

package org.backfile.permanence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.backfile.article.Slug;
import org.backfile.authority.RegistryFile;
import org.backfile.pack.AtomicFile;
import org.backfile.report.UserError;
import org.backfile.work.Lock;

/** Gives a topic another address; the former one leads there. */
public final class TopicMove {
    private TopicMove() {}

    /**
     * Writes it into the registry, {@code topics.lock}.
     *
     * @param site the site's folder
     * @param from the topic's name in addresses: {@code moon}
     * @param to the one it is to have
     * @throws UserError if there is no such topic, the other is taken or no name, or the registry cannot be read whole
     */
    public static void move(Path site, String from, String to) {
        if (!Slug.isSlug(to)) {
            throw new UserError("topics/" + to + " cannot be an address", "write small letters, digits and hyphens");
        }
        Path state = site.resolve(".backfile");
        try {
            Files.createDirectories(state);
            try (FileChannel lock = Lock.take(state.resolve("lock"), "bake of")) {
                Objects.requireNonNull(lock);
                RegistryFile file = RegistryFile.read(site);
                if (!file.isWhole()) {
                    throw new UserError(RegistryFile.NAME + " has lines that cannot be read", "mend it first");
                }
                String moved = (Slug.isSlug(from) ? file.moved(new Slug(from), new Slug(to)) : Optional.<String>empty())
                        .orElseThrow(() -> new UserError(
                                "topics/" + from + " cannot be moved to topics/" + to,
                                "see " + RegistryFile.NAME
                                        + ": the one has to have a page, and no other topic the other"));
                AtomicFile.beside(site.resolve(RegistryFile.NAME), AtomicFile.text(out -> out.write(moved)))
                        .moveForGood();
            }
        } catch (IOException e) {
            throw new UserError(
                    RegistryFile.NAME + " could not be written (" + e.getMessage() + ")",
                    "see that you may write there",
                    e);
        }
    }
}

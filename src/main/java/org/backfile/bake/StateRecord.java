package org.backfile.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.bake.jbake.ContentFile;
import org.backfile.bake.jbake.ContentFolder;
import org.backfile.fixity.BakedContent;
import org.backfile.fixity.ListedFile;
import org.backfile.output.Reason;
import org.backfile.pack.StateSums;

/** What a bake notes at its end, so that one can tell later what it read and what it left. */
final class StateRecord {
    private static final Set<String> KEPT = Set.of("addresses", "baked", "dataset", "leaves", "links", "related");

    private StateRecord() {}

    /** @param content what was read, of an archive */
    static void write(Path state, Optional<ContentFolder> content) {
        try {
            if (content.isPresent()) {
                BakedContent.write(
                        state,
                        Stream.concat(content.get().documents().stream(), content.get().others().stream())
                                .map(StateRecord::listed)
                                .toList());
            } else {
                Files.deleteIfExists(BakedContent.file(state)); // of the archive that this was once
            }
            StateSums.renew(state, StateRecord::isOfBake);
        } catch (IOException e) {
            throw Reason.cannotWrite(state, e);
        }
    }

    private static ListedFile listed(ContentFile file) {
        return new ListedFile(file.path(), file.size(), file.modified());
    }

    private static boolean isOfBake(String path) {
        return KEPT.contains(path)
                || path.startsWith("headers/")
                || path.startsWith("search/")
                || path.startsWith("manifest-") && !path.endsWith(".journal") && !path.endsWith(".new");
    }
}

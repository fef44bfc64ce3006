package org.backfile.permanence;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.authority.TermAddresses.TermKind;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.report.UserError;

/** Gives what was published another address: an article, a topic, a source or an author. The former one leads there. */
public final class Move {
    private static final String TOPICS = "topics/";

    private Move() {}

    /**
     * Moves what stands at an address.
     *
     * @param site the site's folder
     * @param layout of the same site
     * @param from its address, with or without the host, or an article's file: {@code topics/moon}
     * @param to the one it is to have
     * @return what was done, for a person
     * @throws UserError if nothing stands there, the new one is taken or cannot be one, or they are not of one kind
     */
    public static String of(Path site, ImportLayout layout, String from, String to) {
        String old = ArticleMove.path(from);
        String now = ArticleMove.path(to);
        String folder = folder(old);
        if (!folder.equals(folder(now))) {
            throw new UserError(
                    "An article stays an article, and a topic, source or author what it is", "name two of a kind");
        }
        Optional<TermKind> kind = Stream.of(TermKind.values())
                .filter(each -> each.folder().equals(folder))
                .findFirst();
        if (kind.isPresent()) {
            TermMove.move(
                    site, layout.content(), kind.get(), old.substring(folder.length()), now.substring(folder.length()));
        } else if (folder.equals(TOPICS)) {
            TopicMove.move(site, old.substring(folder.length()), now.substring(folder.length()));
        } else {
            ArticleMove.move(layout, old, now);
        }
        return "Moved " + old + " to " + now + "; bake, and the former address leads there";
    }

    /** Of articles it is empty. */
    private static String folder(String path) {
        return Stream.concat(Stream.of(TOPICS), Stream.of(TermKind.values()).map(TermKind::folder))
                .filter(path::startsWith)
                .findFirst()
                .orElse("");
    }
}

package org.backfile.testing;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges feeds by ROME, with its healing of broken XML turned off, and by what readers ask for. */
public final class FeedChecker {
    private FeedChecker() {}

    /**
     * Reads a feed.
     *
     * @throws AssertionError if ROME cannot
     */
    public static SyndFeed parse(Path file) {
        var input = new SyndFeedInput();
        input.setXmlHealerOn(false);
        try (var stream = Files.newInputStream(file);
                var reader = new XmlReader(stream)) {
            return input.build(reader);
        } catch (FeedException malformed) {
            throw new AssertionError(file + " is no feed: " + malformed.getMessage(), malformed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a reader program would stumble over; empty if nothing. */
    public static List<String> check(Path file) {
        var feed = parse(file);
        var wrong = new ArrayList<String>();
        require(wrong, file, isPresent(feed.getTitle()), "has no title");
        require(wrong, file, isPresent(feed.getLink()), "has no link");
        var ids = new HashSet<String>();
        for (var entry : feed.getEntries()) {
            var name = "entry " + entry.getTitle();
            require(wrong, file, isPresent(entry.getTitle()), name + " has no title");
            require(wrong, file, entry.getPublishedDate() != null, name + " has no date");
            require(wrong, file, isPresent(entry.getUri()), name + " has no id");
            require(wrong, file, ids.add(entry.getUri()), name + " has the id of another");
            require(
                    wrong,
                    file,
                    isPresent(entry.getLink()) && entry.getLink().matches("https?://.*"),
                    name + " has no absolute link");
        }
        return List.copyOf(wrong);
    }

    private static void require(List<String> wrong, Path file, boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(file + " " + otherwise);
        }
    }

    private static boolean isPresent(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}

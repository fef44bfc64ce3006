package org.backfile.redaction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.content.ArticleFile;
import org.backfile.copies.ComparedText;
import org.backfile.copies.MinHash;
import org.backfile.copies.TextFingerprint;
import org.backfile.pack.WholeFile;
import org.backfile.report.UserError;
import org.backfile.takedown.Takedown;
import org.backfile.takedown.Takedowns;

/**
 * Articles that tell what one told that was taken down. They are known by its words, as the list of takedowns has them in
 * numbers; where the article itself is kept, the two are compared as import compares any texts that look alike.
 */
final class TakenDownTexts {
    private final List<Original> originals;

    private TakenDownTexts(List<Original> originals) {
        this.originals = List.copyOf(originals);
    }

    /**
     * An article that was taken down.
     *
     * @param text a hash of all its words
     * @param words how many it has
     * @param kept itself; empty if the owner has removed it
     */
    private record Original(String path, long text, MinHash signature, int words, Optional<ComparedText> kept) {
        boolean isToldBy(TextFingerprint words, Article article) {
            if (words.text() == text) {
                return true;
            }
            MinHash other = words.signature();
            if (!signature.mayBeOf(this.words, other, words.words())) {
                return false;
            }
            return kept.map(original -> original.isStoryOf(ComparedText.of(article)))
                    .orElseGet(() -> signature.isMostlyOf(other));
        }
    }

    static TakenDownTexts of(Takedowns takedowns, Path site) {
        var originals = new ArrayList<Original>();
        for (Takedown each : takedowns.all()) {
            for (String key : each.keys()) {
                if (key.startsWith("m:")) {
                    String[] parts = key.substring(2).split("\\.", -1);
                    originals.add(new Original(
                            each.path(),
                            HexFormat.fromHexDigitsToLong(parts[0]),
                            MinHash.ofHex(parts[2]),
                            HexFormat.fromHexDigits(parts[1]),
                            kept(site, each.path())));
                }
            }
        }
        return new TakenDownTexts(originals);
    }

    private static Optional<ComparedText> kept(Path site, String path) {
        Path file = site.resolve(Takedowns.FOLDER).resolve(path + ".md");
        try {
            return WholeFile.bytes(file)
                    .flatMap(bytes -> ArticleFile.read(path, bytes))
                    .map(ComparedText::of);
        } catch (IOException e) {
            throw new UserError("Cannot read " + file, "see that you may, or remove it", e);
        }
    }

    /** The article that was taken down and told the same; empty if none did. */
    Optional<String> original(Article article) {
        if (originals.isEmpty()) {
            return Optional.empty();
        }
        var words = new TextFingerprint().read(article);
        return originals.stream()
                .filter(each -> each.isToldBy(words, article))
                .map(Original::path)
                .findFirst();
    }
}

package org.backfile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.backfile.article.Article;
import org.backfile.ingest.Topics;
import org.backfile.report.UserError;
import org.backfile.topic.Kind;
import org.backfile.topic.TopicFinder;
import org.backfile.topic.Vocabulary;

/** Finds topics with the owner's vocabulary in mind. What it needs for that is loaded when the first article comes. */
final class Finder implements Topics {
    private static final String FILE = "topics.yaml";

    private final Vocabulary vocabulary;
    private final String version;
    private Optional<TopicFinder> loaded = Optional.empty();

    private Finder(Vocabulary vocabulary, String version) {
        this.vocabulary = vocabulary;
        this.version = version;
    }

    static Finder of(Path site) {
        String yaml = vocabularyText(site);
        var sum = new CRC32();
        sum.update(yaml.getBytes(StandardCharsets.UTF_8));
        return new Finder(Vocabulary.parse(FILE, yaml), "1-" + Long.toHexString(sum.getValue()));
    }

    private synchronized TopicFinder finder() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(TopicFinder.load(vocabulary));
        }
        return loaded.get();
    }

    /** Changes when the vocabulary does, so that articles are looked through again. */
    @Override
    public String version() {
        return version;
    }

    /** The owner's vocabulary; one that says nothing if there is no file. */
    static Vocabulary vocabulary(Path site) {
        return Vocabulary.parse(FILE, vocabularyText(site));
    }

    /** A kind in a word. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> of(Article article) {
        return finder().labels(article);
    }

    private static String vocabularyText(Path site) {
        Path file = site.resolve(FILE);
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UserError(file + " cannot be read", "see that it is UTF-8 and that you may read it", e);
        }
    }
}

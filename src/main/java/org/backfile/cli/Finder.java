package org.backfile.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.backfile.article.Article;
import org.backfile.authority.Kind;
import org.backfile.authority.Vocabulary;
import org.backfile.authority.VocabularyFile;
import org.backfile.ingest.Topics;
import org.backfile.report.Finding;
import org.backfile.topic.TopicFinder;

/** Finds topics with the owner's vocabulary in mind. What it needs for that is loaded when the first article comes. */
final class Finder implements Topics {
    private final VocabularyFile file;
    private final String version;
    private Optional<TopicFinder> loaded = Optional.empty();

    private Finder(VocabularyFile file, String version) {
        this.file = file;
        this.version = version;
    }

    static Finder of(Path site) {
        var file = VocabularyFile.read(site);
        var sum = new CRC32();
        sum.update(file.text().getBytes(StandardCharsets.UTF_8));
        return new Finder(file, "1-" + Long.toHexString(sum.getValue()));
    }

    private synchronized TopicFinder finder() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(TopicFinder.load(file.vocabulary()));
        }
        return loaded.get();
    }

    /** What is wrong with the owner's vocabulary. */
    List<Finding> findings() {
        return file.findings();
    }

    /** Changes when the vocabulary does, so that articles are looked through again. */
    @Override
    public String version() {
        return version;
    }

    /** The owner's vocabulary; one that says nothing if there is no file. */
    static Vocabulary vocabulary(Path site) {
        return VocabularyFile.read(site).vocabulary();
    }

    /** A kind in a word. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public synchronized void forget() {
        loaded = Optional.empty();
    }

    @Override
    public List<String> of(Article article) {
        return finder().labels(article);
    }
}

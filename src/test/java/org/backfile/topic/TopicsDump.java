package org.backfile.topic;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backfile.authority.Vocabulary;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.Noise;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFile;
import org.backfile.raw.RawFolder;
import org.backfile.topic.lexicon.Story;

/**
 * Writes all that is found in samples, gold and generated articles, with scores and evidence: two versions that are to
 * find the same write the same file. Run by {@code bench/topics dump}.
 */
final class TopicsDump {
    private static final int[] LENGTHS = {40, 150, 400, 400, 900};
    private static final List<String> LANGUAGES = List.of("de", "fr", "ru", "und");

    private final TopicFinder finder = TopicFinder.load();
    private final TopicFinder owned = TopicFinder.load(Vocabulary.parse("topics.yaml", """
                    concepts:
                      - prefLabel: Burma
                        altLabel: [Myanmar]
                        hiddenLabel: [Burmans]
                      - prefLabel: Court cases
                        kind: subject
                        altLabel: [court, sentenced]
                      - prefLabel: Meridian
                        kind: organisation
                        altLabel: [Meridian Institute, MI]
                    reject: [NASA, Monday]
                    """));
    private final PrintWriter out;

    private TopicsDump(PrintWriter out) {
        this.out = out;
    }

    static void write(Path samples, Path file, int generated) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            new TopicsDump(out).all(samples, generated);
        }
    }

    private void all(Path samples, int generated) throws IOException {
        try (Stream<Path> files = Files.list(samples)) {
            for (Path path : files.sorted().toList()) {
                sample(path);
            }
        }
        for (String gold : List.of("gold-tuned.txt", "gold-untouched.txt")) {
            for (GoldTest.Case each : GoldTest.read(gold)) {
                tell(each.story());
            }
        }
        NewsText news = NewsText.of(samples);
        for (int i = 0; i < generated; i++) {
            Story story = news.story(i, LENGTHS[i % LENGTHS.length]);
            tell(story);
            if (i % 20 == 0) {
                String lang = LANGUAGES.get(i / 20 % LANGUAGES.size());
                tell(new Story(
                        story.title().toUpperCase(Locale.ROOT),
                        "A lead.",
                        story.dateline(),
                        story.paragraphs(),
                        lang,
                        1970));
            }
        }
    }

    private void sample(Path path) throws IOException {
        var name = path.getFileName().toString();
        Raw raw = new RawFolder(path.toAbsolutePath().getParent()).read(new RawFile(name, Files.size(path), 0));
        if (raw instanceof Raw.Text text
                && new ArticleParser(LocalDate.of(2026, 1, 1), Noise.NONE).parse(text)
                        instanceof Parsed.Accepted accepted) {
            tell(Story.of(accepted.article()));
        }
    }

    private void tell(Story story) {
        out.println("= " + story.title());
        tell(finder.find(story));
        out.println("- " + owned.find(story).selected());
    }

    private void tell(Analysis analysis) {
        out.println(analysis.labels());
        for (List<Topic> topics : List.of(
                analysis.places(),
                analysis.people(),
                analysis.organisations(),
                analysis.names(),
                analysis.subjects(),
                analysis.phrases())) {
            topics.forEach(out::println);
        }
    }
}

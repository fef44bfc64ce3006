package org.backfile.copies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.backfile.testing.Growth;
import org.backfile.testing.Growth.Family;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts and archives made to be slow where copies are looked for. */
class CopiesGrowthTest {
    private static final int TEXT = 2_000;
    private static final int FILES = 100;
    private static final String STORY =
            "The probe Selma landed on the moon Orra on Monday, the agency in Bern said in a "
                    + "statement to the press. It sent its first pictures home within the hour, sharp enough to tell stones apart. ";

    @TestFactory
    Stream<DynamicTest> comparesTextsInTimeThatGrowsWithThem() {
        return Growth.ofPieces(
                "texts of ",
                TEXT,
                text -> SameStory.isOne(
                        ComparedText.of(article("Title", text)), ComparedText.of(article("Title", text + "b"))),
                "a",
                "a ",
                "Name ",
                "Name Other ",
                "1 ",
                "12,",
                "'",
                "a'",
                "中",
                "é ",
                ". ");
    }

    @TestFactory
    Stream<DynamicTest> findsCopiesInTimeThatGrowsWithTheArchive() {
        return Growth.tests(Stream.of(
                archive("files of one text", i -> STORY.repeat(2), false),
                archive("files nearly of one text", i -> STORY + "Report " + i + ". " + STORY, false),
                archive("files of one address", i -> STORY + "Report " + i + ". " + STORY, true),
                archive("files of one address and texts of their own", i -> ("word" + i + " ").repeat(60), true),
                archive("files of few words", i -> "Report " + i, false)));
    }

    @TestFactory
    Stream<DynamicTest> listsCopiesInTimeThatGrowsWithTheirNumber() {
        return Growth.tests(Stream.of(new Family<>(
                "copies of one article",
                10 * FILES,
                n -> IntStream.range(0, n)
                        .mapToObj(i -> new Copy(Copy.Kind.REPRINT, "https://a.example/" + i, "raw/" + i, List.of()))
                        .toList(),
                ListedCopies::of)));
    }

    private record File(String raw, String wanted, long address, long text, int words, MinHash signature)
            implements Candidate {}

    private record Files(List<Candidate> facts, Map<Candidate, Article> articles) {}

    private static Family<Files> archive(String name, IntFunction<String> text, boolean oneAddress) {
        return new Family<>(
                name,
                FILES,
                n -> files(n, text, oneAddress),
                files -> new DuplicateClusters(
                                files.facts, i -> false, i -> ComparedText.of(files.articles.get(files.facts.get(i))))
                        .leaders());
    }

    private static Files files(int count, IntFunction<String> text, boolean oneAddress) {
        Map<Candidate, Article> articles = new HashMap<>();
        List<Candidate> facts = IntStream.range(0, count)
                .<Candidate>mapToObj(i -> {
                    Article article = article("Title", text.apply(i));
                    var fingerprint = new TextFingerprint().read(article);
                    var each = new File(
                            i + ".txt",
                            "2020/05/04/title",
                            oneAddress ? 7 : i + 1,
                            fingerprint.text(),
                            fingerprint.words(),
                            fingerprint.signature());
                    articles.put(each, article);
                    return each;
                })
                .toList();
        return new Files(facts, articles);
    }

    private static Article article(String title, String text) {
        var header = new FrontMatter(
                title,
                LocalDate.of(2020, 5, 4),
                List.of(),
                "",
                false,
                "",
                "a.example",
                Dateline.NONE,
                "en",
                Provenance.NONE);
        return new Article("2020/05/04/title", header, List.of(Block.paragraph(text)));
    }
}

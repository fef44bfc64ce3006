package org.backfile.topic.lexicon;

import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Block;

/**
 * What of an article counts for its topics. Texts are plain; an empty one is not there.
 *
 * @param title the headline
 * @param lead the description, if it is none of the paragraphs
 * @param dateline where it was filed: {@code MOSCOW (TASS)}
 * @param paragraphs the text in reading order; the first million characters are read
 * @param lang BCP 47; {@code und} if not known
 * @param year the year of publication, which tells the Soviet Union's Moscow from Russia's; 0 if not known
 */
public record Story(String title, String lead, String dateline, List<String> paragraphs, String lang, int year) {
    public Story {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Story of(Article article) {
        var header = article.header();
        return new Story(
                header.title(),
                header.lead() ? header.description() : "",
                header.dateline().text(),
                article.body().stream()
                        .filter(block -> block.kind() != Block.Kind.CODE)
                        .map(Block::text)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                header.lang(),
                header.date().getYear());
    }
}

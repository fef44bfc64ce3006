package org.backfile.ingest;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.backfile.article.Article;
import org.backfile.ingest.picture.Pictures;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.redaction.TakenDown;
import org.backfile.report.Finding;

/**
 * Makes articles of raw text, in two steps: whole, which is what tells whether two are copies of one another, whatever was
 * taken down of them; and as far as they may come in. For one thread.
 *
 * @param topics gives an article its topics
 */
record RawParsing(ArticleParser parser, Pictures pictures, TakenDown takenDown, UnaryOperator<Article> topics) {

    /** With all that the text says, to be compared and not to be kept. */
    Parsed whole(Raw.Text text) {
        return guarded(text, () -> pictures.settled(parser.parse(text)));
    }

    /** The same without what was taken down, and with topics. */
    Parsed settled(Parsed whole, Raw.Text text) {
        return guarded(text, () -> {
            Parsed left = takenDown.settled(whole, text);
            return left instanceof Parsed.Accepted in
                    ? new Parsed.Accepted(topics.apply(in.article()), in.fates(), in.findings())
                    : left;
        });
    }

    /** One file that we cannot cope with is no reason to leave out the others. */
    private static Parsed guarded(Raw.Text text, Supplier<Parsed> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            return new Parsed.Rejected(List.of(Finding.error(
                    "not-understood",
                    text.path(),
                    0,
                    "Backfile fails on this file (" + e + "), which is a bug of its own",
                    "send the file to the project's issues")));
        }
    }
}

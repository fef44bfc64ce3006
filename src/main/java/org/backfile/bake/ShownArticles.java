package org.backfile.bake;

import java.nio.file.Path;
import java.util.List;
import org.backfile.article.ArticleSummary;
import org.backfile.authority.VocabularyFile;
import org.backfile.report.UserError;
import org.backfile.rights.Rights;

/** What may be shown of which articles, before anything is made of them. */
final class ShownArticles {
    private ShownArticles() {}

    /** @param folder the site's, with the vocabulary by whose topics rules may go */
    static List<ArticleSummary> of(Path folder, Rights rights, List<ArticleSummary> all) {
        if (rights.isEmpty()) {
            return rights.shown(all, tag -> List.of());
        }
        VocabularyFile topics = VocabularyFile.readIfPossible(folder);
        if (!topics.isWhole()) {
            throw new UserError(
                    VocabularyFile.NAME + " cannot be read, and " + Rights.NAME + " may speak of its topics",
                    "mend it; until then nothing is published");
        }
        return rights.shown(all, topics.vocabulary()::filedUnder);
    }
}

package org.backfile.parse;

import java.util.List;
import org.backfile.article.Article;
import org.backfile.report.Finding;

/** What parsing a raw file gave: an article, or the reason why there is none. */
public sealed interface Parsed {
    /** What was found on the way; empty if nothing. */
    List<Finding> findings();

    /**
     * The file holds an article.
     *
     * @param article without topics; its path is the one it would like to have
     * @param fates one for each line of the file, in order
     */
    record Accepted(Article article, List<LineOutcome> fates, List<Finding> findings) implements Parsed {
        public Accepted {
            fates = List.copyOf(fates);
            findings = List.copyOf(findings);
        }
    }

    /**
     * The file holds none that we understand, or none at all.
     *
     * @param findings why; at least one is an error, or a note where it is not meant to be an article
     */
    record Rejected(List<Finding> findings) implements Parsed {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}

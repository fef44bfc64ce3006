package org.backfile.ingest;

import java.util.List;
import org.backfile.article.Article;

/** Finds an article's topics. Called from several threads. */
@FunctionalInterface
public interface Topics {
    /** Finds none. */
    Topics NONE = article -> List.of();

    /** The topics' labels, best first, none twice; empty if there are none. */
    List<String> of(Article article);

    /** Changes when the same article may get other topics: articles are then written anew. */
    default String version() {
        return "";
    }

    /** Lets go of what was loaded, which is loaded again if somebody asks for topics after all. */
    default void forget() {}
}

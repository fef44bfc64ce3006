package org.backfile.webpage;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** A saved web page. The front door of its package. Takes time and memory in proportion to the page. */
public final class SavedPage {
    /** With less text to see than this, what is hidden is looked at as well: a page may show its text by a script. */
    private static final int ENOUGH = 200;

    private final Document page;

    private SavedPage(Document page) {
        this.page = page;
    }

    /** @param page parsed by jsoup, with positions; it is not changed */
    public static SavedPage of(Document page) {
        return new SavedPage(page);
    }

    /**
     * The article that the page holds, without menus, comments, teasers and the like.
     *
     * @param title what the article's page shows above it: a first heading that says the same is left out
     */
    public PageArticle article(String title) {
        PageArticle seen = article(title, true);
        PageArticle all = seen.weight() < ENOUGH ? article(title, false) : seen;
        return all.weight() > 3 * seen.weight() ? all : seen;
    }

    private PageArticle article(String title, boolean heedsHidden) {
        var reader = new PassageReader(heedsHidden);
        Element body = page.body();
        NodeTraversor.filter(reader, body);
        List<Passage> article = new ArticleFinder(reader.boxes, reader.passages).find();
        Set<Passage> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(article);
        int beside = 0;
        for (Passage passage : reader.passages) {
            if (!kept.contains(passage) && !isOfComments(passage.box())) {
                beside += ArticleFinder.value(passage);
            }
        }
        int weight = article.stream().mapToInt(Passage::weight).sum();
        return new PageArticle(PageBlocks.of(article, title), weight, beside);
    }

    private static boolean isOfComments(Box at) {
        for (Box box = at; box != null; box = box.parent) {
            if (box.isBoilerplate && Boilerplate.isOfComments(box)) {
                return true;
            }
        }
        return false;
    }
}
